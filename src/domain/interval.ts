import { invariant } from '../lib/invariant.ts'

/**
 * Every value a report's words allow (区间). A plain number is the interval [v, v].
 * `hi` is Infinity and `lo` is never below what the words allow; an open end excludes its bound.
 */
export interface Interval {
  lo: number
  hi: number
  loOpen: boolean
  hiOpen: boolean
  /** Ends that a reading rule supplied rather than the report; marked as implied wherever they are shown. */
  loImplied: boolean
  hiImplied: boolean
}

type Ends = Partial<Omit<Interval, 'lo' | 'hi'>>

export function interval(lo: number, hi: number, ends: Ends = {}): Interval {
  invariant(lo <= hi, `interval runs backwards: ${lo}..${hi}`)
  return { lo, hi, loOpen: false, hiOpen: hi === Infinity, loImplied: false, hiImplied: false, ...ends }
}

export function point(value: number): Interval {
  return interval(value, value)
}

/** One value only: nothing about it is approximate. */
export function isPoint(a: Interval): boolean {
  return a.lo === a.hi
}

export function isZero(a: Interval): boolean {
  return a.lo === 0 && a.hi === 0
}

export function isImplied(a: Interval): boolean {
  return a.loImplied || a.hiImplied
}

export function contains(a: Interval, value: number): boolean {
  const above = a.loOpen ? value > a.lo : value >= a.lo
  return above && (a.hiOpen ? value < a.hi : value <= a.hi)
}

/** Every value of `a` is below every value of `b`: the only ground on which 镇鉴 says "fewer". */
export function isCertainlyBelow(a: Interval, b: Interval): boolean {
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen) && a.hi !== Infinity)
}

/** Some reading of `a` is below some reading of `b`. */
export function isPossiblyBelow(a: Interval, b: Interval): boolean {
  return a.lo < b.hi
}

/** All sums of one value from each (a sum with an open end in it stays open). */
export function addIntervals(a: Interval, b: Interval): Interval {
  return interval(a.lo + b.lo, a.hi + b.hi, {
    loOpen: a.loOpen || b.loOpen,
    hiOpen: a.hiOpen || b.hiOpen,
    loImplied: a.loImplied || b.loImplied,
    hiImplied: a.hiImplied || b.hiImplied,
  })
}

/** Sum of many; the empty sum is [0, 0], so callers say "nothing to add" before they ask. */
export function sumIntervals(all: readonly Interval[]): Interval {
  return all.reduce(addIntervals, point(0))
}

/** All differences b − a. */
export function subtractIntervals(b: Interval, a: Interval): Interval {
  return interval(b.lo - a.hi, b.hi - a.lo, {
    loOpen: b.loOpen || a.hiOpen,
    hiOpen: b.hiOpen || a.loOpen,
    loImplied: b.loImplied || a.hiImplied,
    hiImplied: b.hiImplied || a.loImplied,
  })
}

/** All quotients of a non-negative interval by a positive one; null when the divisor may be zero. Zero stays zero. */
export function divideIntervals(a: Interval, by: Interval): Interval | null {
  if (by.lo <= 0) return null
  return interval(a.lo / by.hi, a.hi / by.lo, {
    loOpen: a.loOpen || (by.hiOpen && a.lo !== 0),
    hiOpen: a.hiOpen || (by.loOpen && a.hi !== 0),
    loImplied: a.loImplied || by.hiImplied,
    hiImplied: a.hiImplied || by.loImplied,
  })
}

export function scaleInterval(a: Interval, factor: number): Interval {
  invariant(factor > 0, `scale factor must be positive: ${factor}`)
  return { ...a, lo: a.lo * factor, hi: a.hi * factor }
}

/** All medians the readings allow; null for no values. Sorting each end apart gives exactly the reachable range. */
export function medianInterval(all: readonly Interval[]): Interval | null {
  if (all.length === 0) return null
  // Of two equal lower ends the closed one reaches lower, of two equal upper ends the closed one reaches higher.
  const lo = medianEnd(all.map((a) => ({ value: a.lo, isOpen: a.loOpen, order: a.loOpen ? 1 : 0 })))
  const hi = medianEnd(all.map((a) => ({ value: a.hi, isOpen: a.hiOpen, order: a.hiOpen ? 0 : 1 })))
  return interval(lo.value, hi.value, {
    loOpen: lo.isOpen,
    hiOpen: hi.isOpen,
    loImplied: lo.value !== hi.value && all.some((a) => a.loImplied),
    hiImplied: lo.value !== hi.value && all.some((a) => a.hiImplied),
  })
}

interface End {
  value: number
  isOpen: boolean
  /** Which of two equal values comes first. */
  order: number
}

function medianEnd(ends: readonly End[]): End {
  const sorted = ends.toSorted((a, b) => (a.value === b.value ? a.order - b.order : a.value - b.value))
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  invariant(upper && lower, 'median of nothing')
  if (upper === lower) return upper
  return { value: (lower.value + upper.value) / 2, isOpen: lower.isOpen || upper.isOpen, order: 0 }
}
