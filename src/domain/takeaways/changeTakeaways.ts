import { type Change, changeBetween } from '../compare/change.ts'
import { isCompared, MIN_TOWNS_FOR_MEDIAN } from '../compare/compare.ts'
import { type PeriodsComparison, type PeriodsRow, totalOf } from '../compare/comparePeriods.ts'
import { type Interval, isCertainlyBelow, medianInterval } from '../values/interval.ts'
import { inGroup, interleave, sentenceGroups } from '../town/peerGroups.ts'
import { codesOf, type Takeaway } from './takeaway.ts'
import type { Trend, TrendSeries } from '../trend/trend.ts'

/** More sentences than this are not read; of several groups two each of three. */
const MAX_TAKEAWAYS = 6
/** Of as many groups the change of the median is given. */
const MAX_GROUPS = 3

/** Takeaways of two periods side by side. */
export function changeTakeaways(comparison: PeriodsComparison): Takeaway[] {
  if (comparison.verdict.level === 'notComparable') return []
  const paired = comparison.rows.filter((row) => row.change !== null)
  const groups = sentenceGroups(paired, comparison.ownGroups)
  return interleave(groups.map(({ group, rows }) => inGroup(takeawaysOf(comparison, rows), group))).slice(
    0,
    MAX_TAKEAWAYS,
  )
}

/** Of towns that may be set beside each other; one alone changed more than nobody. */
function takeawaysOf({ request }: PeriodsComparison, paired: readonly PeriodsRow[]): Takeaway[] {
  if (paired.length < 2) return []
  const total = totalOf(paired, request)
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

/**
 * The town that certainly changed most, either way: by the percentage where the sentence has one, which it does only
 * where each town that may have gone that way has one; else by the amount. Nothing when readings leave it open.
 */
function mostChanged(paired: readonly PeriodsRow[]): Takeaway[] {
  return (['up', 'down'] as const).flatMap((way): Takeaway[] => {
    const movers = paired.flatMap(({ area, change }): Mover[] =>
      change && (change.direction === way || change.direction === 'unclear') ? [{ area, change }] : [],
    )
    const hasPercent = movers.every(({ change }) => change.ratio !== null)
    const reported = movers.map(({ area, change }) => ({
      area,
      change: hasPercent ? change : { ...change, ratio: null },
    }))
    const winner = reported.find((one) => reported.every((other) => other === one || isSurpassed(other, one, way)))
    if (winner?.change.direction !== way) return []
    return [{ kind: 'mostChanged', towns: [winner.area.code], change: winner.change }]
  })
}

interface Mover {
  area: PeriodsRow['area']
  change: Change
}

function isSurpassed(other: Mover, by: Mover, way: 'up' | 'down'): boolean {
  const [a, b] = [sizeOf(other.change), sizeOf(by.change)]
  return way === 'up' ? isCertainlyBelow(a, b) : isCertainlyBelow(b, a)
}

/** As it is given: the percentage if there is one. */
function sizeOf({ ratio, difference }: Change): Interval {
  return ratio ?? difference
}

/** Takeaways of the chosen towns' lines and of the median over the years. Nothing is said of a sample. */
export function trendTakeaways(trend: Trend): Takeaway[] {
  if (trend.verdict.limits.includes('unrelatedTowns')) return []
  const chosen = new Set(codesOf(trend.request.towns.map((area) => ({ area }))))
  const lines = trend.series.filter((series) => chosen.has(series.area.code)).slice(0, 4)
  return [
    ...medianChanges(trend),
    ...lines.flatMap((series) => [...lineChange(series, trend), ...silence(series)]),
  ].slice(0, MAX_TAKEAWAYS)
}

/** Of all towns; where documents group them, of the groups that are shown. */
function medianChanges(trend: Trend): Takeaway[] {
  const shown = new Set(trend.request.towns.map(({ group }) => group))
  return sentenceGroups(trend.series, trend.ownGroups)
    .filter(({ group }) => group === null || shown.has(group))
    .slice(0, MAX_GROUPS)
    .flatMap(({ group, rows }) => inGroup(medianChange(trend, rows), group))
}

/**
 * The middle of the same towns in the earliest and the latest year that enough of them are compared in, with no break
 * between: medians of different towns say nothing of a change. Where there are no such years the coverage is given.
 */
function medianChange({ request }: Trend, series: readonly TrendSeries[]): Takeaway[] {
  const covered = request.years
    .map((year) => ({ year, towns: series.filter((one) => valueIn(one, year) !== null).length }))
    .filter(({ towns }) => towns >= MIN_TOWNS_FOR_MEDIAN)
  const [first, last] = [covered[0], covered.at(-1)]
  if (!first || !last || first === last) return []
  const pairs = covered.toReversed().flatMap((to) => covered.map((from) => [from.year, to.year] as const))
  const found = pairs
    .filter(([from, to]) => from < to)
    .map((years) => ({ years, towns: series.filter((one) => isUnbroken(one, years)) }))
    .find(({ towns }) => towns.length >= MIN_TOWNS_FOR_MEDIAN)
  if (!found) return [{ kind: 'fewInBoth', towns: codesOf(series), from: first, to: last }]
  const [from, to] = found.years
  const [before, after] = [from, to].map((year) =>
    medianInterval(found.towns.flatMap((one) => valueIn(one, year) ?? [])),
  )
  if (!before || !after) return []
  // A middle has no base for a percentage.
  const change = { ...changeBetween(before, after, request.indicator.kind), ratio: null }
  return [{ kind: 'medianChange', towns: codesOf(found.towns), from, to, before, after, change }]
}

function isUnbroken(series: TrendSeries, [from, to]: readonly [number, number]): boolean {
  const isCut = series.breaks.some((year) => year > from && year <= to)
  return !isCut && valueIn(series, from) !== null && valueIn(series, to) !== null
}

function valueIn({ points }: TrendSeries, year: number): Interval | null {
  const point = points.find((one) => one.year === year)
  return point && isCompared(point) ? point.value : null
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
