import { changeBetween } from './change.ts'
import type { PeriodsComparison, PeriodsRow } from './comparePeriods.ts'
import { isCertainlyBelow } from './interval.ts'
import { codesOf, type Takeaway } from './takeaway.ts'
import type { Trend, TrendMedian, TrendSeries } from './trend.ts'

/** Takeaways of two periods side by side. */
export function changeTakeaways(comparison: PeriodsComparison): Takeaway[] {
  if (comparison.verdict.level === 'notComparable') return []
  const paired = comparison.rows.filter((row) => row.change !== null)
  const { total } = comparison
  const sums: Takeaway[] = total ? [{ ...total, kind: 'totalChange', towns: codesOf(paired) }] : []
  return [...sums, directions(paired), ...mostChanged(paired)]
}

function directions(paired: readonly PeriodsRow[]): Takeaway {
  const count = (wanted: string): number => paired.filter((row) => row.change?.direction === wanted).length
  return {
    kind: 'directions',
    towns: codesOf(paired),
    up: count('up'),
    down: count('down'),
    same: count('same'),
    unclear: count('unclear'),
  }
}

/** The town whose difference is certainly the largest, either way; nothing when readings leave it open. */
function mostChanged(paired: readonly PeriodsRow[]): Takeaway[] {
  return [true, false].flatMap((rising): Takeaway[] => {
    const winner = paired.find((row) => paired.every((other) => other === row || isSurpassed(other, row, rising)))
    const goes = winner?.change?.direction === (rising ? 'up' : 'down')
    return winner?.change && goes ? [{ kind: 'mostChanged', towns: [winner.area.code], change: winner.change }] : []
  })
}

function isSurpassed(other: PeriodsRow, by: PeriodsRow, rising: boolean): boolean {
  if (!other.change || !by.change) return false
  const [a, b] = [other.change.difference, by.change.difference]
  return rising ? isCertainlyBelow(a, b) : isCertainlyBelow(b, a)
}

/** Takeaways of the chosen towns' lines and of the median over the years. Nothing is said of a sample. */
export function trendTakeaways(trend: Trend): Takeaway[] {
  if (trend.verdict.limits.includes('unrelatedTowns')) return []
  const chosen = new Set(codesOf(trend.request.towns.map((area) => ({ area }))))
  const lines = trend.series.filter((series) => chosen.has(series.area.code)).slice(0, 4)
  return [
    ...medianChange(trend),
    ...lines.flatMap((series) => [...lineChange(series, trend), ...silence(series)]),
  ].slice(0, 6)
}

function medianChange(trend: Trend): Takeaway[] {
  const told = trend.medians.filter(
    (one): one is TrendMedian & { median: NonNullable<TrendMedian['median']> } => one.median !== null,
  )
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || first === last) return []
  const change = changeBetween(first.median, last.median, trend.request.indicator.kind)
  const [before, after] = [first.median, last.median]
  const behind = trend.series.filter(({ points }) =>
    points.some((point) => point.year === last.year && point.placement === 'compared'),
  )
  return [{ kind: 'medianChange', towns: codesOf(behind), from: first, to: last, before, after, change }]
}

/** From the first to the last compared year, unless a break lies between. */
function lineChange(series: TrendSeries, trend: Trend): Takeaway[] {
  const compared = series.runs.flat()
  const [first, last] = [compared[0], compared.at(-1)]
  if (!first?.value || !last?.value || first === last) return []
  if (series.breaks.some((year) => year > first.year && year <= last.year)) return []
  const change = changeBetween(first.value, last.value, trend.request.indicator.kind)
  const [before, after] = [first.value, last.value]
  return [{ kind: 'townChange', towns: [series.area.code], from: first.year, to: last.year, before, after, change }]
}

/** Reported before, and no report since. */
function silence({ area, points }: TrendSeries): Takeaway[] {
  if (area.succeededBy.length > 0) return []
  const lastReported = lastIndexReported(points)
  const next = points[lastReported + 1]
  return lastReported >= 0 && next ? [{ kind: 'silentSince', towns: [area.code], from: next.year }] : []
}

function lastIndexReported(points: TrendSeries['points']): number {
  return points.reduce((last, point, index) => (point.state === 'noReport' ? last : index), -1)
}
