import type { Board } from '../board/board.ts'
import { compare, type Comparison } from './compare.ts'
import { comparePeriods, type PeriodsComparison } from './comparePeriods.ts'
import type { Span } from '../board/period.ts'
import { spansOf } from './question.ts'

/** A span on which more towns can be compared than on the one in use, and how many. */
export interface SpanOffer {
  span: Span
  towns: number
}

/** The span most towns of the year can be compared on; null when that is the one in use, and for stocks. */
export function widerSpan(board: Board, { request, span, verdict }: Comparison): SpanOffer | null {
  return widest(board, { request, span, verdict }, (other) => {
    return compare(board, { ...request, period: { ...request.period, span: other } }).verdict
  })
}

/** The same where two periods are compared: half years with half years, in both. */
export function widerSpanOfPeriods(board: Board, { request, span, verdict }: PeriodsComparison): SpanOffer | null {
  return widest(board, { request, span, verdict }, (other) => {
    const [period, baseline] = [
      { ...request.period, span: other },
      { ...request.baseline, span: other },
    ]
    return comparePeriods(board, { ...request, period, baseline }).verdict
  })
}

function widest(
  board: Board,
  { request, span, verdict }: Pick<Comparison, 'request' | 'span' | 'verdict'>,
  judged: (span: Span) => Comparison['verdict'],
): SpanOffer | null {
  if (span === null) return null
  const offers = spansOf(board, request)
    .filter((other) => other.span !== span && other.towns > verdict.counts.compared)
    .map((other) => ({ span: other.span, towns: judged(other.span).counts.compared }))
    .filter(({ towns }) => towns > verdict.counts.compared)
  return offers.toSorted((a, b) => b.towns - a.towns)[0] ?? null
}
