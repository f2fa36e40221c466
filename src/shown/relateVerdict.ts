import type { Board } from '../domain/board/board.ts'
import type { Relation } from '../domain/relate/relate.ts'
import { AXES } from '../domain/relate/relationPoint.ts'
import type { ScopeReason } from '../domain/compare/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { nameOfIndicator } from './names.ts'
import { reasonTexts } from './stamp.ts'

/** What limits a relation as a whole; a flat indicator is named. */
export function limitText(limit: ScopeReason, { verdict, request }: Relation, m: Messages): string {
  if (limit !== 'noDiscrimination') return m.reasons[limit]
  const names = verdict.flat.map((axis) => nameOfIndicator(request[axis].indicator, m))
  return names.join(m.listSeparator) + m.colon + m.reasons[limit]
}

/** How many points have both figures, and of how many. */
export function relateCoverage({ request, verdict }: Relation, m: Messages): string {
  const t = relateMessages(m).subtitle
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const [byTown, byYear] = isUnrelated ? [t.sideBySide, t.sideBySideTownYears] : [t.compared, t.comparedTownYears]
  return (request.years ? byYear : byTown)(verdict.counts.compared, verdict.counts.total)
}

export function relateVerdictText(relation: Relation, m: Messages): string {
  const { level, limits } = relation.verdict
  return [m.verdicts[level], ...limits.map((limit) => limitText(limit, relation, m))].join(m.clauseSeparator)
}

/** The reasons of each axis, with the axis named. */
export function relateReasons({ verdict }: Relation, board: Board, m: Messages): string[] {
  const t = relateMessages(m)
  return AXES.flatMap((axis) => {
    const side = axis === 'x' ? t.across : t.up
    return reasonTexts({ ...verdict, ...verdict.axes[axis] }, board, m).map((text) => t.offAxis(side, text))
  })
}
