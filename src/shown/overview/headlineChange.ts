import type { Board } from '../../domain/board/board.ts'
import type { Change } from '../../domain/compare/change.ts'
import type { Headline } from '../../domain/overview/headline.ts'
import type { Messages } from '../../i18n/messages.ts'

/** Against which year and on how many towns a headline figure changed; without a change, why there is none. */
export function headlineChange(
  { since, change }: Headline,
  board: Board,
  m: Messages,
): { lead: string; change: Change | null } {
  if (since === null) return { lead: '', change: null }
  if (!board.years.includes(since)) return { lead: m.overview.noEarlierData(since), change: null }
  if (!change) return { lead: m.overview.tooFewToCompare(since), change: null }
  return { lead: m.overview.since(since, change.towns.length), change: change.change }
}
