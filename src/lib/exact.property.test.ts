import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addExact,
  compareExact,
  decimalText,
  divideExact,
  exactOf,
  type Fraction,
  multiplyExact,
  nearestTo,
  subtractExact,
} from './exact.ts'

/** A decimal as reports write it, with what it is in whole units of its last digit. */
const written = fc
  .record({ units: fc.integer({ min: -99_999_999, max: 99_999_999 }), digits: fc.nat(6) })
  .map(({ units, digits }) => ({ value: Number(`${units}e-${digits}`), units: BigInt(units), digits }))

const fraction = fc
  .record({ num: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), den: fc.bigInt({ min: 1n, max: 10n ** 20n }) })
  .map((one): Fraction => one)

/** In units of the sixth digit. */
function inMillionths({ units, digits }: { units: bigint; digits: number }): bigint {
  return units * 10n ** BigInt(6 - digits)
}

test('a number is the decimal it is written as', () => {
  fc.assert(
    fc.property(written, ({ value, units, digits }) => {
      expect(compareExact(exactOf(value), { num: units, den: 10n ** BigInt(digits) })).toBe(0)
    }),
  )
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(nearestTo(exactOf(value)) - value).toBe(0)
    }),
  )
})

test('sums, differences and products of decimals are those of whole numbers of their last digit', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      const [x, y] = [exactOf(a.value), exactOf(b.value)]
      const [m, n] = [inMillionths(a), inMillionths(b)]
      expect(nearestTo(addExact(x, y))).toBe(Number(`${m + n}e-6`))
      expect(nearestTo(subtractExact(x, y))).toBe(Number(`${m - n}e-6`))
      expect(nearestTo(multiplyExact(x, y)) - Number(`${m * n}e-12`)).toBe(0)
    }),
  )
})

test('a quotient times its divisor is the number again, and equal fractions give equal numbers', () => {
  fc.assert(
    fc.property(fraction, fraction, fc.bigInt({ min: 1n, max: 10n ** 12n }), (a, by, times) => {
      fc.pre(by.num !== 0n)
      expect(compareExact(multiplyExact(divideExact(a, by), by), a)).toBe(0)
      expect(nearestTo({ num: a.num * times, den: a.den * times })).toBe(nearestTo(a))
    }),
  )
})

test('of two fractions the larger never gives the smaller number', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const order = compareExact(a, b)
      const [x, y] = [nearestTo(a), nearestTo(b)]
      expect(order < 0 ? x <= y : order > 0 ? x >= y : x === y).toBe(true)
    }),
  )
})

test('the number is as near as numbers are', () => {
  fc.assert(
    fc.property(fraction, (a) => {
      const found = exactOf(nearestTo(a))
      const { num, den } = subtractExact(found, a)
      const step = multiplyExact(found, exactOf(Number.EPSILON))
      const sizeOf = (one: bigint): bigint => (one < 0n ? -one : one)
      expect(compareExact({ num: sizeOf(num), den }, { ...step, num: sizeOf(step.num) })).toBeLessThan(1)
    }),
  )
})

test.each([
  ['1.005', 2, '1.01'],
  ['12.25', 1, '12.3'],
  ['0.285', 2, '0.29'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['-12.25', 1, '-12.3'],
  ['12.24999', 1, '12.2'],
  ['-0.04', 1, '0.0'],
  ['1e-7', 2, '0.00'],
  ['5e-7', 6, '0.000001'],
  ['1e21', 1, '1000000000000000000000.0'],
  ['123456789012.345', 2, '123456789012.35'],
])('%s with %d digits is %s, half away from zero', (value, decimals, text) => {
  expect(decimalText(exactOf(Number(value)), decimals, 'half')).toBe(text)
})

test('what is shown lies within half a step, below within one step below, above within one step above', () => {
  fc.assert(
    fc.property(fraction, fc.nat(6), (a, decimals) => {
      const step = { num: 1n, den: 10n ** BigInt(decimals) }
      const shown = (rounding: 'half' | 'down' | 'up'): Fraction => {
        const [whole = '', rest = ''] = decimalText(a, decimals, rounding).split('.')
        return { num: BigInt(whole + rest), den: step.den }
      }
      const half = subtractExact(shown('half'), a)
      expect(compareExact({ num: (half.num < 0n ? -half.num : half.num) * 2n, den: half.den }, step)).toBeLessThan(1)
      expect(compareExact(shown('down'), a)).toBeLessThan(1)
      expect(compareExact(addExact(shown('down'), step), a)).toBe(1)
      expect(compareExact(shown('up'), a)).toBeGreaterThan(-1)
      expect(compareExact(subtractExact(shown('up'), step), a)).toBe(-1)
    }),
  )
})
