import { interval, type Interval, point } from './interval.ts'
import type { Op } from './observation.ts'

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
}

const ROUND_MORE = /[\d０-９.万千百十亿]\s*[余多]/u
const EXCEEDS = /超|突破|逾|大于|高于|以上/u
const FALLS_SHORT = /不满|不足|不到|未满|低于|少于|小于/u

/**
 * What the words allow, by the implied-end rule of `town-report/1`: 余 and 多 reach to the next unit of the
 * last non-zero digit (270多 is 271–279), 近N is from 0.9·N, 约N within a tenth, percentages end at 100.
 * 超过 and 以上 promise no upper end. 以上/以下 include their number, 超过/不满 exclude it (民法典 art. 1259).
 */
export function readInterval(number: WordedNumber): Interval {
  const implied = impliedEnds({ ...number, ceiling: Math.max(number.ceiling, number.value) })
  const lo = number.lower ?? implied.lo
  const hi = number.upper ?? implied.hi
  if (lo > hi) return point(number.value)
  return interval(lo, hi, {
    loOpen: number.lower === null && implied.loOpen && lo !== hi,
    hiOpen: hi === Infinity || (number.upper === null && implied.hiOpen && lo !== hi),
    loImplied: number.lower === null && implied.loImplied,
    hiImplied: number.upper === null && implied.hiImplied,
  })
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

function moreThan(number: WordedNumber): Interval {
  const { value, ceiling, counted } = number
  const unit = isOpenEnded(number.raw) ? null : nextUnit(value)
  const bound = unit === null ? ceiling : Math.min(value + unit, ceiling)
  const hiImplied = isClosedByRule(value, bound)
  if (bound <= value) return point(value)
  if (counted) return interval(Math.floor(value) + 1, unit === null ? bound : bound - 1, { hiImplied })
  return interval(value, bound, { loOpen: true, hiOpen: unit !== null || bound === Infinity, hiImplied })
}

function isClosedByRule(value: number, bound: number): boolean {
  return Number.isFinite(bound) && bound > value
}

/** 超过, 突破 …: more than the number, with no upper end promised. */
export function isOpenEnded(raw: string | null): boolean {
  return raw !== null && !ROUND_MORE.test(raw) && EXCEEDS.test(raw)
}

/** 不满, 不足 …: less than the number, and nothing says how near to it. */
export function fallsShort(raw: string | null): boolean {
  return raw !== null && FALLS_SHORT.test(raw)
}

function lessThan({ value, raw, counted }: WordedNumber): Interval {
  const from = fallsShort(raw) ? 0 : value * 0.9
  if (value <= 0) return point(value)
  if (!counted) return interval(from, value, { hiOpen: true, loImplied: true })
  const last = Math.ceil(value) - 1
  return interval(Math.max(0, Math.min(ceilOf(from), last)), Math.max(0, last), { loImplied: true })
}

function about({ value, counted, ceiling }: WordedNumber): Interval {
  if (value <= 0) return point(value)
  const [from, to] = [value * 0.9, Math.min(value * 1.1, ceiling)]
  const ends = { loImplied: true, hiImplied: true }
  return counted ? interval(ceilOf(from), Math.max(ceilOf(from), floorOf(to)), ends) : interval(from, to, ends)
}

/** Unit of the last non-zero digit of a whole number (270 → 10, 18000 → 1000); null for the ones place and below. */
function nextUnit(value: number): number | null {
  if (value <= 0 || !Number.isInteger(value)) return null
  let unit = 1
  while (value % (unit * 10) === 0) unit *= 10
  return unit === 1 ? null : unit
}

/** 0.9 × 70 is 63.00000000000001 in binary: a hair must not move the bound to the next whole number. */
function ceilOf(value: number): number {
  return Math.ceil(value - 1e-9)
}

function floorOf(value: number): number {
  return Math.floor(value + 1e-9)
}
