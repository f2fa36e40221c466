import { roundDown, roundHalfAway, roundUp } from '../lib/roundHalfAway.ts'
import { type Interval, isPoint } from '../domain/interval.ts'

/** How a language joins the two ends of an interval. */
export interface IntervalWords {
  atLeast: (number: string) => string
  between: (from: string, to: string) => string
}

/** Grouped by thousands, rounded half away from zero at display only. */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundHalfAway(value, decimals)
  const [whole = '', fraction = ''] = toPlainDecimal(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const digits = decimals > 0 ? `${grouped}.${fraction.padEnd(decimals, '0')}` : grouped
  return rounded < 0 ? `-${digits}` : digits
}

/** A number as a report writes it: grouped, with just the digits it has. */
export function formatReported(value: number): string {
  return formatNumber(value, fractionDigits(value))
}

/** Digits a number has after the point; more than four are noise of a calculation. */
export function fractionDigits(value: number): number {
  const fraction = toPlainDecimal(Math.abs(value)).split('.')[1] ?? ''
  return Math.min(fraction.length, 4)
}

/** Ends are rounded outwards, so that no reading falls outside what is shown. */
export function formatInterval(a: Interval, decimals: number, words: IntervalWords): string {
  if (isPoint(a)) return formatNumber(a.lo, decimals)
  const from = trimZeros(formatNumber(roundDown(a.lo, decimals), decimals))
  if (a.hi === Infinity) return words.atLeast(from)
  const to = trimZeros(formatNumber(roundUp(a.hi, decimals), decimals))
  return from === to ? from : words.between(from, to)
}

/** Ends of a range are bounds, not measurements: 96–100, not 96.0–100.0. */
function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}

/** Beyond 1e21 JavaScript writes exponents, which no report means. */
function toPlainDecimal(value: number): string {
  const text = String(value)
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}
