import type { AreaCode } from '../board/area.ts'
import type { Trend, TrendSeries } from '../trend/trend.ts'

/**
 * Towns worth colouring when nobody picked any (突出显示): the highest and lowest comparable of the last year that has
 * any, and one that has stopped reporting. By lower ends, so an open end never makes a town the highest.
 */
export function notableTowns(trend: Trend): AreaCode[] {
  const last = trend.request.years.findLast((year) => trend.series.some((series) => valueIn(series, year) !== null))
  if (last === undefined) return []
  const reported = trend.series
    .map((series) => ({ code: series.area.code, value: valueIn(series, last) }))
    .filter((one) => one.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const silent = trend.series.find(
    (series) => series.area.succeededBy.length === 0 && series.points.at(-1)?.state === 'noReport',
  )
  const codes = [reported[0]?.code, reported.at(-1)?.code, silent?.area.code].filter((code) => code !== undefined)
  return [...new Set(codes)]
}

function valueIn(series: TrendSeries, year: number): number | null {
  const point = series.points.find((one) => one.year === year)
  return point?.placement === 'compared' && point.value ? point.value.lo : null
}
