import { exactOf, multiplyExact, nearestTo } from '../../lib/exact.ts'
import { addIntervals, interval, type Interval, point } from './interval.ts'
import type { Op } from '../board/observation.ts'
import { fallsShort, isOpenEnded, writtenDigits } from './writtenNumber.ts'

/** A number with the words around it, and what kind of number it is. */
export interface WordedNumber {
  value: number
  op: Op
  /** Ends the writer of the document knows; null leaves them to the reading rule. */
  upper: number | null
  lower: number | null
  raw: string | null
  /** Whole things: a strict bound moves to the next whole number. */
  counted: boolean
  /** 100 for percentages, else Infinity. */
  ceiling: number
  /** Digits after the point that its indicator is shown with. */
  decimals: number
}

/**
 * What the words allow, by the table of `town-report/1` (Meaning): 余 and 多 reach to the next unit of the
 * last non-zero digit (270多 is 271–279), 近N is from 0.9·N, 约N within a tenth, percentages end at 100.
 * 超过 and 以上 promise no upper end. 以上/以下 include their number, 超过/不满 exclude it (民法典 art. 1259).
 */
export function readInterval(number: WordedNumber): Interval {
  const implied = impliedEnds({ ...number, ceiling: Math.max(number.ceiling, number.value) })
  const lo = number.lower ?? implied.lo
  const hi = number.upper ?? implied.hi
  if (lo > hi) return { ...point(number.value), digits: writtenDigits(number.value, number.raw) }
  return interval(lo, hi, {
    loOpen: number.lower === null && implied.loOpen && lo !== hi,
    hiOpen: hi === Infinity || (number.upper === null && implied.hiOpen && lo !== hi),
    loImplied: number.lower === null && implied.loImplied,
    hiImplied: number.upper === null && implied.hiImplied,
    digits: lo === hi ? writtenDigits(lo, number.raw) : digitsOfEnds(number),
  })
}

/** The indicator's, or those of the numbers the ends come from where these have more. */
function digitsOfEnds({ value, lower, upper, raw, decimals }: WordedNumber): number {
  return Math.max(decimals, ...[value, lower, upper].map((one) => (one === null ? 0 : writtenDigits(one, raw))))
}

function impliedEnds(number: WordedNumber): Interval {
  switch (number.op) {
    case 'eq':
      return point(number.value)
    case 'ge':
      return interval(number.value, number.ceiling, { hiImplied: isClosedByRule(number.value, number.ceiling) })
    case 'gt':
      return moreThan(number)
    case 'le':
      return interval(Math.min(0, number.value), number.value, { loImplied: number.value > 0 })
    case 'lt':
      return lessThan(number)
    case 'approx':
      return about(number)
  }
}

function moreThan({ value, raw, ceiling, counted }: WordedNumber): Interval {
  const next = isOpenEnded(raw, value) ? null : nextRound(value)
  const bound = Math.min(next ?? ceiling, ceiling)
  const hiImplied = isClosedByRule(value, bound)
  if (bound <= value) return point(value)
  if (counted) return interval(Math.floor(value) + 1, next === null ? bound : bound - 1, { hiImplied })
  return interval(value, bound, { loOpen: true, hiOpen: next !== null || bound === Infinity, hiImplied })
}

function isClosedByRule(value: number, bound: number): boolean {
  return Number.isFinite(bound) && bound > value
}

/** 近 and 不满. A count that its tenth leaves fewer than two numbers reaches from the one before it to itself: 近5 is 4–5. */
function lessThan({ value, raw, counted }: WordedNumber): Interval {
  if (value <= 0) return point(value)
  const short = fallsShort(raw, value)
  const from = short ? 0 : tenths(value, 9n)
  if (!counted) return interval(from, value, { hiOpen: true, loImplied: true })
  const last = Math.ceil(value) - 1
  if (short || Math.ceil(from) < last) return interval(Math.ceil(from), last, { loImplied: true })
  return interval(Math.max(1, last), value, { loImplied: true, hiImplied: true })
}

/** A count that its tenth leaves as it is reaches one either way: 约4 is 3–5. No stated number reaches 0. */
function about({ value, counted, ceiling }: WordedNumber): Interval {
  if (value <= 0) return point(value)
  const ends = { loImplied: true, hiImplied: true }
  const [from, to] = [tenths(value, 9n), Math.min(tenths(value, 11n), ceiling)]
  if (!counted) return interval(from, to, ends)
  const [first, last] = [Math.ceil(from), Math.floor(to)]
  return first < last ? interval(first, last, ends) : interval(Math.max(1, value - 1), value + 1, ends)
}

function tenths(value: number, count: bigint): number {
  const exact = nearestTo(multiplyExact(exactOf(value), { num: count, den: 10n }))
  return Number.isFinite(exact) ? exact : value
}

/** Where the unit of the last non-zero digit is full (270 → 280, 18000 → 19000, 1.8 → 1.9); null for the ones place. */
function nextRound(value: number): number | null {
  if (value <= 0) return null
  const digits = writtenDigits(value, null)
  if (digits > 0) return addIntervals(point(value), point(Number(`1e-${digits}`))).lo
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit === 1 ? null : value + unit
}
