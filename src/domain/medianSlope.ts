import {
  divideIntervals,
  type Interval,
  interval,
  isCertainlyBelow,
  isPoint,
  medianInterval,
  point,
  subtractIntervals,
} from './interval.ts'

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
export const LEAST_FOR_SLOPE = 8

/** Null when x tells no two apart, or when readings disagree on which way the slope goes. */
export function medianSlope(pairs: readonly Pair[]): MedianSlope | null {
  const slope = medianInterval(slopesOf(pairs))
  if (!slope) return null
  const isPlain = pairs.every(({ x, y }) => isPoint(x) && isPoint(y))
  if (!isPlain && slope.lo <= 0 && slope.hi >= 0) return null
  const line = lineThrough(pairs)
  return line && { slope, step: stepOf(pairs), line, pairs: countPairs(pairs) }
}

/** Pairs with one and the same x have no slope; those that may have the same have any. */
function slopesOf(pairs: readonly Pair[]): Interval[] {
  return eachTwo(pairs).flatMap(([a, b]) => {
    const across = subtractIntervals(b.x, a.x)
    if (across.lo === 0 && across.hi === 0) return []
    const slope =
      across.hi < 0
        ? divideIntervals(subtractIntervals(a.y, b.y), subtractIntervals(a.x, b.x))
        : divideIntervals(subtractIntervals(b.y, a.y), across)
    return [slope ?? interval(-Infinity, Infinity)]
  })
}

function lineThrough(pairs: readonly Pair[]): MedianSlope['line'] | null {
  const ends = pairs.map(({ x, y }) => ({ x: point(x.lo), y: point(y.lo) }))
  const slope = medianInterval(slopesOf(ends))
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
