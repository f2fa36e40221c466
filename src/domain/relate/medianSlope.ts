import {
  divideIntervals,
  type Interval,
  interval,
  isCertainlyBelow,
  isImplied,
  isPoint,
  medianInterval,
  point,
  subtractIntervals,
  compareEnds,
} from '../values/interval.ts'

/** What holds under every reading, under none, or under some. */
export type Certainty = 'yes' | 'no' | 'unclear'

/** How a value lies to the median of all values, itself among them. */
export interface MedianSide {
  above: Certainty
  below: Certainty
}

/** Two values of one town, as wide as their words allow. */
export interface Pair {
  x: Interval
  y: Interval
}

/** How y differs with x over all pairs of towns (Theil–Sen 中位斜率): what appears together, never why. */
export interface MedianSlope {
  /** Every median slope the readings allow, in y's unit for one of x's. */
  slope: Interval
  /** A round amount of x to say the slope for: the power of ten just within the towns' spread. */
  step: number
  /** The line through the lower ends, which are what points are drawn at. */
  line: { slope: number; intercept: number }
  pairs: PairCounts
}

/** Pairs of towns by how their two differences go, counted only where no reading says otherwise. */
export interface PairCounts {
  total: number
  /** More of one and more of the other. */
  same: number
  /** More of one and less of the other. */
  opposite: number
}

/** A line through fewer towns than this would be read as more than it is. */
export const MIN_POINTS_FOR_SLOPE = 8

/** Null when x distinguishes no two, or when readings disagree on which way the slope goes. */
export function medianSlope(pairs: readonly Pair[]): MedianSlope | null {
  const slope = middleSlope(pairs)
  if (!slope) return null
  const isPlain = pairs.every(({ x, y }) => isPoint(x) && isPoint(y))
  if (!isPlain && slope.lo <= 0 && slope.hi >= 0) return null
  const line = lineThrough(pairs)
  return line && { slope, step: stepOf(pairs), line, pairs: countPairs(pairs) }
}

/** A slope worked out in plain numbers: near enough to be put in order, of which thousands are. */
interface RoughSlope {
  lo: number
  hi: number
  of: readonly [Pair, Pair]
}

/** All median slopes the readings allow: the middle ones are found among rough ones and worked out exactly. */
function middleSlope(pairs: readonly Pair[]): Interval | null {
  const rough = roughSlopes(pairs)
  const low = medianInterval(middleOf(rough, 'lo'))
  const high = medianInterval(middleOf(rough, 'hi'))
  if (!low || !high) return null
  const exact = [...(low.exact ?? []), ...(high.exact ?? [])]
  return interval(low.lo, high.hi, {
    loOpen: low.loOpen,
    hiOpen: high.hiOpen,
    loImplied: pairs.some(({ x, y }) => isImplied(x) || isImplied(y)),
    ...(exact.length > 0 ? { exact } : {}),
  })
}

function middleOf(rough: readonly RoughSlope[], end: 'lo' | 'hi'): Interval[] {
  const sorted = rough.toSorted((a, b) => (a[end] === b[end] ? 0 : a[end] - b[end]))
  return sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1).map(({ of }) => slopeOf(of))
}

/** Of a pair that may have the same x every slope is possible. */
function slopeOf([a, b]: readonly [Pair, Pair]): Interval {
  const across = subtractIntervals(b.x, a.x)
  const slope =
    across.hi < 0
      ? divideIntervals(subtractIntervals(a.y, b.y), subtractIntervals(a.x, b.x))
      : divideIntervals(subtractIntervals(b.y, a.y), across)
  return slope ?? interval(-Infinity, Infinity)
}

/** Pairs with one and the same x have no slope; those that may have the same have any. */
function roughSlopes(pairs: readonly Pair[]): RoughSlope[] {
  return eachTwo(pairs).flatMap((of) => {
    const [a, b] = of[0].x.lo <= of[1].x.lo ? of : [of[1], of[0]]
    const across = { lo: b.x.lo - a.x.hi, hi: b.x.hi - a.x.lo }
    if (across.lo === 0 && across.hi === 0) return []
    if (across.lo <= 0) return [{ lo: -Infinity, hi: Infinity, of }]
    const up = { lo: b.y.lo - a.y.hi, hi: b.y.hi - a.y.lo }
    const lo = up.lo / (up.lo >= 0 ? across.hi : across.lo)
    return [{ lo, hi: up.hi / (up.hi >= 0 ? across.lo : across.hi), of }]
  })
}

/** Drawn only, so that plain numbers do. */
function lineThrough(pairs: readonly Pair[]): MedianSlope['line'] | null {
  const ends = pairs.map(({ x, y }) => ({ x: point(x.lo), y: point(y.lo) }))
  const slope = medianInterval(roughSlopes(ends).map(({ lo }) => point(lo)))
  if (!slope) return null
  const intercept = medianInterval(ends.map(({ x, y }) => point(y.lo - slope.lo * x.lo)))
  return intercept && { slope: slope.lo, intercept: intercept.lo }
}

function stepOf(pairs: readonly Pair[]): number {
  const ends = pairs.map(({ x }) => x.lo)
  const spread = subtractIntervals(point(Math.max(...ends)), point(Math.min(...ends))).lo
  return Number(`1e${spread.toExponential().split('e')[1]}`)
}

function countPairs(pairs: readonly Pair[]): PairCounts {
  const both = eachTwo(pairs)
  const same = both.filter(([a, b]) => rises(a, b) || rises(b, a)).length
  const opposite = both.filter(([a, b]) => crosses(a, b) || crosses(b, a)).length
  return { total: both.length, same, opposite }
}

function rises(a: Pair, b: Pair): boolean {
  return isCertainlyBelow(a.x, b.x) && isCertainlyBelow(a.y, b.y)
}

function crosses(a: Pair, b: Pair): boolean {
  return isCertainlyBelow(a.x, b.x) && isCertainlyBelow(b.y, a.y)
}

function eachTwo(pairs: readonly Pair[]): (readonly [Pair, Pair])[] {
  return pairs.flatMap((a, index) => pairs.slice(index + 1).map((b) => [a, b] as const))
}

/**
 * Which side of the median each value is on. A value moves the median by no more than itself, so the extremes are
 * reached with its own end against the opposite ends of all others: the answer is exact, not merely safe.
 */
export function medianSides(values: readonly Interval[]): MedianSide[] {
  return values.map((own, index) => {
    const others = values.filter((_, other) => other !== index)
    const least = sideOf(own, 'lo', others)
    const most = sideOf(own, 'hi', others)
    return {
      above: least > 0 ? 'yes' : most <= 0 ? 'no' : 'unclear',
      below: most < 0 ? 'yes' : least >= 0 ? 'no' : 'unclear',
    }
  })
}

/** Both of two conditions. */
export function bothCertain(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no'
  return a === 'yes' && b === 'yes' ? 'yes' : 'unclear'
}

/** An end of a value against the median of it and the opposite ends of all others. */
function sideOf(own: Interval, end: 'lo' | 'hi', others: readonly Interval[]): number {
  const ends = [endOf(own, end), ...others.map((other) => endOf(other, end === 'lo' ? 'hi' : 'lo'))]
  const median = medianInterval(ends)
  return median ? compareEnds([own, end], [median, 'lo']) : 0
}

/** One end alone, as a plain number. */
function endOf(a: Interval, end: 'lo' | 'hi'): Interval {
  return { ...a, lo: a[end], hi: a[end], loOpen: false, hiOpen: false }
}
