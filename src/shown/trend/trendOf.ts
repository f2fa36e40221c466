import type { AreaCode } from '../../domain/board/area.ts'
import { notableTowns, type Trend, trend } from '../../domain/trend/trend.ts'
import { type ResolvedSelection, yearsOfRange } from '../../state/resolveSelection.ts'
import type { Shown } from '../slideContent.ts'

/** A trend as it is shown: its lines, which stand out, and what sentences are made of. */
export interface ShownTrend {
  trend: Trend
  /** Chosen towns, else the notable ones, in the order of their colours. */
  coloured: readonly AreaCode[]
  /** The trend asked for the coloured towns only. */
  focus: Trend
}

const known = new WeakMap<ResolvedSelection, ShownTrend>()

/** Worked out once a selection, though picture, sentences and evidence each ask for it. */
export function trendOf(shown: Shown): ShownTrend {
  const lines = known.get(shown.resolved) ?? linesOf(shown)
  known.set(shown.resolved, lines)
  return lines
}

function linesOf({ board, selection, resolved }: Shown): ShownTrend {
  const { indicator, scope, measure, towns, period } = resolved.request
  const years = yearsOfRange(board, selection.range)
  const shown = trend(board, { indicator, scope, measure, towns, years, span: period.span })
  const coloured = selection.towns.kind === 'all' ? notableTowns(shown) : towns.map((town) => town.code)
  const chosen = shown.series.map((series) => series.area).filter((area) => coloured.includes(area.code))
  return { trend: shown, coloured, focus: { ...shown, request: { ...shown.request, towns: chosen } } }
}

/** Lines need two years and a number; without them a sentence says why there is no picture. */
export function hasLines({ request, series }: Trend): boolean {
  return request.years.length > 1 && hasNumbers(series)
}

export function hasNumbers(series: Trend['series']): boolean {
  return series.some(({ points }) => points.some((point) => point.value !== null))
}
