import type { Board } from '../domain/board/board.ts'
import type { ScopeReason, Verdict } from '../domain/compare/verdict.ts'
import type { Relation } from '../domain/relate/relate.ts'
import { AXES, type Axis } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { reasonText } from '../i18n/values/reasonText.ts'
import { nameOfIndicator } from './names.ts'
import type { ContentVerdict, VerdictCount } from './slideContent.ts'

/** How one indicator may be compared. Counted are towns, or towns in years. */
export function verdictOf(
  { verdict, ofYears = false }: { verdict: Verdict; ofYears?: boolean },
  board: Board,
  m: Messages,
): ContentVerdict {
  const { level, limits, excluded, cautions } = verdict
  return {
    level,
    word: m.verdicts[level],
    limits: limits.map((limit) => m.reasons[limit]),
    counts: countsOf(verdict, ofYears, { t: m.verdict, m }),
    reasons: [
      { title: '', texts: excluded.map((reason) => reasonText(reason, board, m)) },
      { title: m.verdict.cautionsTitle, texts: cautions.map((reason) => reasonText(reason, board, m)) },
    ].filter(({ texts }) => texts.length > 0),
  }
}

/** How far two indicators may be set beside each other, the reasons of each axis apart. */
export function verdictOfRelation(relation: Relation, board: Board, m: Messages): ContentVerdict {
  const { verdict, request } = relation
  const t = relateMessages(m).verdict
  return {
    level: verdict.level,
    word: m.verdicts[verdict.level],
    limits: verdict.limits.map((limit) => limitText(limit, relation, m)),
    counts: countsOf(verdict, request.years !== null, { t, m }),
    reasons: AXES.flatMap((axis) => {
      const name = nameOfIndicator(request[axis].indicator, m)
      const { excluded, cautions } = verdict.axes[axis]
      const side = axisName(axis, m)
      return [
        { title: t.excluded(side, name), side, texts: excluded.map((reason) => reasonText(reason, board, m)) },
        { title: t.cautions(side, name), side, texts: cautions.map((reason) => reasonText(reason, board, m)) },
      ]
    }).filter(({ texts }) => texts.length > 0),
  }
}

/** 横轴, 纵轴. */
export function axisName(axis: Axis, m: Messages): string {
  return axis === 'x' ? relateMessages(m).across : relateMessages(m).up
}

/** What limits a relation as a whole; a flat indicator is named. */
function limitText(limit: ScopeReason, { verdict, request }: Relation, m: Messages): string {
  if (limit !== 'noDiscrimination') return m.reasons[limit]
  const names = verdict.flat.map((axis) => nameOfIndicator(request[axis].indicator, m))
  return names.join(m.listSeparator) + m.colon + m.reasons[limit]
}

type CountWords = Pick<
  Messages['verdict'],
  | 'compared'
  | 'comparedTownYears'
  | 'sideBySide'
  | 'sideBySideTownYears'
  | 'notComparable'
  | 'notComparableTownYears'
  | 'silent'
  | 'silentTownYears'
>

function countsOf(
  { counts, limits }: Pick<Verdict, 'counts' | 'limits'>,
  ofYears: boolean,
  { t, m }: { t: CountWords; m: Messages },
): VerdictCount[] {
  const [byTown, byYear] = limits.includes('unrelatedTowns')
    ? [t.sideBySide, t.sideBySideTownYears]
    : [t.compared, t.comparedTownYears]
  const approximate = counts.approximate > 0 ? m.verdict.approximate(counts.approximate) : ''
  const all: VerdictCount[] = [
    { kind: 'compared', count: counts.compared, text: (ofYears ? byYear : byTown) + approximate },
    {
      kind: 'uncompared',
      count: counts.notComparable,
      text: ofYears ? t.notComparableTownYears : t.notComparable,
    },
    { kind: 'silent', count: counts.silent, text: ofYears ? t.silentTownYears : t.silent },
  ]
  return all.filter(({ kind, count }) => kind === 'compared' || count > 0)
}
