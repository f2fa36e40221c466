import { exactEnd, type Interval, isPoint } from '../../domain/values/interval.ts'
import { writtenDigits } from '../../domain/values/writtenNumber.ts'
import { decimalText, divideExact, exactOf, type Fraction, type Rounding } from '../../lib/exact.ts'

/** How a language joins the two ends of an interval. */
export interface IntervalWords {
  atLeast: (number: string) => string
  between: (from: string, to: string) => string
}

/** How a kind of number is shown. */
export interface NumberStyle {
  /** Digits after the point, unless the number brings its own. */
  decimals: number
  unit?: string
}

/** More than these distinguish no two values of reports. */
const MAX_DIGITS = 12

/** Grouped by thousands, rounded half away from zero at display only. */
export function formatNumber(value: number | Fraction, decimals: number, rounding: Rounding = 'half'): string {
  const text = decimalText(typeof value === 'number' ? exactOf(value) : value, decimals, rounding)
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
}

/** A number as a report writes it: grouped, with just the digits it has, or those of the report's words. */
export function formatReported(value: number, raw: string | null = null): string {
  return formatNumber(value, writtenDigits(value, raw))
}

/**
 * A plain number in the digits it brings, else in the style's. Ends of a range are rounded outwards, so that no reading
 * falls outside what is shown (`town-report/1`, Shown).
 */
export function formatInterval(a: Interval, style: NumberStyle, words: IntervalWords): string {
  if (isPoint(a)) return formatEnd(exactEnd(a, 'lo'), { ...style, decimals: a.digits ?? style.decimals }, 'half')
  const wide = widened(style, a)
  const from = trimZeros(formatEnd(exactEnd(a, 'lo'), wide, 'down'))
  if (a.hi === Infinity) return words.atLeast(from)
  const to = formatMost(a, style)
  return from === to ? from : words.between(from, to)
}

/** The upper end of a range that has one, rounded up as within the range. */
export function formatMost(a: Interval, style: NumberStyle): string {
  return trimZeros(formatEnd(exactEnd(a, 'hi'), widened(style, a), 'up'))
}

function widened({ decimals, unit }: NumberStyle, { digits = 0 }: Interval): NumberStyle {
  return { decimals: Math.max(decimals, digits), ...(unit && { unit }) }
}

/** The ends as numbers, rounded as `formatInterval` shows them. An end without limit is infinite. */
export function shownEnds(a: Interval, style: NumberStyle): { lo: number; hi: number } {
  const plain = isPoint(a)
  const decimals = plain ? (a.digits ?? style.decimals) : Math.max(style.decimals, a.digits ?? 0)
  const end = (which: 'lo' | 'hi', rounding: Rounding): number =>
    Number(formatEnd(exactEnd(a, which), { ...style, decimals }, rounding).replaceAll(',', ''))
  const lo = a.lo === -Infinity ? a.lo : end('lo', plain ? 'half' : 'down')
  return { lo, hi: plain ? lo : a.hi === Infinity ? Infinity : end('hi', 'up') }
}

/** Part of a whole in percent, without sign: a part never reads as all, nor as nothing. */
export function formatPercent(part: number, whole: number, decimals: number): string {
  const share = whole === 0 ? exactOf(0) : divideExact(exactOf(part), exactOf(whole))
  return formatEnd({ num: share.num * 100n, den: share.den }, { decimals, unit: '%' }, 'half')
}

/** Digits are added until what is not zero, or not 100 %, no longer reads so. */
function formatEnd(value: Fraction, { decimals, unit }: NumberStyle, rounding: Rounding): string {
  const text = formatNumber(value, decimals, rounding)
  const shown = Number(text.replaceAll(',', ''))
  const isReported =
    (shown !== 0 || value.num === 0n) && (shown !== 100 || unit !== '%' || value.num === 100n * value.den)
  return isReported || decimals >= MAX_DIGITS
    ? text
    : formatEnd(value, { decimals: decimals + 1, ...(unit && { unit }) }, rounding)
}

/** Ends of a range are bounds, not measurements: 96–100, not 96.0–100.0. */
function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}
