import {
  addExact,
  compareExact,
  divideExact,
  exactOf,
  type Fraction,
  multiplyExact,
  nearestTo,
  subtractExact,
} from '../../lib/exact.ts'
import { invariant } from '../../lib/invariant.ts'

/**
 * Every value a report's words allow (区间). A plain number is the interval [v, v].
 * `hi` is Infinity and `lo` is never below what the words allow; an open end excludes its bound.
 * Arithmetic is exact in decimals: an end is the nearest number to what it is, and carries what no decimal can say.
 */
export interface Interval {
  lo: number
  hi: number
  loOpen: boolean
  hiOpen: boolean
  /** Ends that a reading rule supplied rather than the report; marked as implied wherever they are shown. */
  loImplied: boolean
  hiImplied: boolean
  /** What ends that are no finite decimal (1/3) are exactly; others are what `lo` and `hi` are written as. */
  exact?: readonly ExactEnd[]
  /** Digits after the point it is shown with; absent for computed values, which the indicator decides for. */
  digits?: number
}

/** A fraction as text, which JSON can carry, with the number it is kept as; by that it is found whatever became of the other end. */
interface ExactEnd {
  nearest: number
  num: string
  den: string
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

/** Not a plain number (约数): several readings, or one that a rule chose (近1 is 1). */
export function isApproximate(a: Interval): boolean {
  return !isPoint(a) || isImplied(a)
}

/** A finite end of the interval as it is exactly. */
export function exactEnd(a: Interval, end: 'lo' | 'hi'): Fraction {
  return fractionOf(endOf(a, end))
}

type EndOf = readonly [Interval, 'lo' | 'hi']

/** Orders ends that are distinguished by more than numbers can hold; negative where the first is less. */
export function compareEnds([a, end]: EndOf, [b, other]: EndOf): number {
  return orderOf(endOf(a, end), endOf(b, other))
}

/** Every value of `a` is below every value of `b`: the only ground on which 镇鉴 says "fewer". */
export function isCertainlyBelow(a: Interval, b: Interval): boolean {
  if (a.hi !== b.lo) return a.hi < b.lo
  if (a.hi === Infinity) return false
  const order = compareEnds([a, 'hi'], [b, 'lo'])
  return order < 0 || (order === 0 && (a.hiOpen || b.loOpen))
}

/** Some reading of `a` is below some reading of `b`. */
export function isPossiblyBelow(a: Interval, b: Interval): boolean {
  return a.lo === b.hi ? compareEnds([a, 'lo'], [b, 'hi']) < 0 : a.lo < b.hi
}

/** All sums of one value from each (a sum with an open end in it stays open). */
export function addIntervals(a: Interval, b: Interval): Interval {
  return fromEnds(addEnds(endOf(a, 'lo'), endOf(b, 'lo')), addEnds(endOf(a, 'hi'), endOf(b, 'hi')), {
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

/** All differences b − a, shown with the larger number of digits of the two. */
export function subtractIntervals(b: Interval, a: Interval): Interval {
  return fromEnds(subtractEnds(endOf(b, 'lo'), endOf(a, 'hi')), subtractEnds(endOf(b, 'hi'), endOf(a, 'lo')), {
    loOpen: b.loOpen || a.hiOpen,
    hiOpen: b.hiOpen || a.loOpen,
    loImplied: b.loImplied || a.hiImplied,
    hiImplied: b.hiImplied || a.loImplied,
    ...(a.digits === undefined || b.digits === undefined ? {} : { digits: Math.max(a.digits, b.digits) }),
  })
}

/** All quotients by a positive interval; null when the divisor may be zero. Zero stays zero. */
export function divideIntervals(a: Interval, by: Interval): Interval | null {
  if (by.lo <= 0) return null
  // Below zero the larger divisor brings an end nearer to zero, which is upwards.
  const [least, most] = [a.lo < 0 ? 'lo' : 'hi', a.hi < 0 ? 'hi' : 'lo'] as const
  return fromEnds(divideEnds(endOf(a, 'lo'), endOf(by, least)), divideEnds(endOf(a, 'hi'), endOf(by, most)), {
    loOpen: a.loOpen || (by[`${least}Open`] && a.lo !== 0),
    hiOpen: a.hiOpen || (by[`${most}Open`] && a.hi !== 0),
    loImplied: a.loImplied || by[`${least}Implied`],
    hiImplied: a.hiImplied || by[`${most}Implied`],
  })
}

export function scaleInterval(a: Interval, factor: number): Interval {
  invariant(factor > 0, `scale factor must be positive: ${factor}`)
  const { loOpen, hiOpen, loImplied, hiImplied } = a
  const ends = { loOpen, hiOpen, loImplied, hiImplied }
  return fromEnds(multiplyEnd(endOf(a, 'lo'), factor), multiplyEnd(endOf(a, 'hi'), factor), ends)
}

/** The same values with the other sign. */
export function negateInterval(a: Interval): Interval {
  const { loOpen: hiOpen, hiOpen: loOpen, loImplied: hiImplied, hiImplied: loImplied } = a
  const ends = { loOpen, hiOpen, loImplied, hiImplied, ...(a.digits === undefined ? {} : { digits: a.digits }) }
  const zero: End = { value: 0 }
  return fromEnds(subtractEnds(zero, endOf(a, 'hi')), subtractEnds(zero, endOf(a, 'lo')), ends)
}

/** All medians the readings allow; null for no values. Sorting each end apart gives exactly the reachable range. */
export function medianInterval(all: readonly Interval[]): Interval | null {
  if (all.length === 0) return null
  // Of two equal lower ends the closed one reaches lower, of two equal upper ends the closed one reaches higher.
  const lo = medianEnd(all.map((a) => ({ ...endOf(a, 'lo'), isOpen: a.loOpen, order: a.loOpen ? 1 : 0 })))
  const hi = medianEnd(all.map((a) => ({ ...endOf(a, 'hi'), isOpen: a.hiOpen, order: a.hiOpen ? 0 : 1 })))
  return fromEnds(lo, hi, {
    loOpen: lo.isOpen,
    hiOpen: hi.isOpen,
    loImplied: lo.value !== hi.value && all.some((a) => a.loImplied),
    hiImplied: lo.value !== hi.value && all.some((a) => a.hiImplied),
  })
}

/** One end: the nearest number, and the fraction where that is something else. */
interface End {
  value: number
  exact?: Fraction
}

interface OrderedEnd extends End {
  isOpen: boolean
  /** Which of two equal values comes first. */
  order: number
}

function medianEnd(ends: readonly OrderedEnd[]): OrderedEnd {
  const sorted = ends.toSorted((a, b) => orderOf(a, b) || a.order - b.order)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  invariant(upper && lower, 'median of nothing')
  if (upper === lower) return upper
  const middle = divideEnds(addEnds(lower, upper), { value: 2 })
  return { ...middle, isOpen: lower.isOpen || upper.isOpen, order: 0 }
}

function orderOf(x: End, y: End): number {
  if (x.value !== y.value) return x.value < y.value ? -1 : 1
  return x.exact || y.exact ? compareExact(fractionOf(x), fractionOf(y)) : 0
}

function endOf(a: Interval, end: 'lo' | 'hi'): End {
  const exact = a.exact?.find(({ nearest }) => nearest === a[end])
  return exact ? { value: a[end], exact: { num: BigInt(exact.num), den: BigInt(exact.den) } } : { value: a[end] }
}

function fromEnds(lo: End, hi: End, ends: Omit<Ends, 'exact'>): Interval {
  const exact = [lo, hi].flatMap(({ value, exact: one }) =>
    one ? [{ nearest: value, num: String(one.num), den: String(one.den) }] : [],
  )
  return interval(lo.value, hi.value, exact.length > 0 ? { ...ends, exact } : ends)
}

function fractionOf({ value, exact }: End): Fraction {
  return exact ?? exactOf(value)
}

function addEnds(x: End, y: End): End {
  return workOut(x.value + y.value, [x, y], addExact)
}

function subtractEnds(x: End, y: End): End {
  return workOut(x.value - y.value, [x, y], subtractExact)
}

function multiplyEnd(x: End, factor: number): End {
  return workOut(x.value * factor, [x, { value: factor }], multiplyExact)
}

function divideEnds(x: End, by: End): End {
  const plain = x.value / by.value
  // Large numbers with a remainder can still have a quotient whose nearest number is whole.
  const isRounded = Number.isSafeInteger(plain) && Number.isFinite(by.value) && x.value % by.value !== 0
  return workOut(isRounded ? NaN : plain, [x, by], divideExact)
}

/** Whole numbers, which most ends are, and ends without limit need no fractions. */
function workOut(plain: number, [x, y]: readonly [End, End], by: (a: Fraction, b: Fraction) => Fraction): End {
  const isWhole = [x.value, y.value, plain].every(Number.isSafeInteger) && !x.exact && !y.exact
  if (isWhole || !Number.isFinite(x.value) || !Number.isFinite(y.value)) return { value: plain }
  const exact = by(fractionOf(x), fractionOf(y))
  const value = nearestTo(exact)
  if (!Number.isFinite(value) || compareExact(exactOf(value), exact) === 0) return { value }
  return { value, exact }
}
