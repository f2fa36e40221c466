import { invariant } from './invariant.ts'

/** A number kept exactly, as a fraction of whole numbers; `den` is positive. */
export interface Fraction {
  num: bigint
  den: bigint
}

/** How digits that are cut off are treated: half away from zero, as the offices' spreadsheets do; or always down, or up. */
export type Rounding = 'half' | 'down' | 'up'

/** Digits that settle the nearest number; one more shows that something follows. */
const SETTLING_DIGITS = 30

/** What a number is written as: 0.1 is one tenth, not the binary fraction nearest to it. */
export function exactOf(value: number): Fraction {
  invariant(Number.isFinite(value), `no exact value: ${value}`)
  if (Number.isSafeInteger(value)) return { num: BigInt(value), den: 1n }
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return shift(BigInt(whole + fraction), Number(exponent) - fraction.length)
}

export function addExact(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den }
}

export function subtractExact(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den - b.num * a.den, den: a.den * b.den }
}

export function multiplyExact(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den }
}

/** Of what is not zero only. */
export function divideExact(a: Fraction, by: Fraction): Fraction {
  invariant(by.num !== 0n, 'division by zero')
  const sign = by.num < 0n ? -1n : 1n
  return { num: a.num * by.den * sign, den: a.den * by.num * sign }
}

/** Negative where `a` is less, 0 where both are the same number, however they are written. */
export function compareExact(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest number. Equal fractions give equal numbers, and a larger one never gives a smaller number. */
export function nearestTo({ num, den }: Fraction): number {
  const [top, bottom] = [Number(num), Number(den)]
  // One division of two numbers that are exact is rounded once.
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom
  const size = num < 0n ? -num : num
  const places = SETTLING_DIGITS - String(size).length + String(den).length
  const scaled = shift(size, places)
  const digits = scaled.num / (scaled.den * den)
  const rest = digits * scaled.den * den === scaled.num ? '0' : '1'
  return Number(`${num < 0n ? '-' : ''}${digits}${rest}e${-places - 1}`)
}

/** With so many digits after the point: -12.30. What rounds to nothing has no sign, which would read as a decline. */
export function decimalText({ num, den }: Fraction, decimals: number, rounding: Rounding): string {
  const scaled = shift(num, decimals)
  const digits = roundQuotient(scaled.num, scaled.den * den, rounding)
  const size = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = size.slice(0, size.length - decimals)
  return `${digits < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${size.slice(size.length - decimals)}` : ''}`
}

function roundQuotient(num: bigint, den: bigint, rounding: Rounding): bigint {
  const towardZero = num / den
  const rest = num - towardZero * den
  if (rest === 0n) return towardZero
  const away = towardZero + (num < 0n ? -1n : 1n)
  const isNegative = num < 0n
  if (rounding === 'half') return (isNegative ? -rest : rest) * 2n >= den ? away : towardZero
  return (rounding === 'down') === isNegative ? away : towardZero
}

function shift(num: bigint, places: number): Fraction {
  const power = 10n ** BigInt(Math.abs(places))
  return places < 0 ? { num, den: power } : { num: num * power, den: 1n }
}
