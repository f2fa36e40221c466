/** An exact fraction; the denominator is positive. */
export interface Rational {
  n: bigint
  d: bigint
}

export function ratio(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n
  const common = greatestCommon(n < 0n ? -n : n, d < 0n ? -d : d)
  return { n: (sign * n) / common, d: (sign * d) / common }
}

/** A decimal as it is written: `92.35` is 9235/100. */
export function exact(written: number | string): Rational {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(written)) ?? []
  return ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length))
}

export const ZERO = exact(0)

export function add(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function subtract(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function multiply(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.n, a.d * b.d)
}

/** By anything but 0. */
export function divide(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d, a.d * b.n)
}

/** Below 0, 0 or above 0, as a is before, at or behind b. */
export function order(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isEqual(a: Rational, b: Rational): boolean {
  return order(a, b) === 0
}

export function smaller(a: Rational, b: Rational): Rational {
  return order(a, b) <= 0 ? a : b
}

export function larger(a: Rational, b: Rational): Rational {
  return order(a, b) >= 0 ? a : b
}

/** To so many decimals: down, up, or to the nearest with halves away from zero. */
export function rounded(a: Rational, decimals: number, way: 'down' | 'up' | 'nearest'): Rational {
  const scale = 10n ** BigInt(decimals)
  const whole = (n: bigint, d: bigint): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d))
  const scaled = a.n * scale
  if (way === 'down') return ratio(whole(scaled, a.d), scale)
  if (way === 'up') return ratio(-whole(-scaled, a.d), scale)
  const sign = scaled < 0n ? -1n : 1n
  return ratio(sign * whole(2n * sign * scaled + a.d, 2n * a.d), scale)
}

/** Digits after the point of a decimal; of any other fraction those that six of them need. */
export function writtenDecimals(a: Rational): number {
  return [0, 1, 2, 3, 4, 5].find((digits) => isEqual(rounded(a, digits, 'nearest'), a)) ?? 6
}

/** For people who read a disagreement. */
export function plain(a: Rational): string {
  return String(Number(a.n) / Number(a.d))
}

function greatestCommon(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : greatestCommon(b, a % b)
}
