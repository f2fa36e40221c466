import type { Board } from '../../domain/board/board.ts'
import type { Direction } from '../../domain/board/indicator.ts'
import type { Change, ChangeDirection } from '../../domain/compare/change.ts'
import type { Interval } from '../../domain/values/interval.ts'
import type { Headline } from '../../domain/overview/headline.ts'
import { changeArrow, changeText } from '../../i18n/values/changeWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { lineText, noLineText } from '../../i18n/overview/overviewText.ts'
import { nameOfIndicator } from '../names.ts'

/** A headline figure in words, but for its amount. */
interface HeadlineFigure {
  name: string
  coverage: string
  /** Since which year and on how many towns; without a change, why there is none. Empty where years do not follow. */
  since: string
  /** `side` is plain where no side is better. */
  change: { arrow: string; text: string; side: 'better' | 'worse' | 'plain' } | null
  /** The years as a small line; empty where fewer than two can be joined. */
  line: readonly { year: number; value: Interval | null }[]
  /** What the line joins, or why there is none; empty where there is one year. */
  lineNote: string
}

export function headlineFigure(headline: Headline, board: Board, m: Messages): HeadlineFigure {
  const { points, comparison } = headline
  const { request, verdict } = comparison
  const { lead, change } = changeOf(headline, board, m)
  const isDrawn = points.filter((point) => point.line !== null).length > 1
  return {
    name: nameOfIndicator(request.indicator, m),
    coverage: m.overview.coverage(verdict.counts.compared, verdict.counts.total),
    since: lead,
    change: change && {
      arrow: changeArrow(change),
      text: changeText(change, request, m),
      side: sideOf(change.direction, request.indicator.direction),
    },
    line: isDrawn ? points.map(({ year, line }) => ({ year, value: line })) : [],
    lineNote: points.length < 2 ? '' : isDrawn ? lineText(headline, m) : noLineText(headline, m),
  }
}

function changeOf({ since, change }: Headline, board: Board, m: Messages): { lead: string; change: Change | null } {
  if (since === null) return { lead: '', change: null }
  if (!board.years.includes(since)) return { lead: m.overview.noEarlierData(since), change: null }
  if (!change) return { lead: m.overview.tooFewToCompare(since), change: null }
  return { lead: m.overview.since(since, change.towns.length), change: change.change }
}

/** Only indicators with a better side have one. */
function sideOf(change: ChangeDirection, direction: Direction): 'better' | 'worse' | 'plain' {
  if (direction === 'neutral' || change === 'same' || change === 'unclear') return 'plain'
  return (change === 'up') === (direction === 'higher') ? 'better' : 'worse'
}
