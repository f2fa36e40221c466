import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, interval, point } from '../../domain/values/interval.ts'
import { en } from '../en.ts'
import { formatInterval, formatNumber, formatReported } from './numbers.ts'
import { zh } from '../zh.ts'

test.each([
  [0, 0, '0'],
  [999, 0, '999'],
  [1000, 0, '1,000'],
  [1234567, 0, '1,234,567'],
  [1234.5, 2, '1,234.50'],
  [0.5, 0, '1'],
  [2.5, 0, '3'],
  [1.005, 2, '1.01'],
  [12.25, 1, '12.3'],
  [0.285, 2, '0.29'],
  [-12.25, 1, '-12.3'],
  [-1234.5, 1, '-1,234.5'],
  [-0.04, 1, '0.0'],
  [1e21, 0, '1,000,000,000,000,000,000,000'],
])('%d with %d decimals is written %s', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text)
})

test.each([
  [18000, '18,000'],
  [98.5, '98.5'],
  [1.27, '1.27'],
  [100, '100'],
  [3.141592, '3.141592'],
])('a reported %d keeps just the digits it has: %s', (value, text) => {
  expect(formatReported(value)).toBe(text)
})

test.each([
  [interval(101, 199), 0, '101–199'],
  [interval(96, 100), 1, '96–100'],
  [interval(96, Infinity), 0, '96以上'],
  [interval(8.41, 16.59), 1, '8.4–16.6'],
  [interval(1.27, 1.21 + 0.1), 1, '1.2–1.4'],
  [point(12.25), 1, '12.3'],
  [interval(1000, 1999), 0, '1,000–1,999'],
])('%o with %d decimals is shown as %s', (range, decimals, text) => {
  expect(formatInterval(range, { decimals }, zh.interval)).toBe(text)
})

const anyInterval = fc
  .tuple(fc.integer({ min: 0, max: 5_000_000 }), fc.integer({ min: 1, max: 90_000 }), fc.nat(9))
  .map(([thousandths, width, endless]): Interval => {
    const lo = thousandths / 1000
    return interval(lo, endless === 0 ? Infinity : (thousandths + width) / 1000)
  })

test.each([zh, en])('no reading of a range falls outside what is shown ($language)', (m) => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: 2 }), (range, decimals) => {
      const shown = formatInterval(range, { decimals }, m.interval)
      const [from = NaN, to = range.hi === Infinity ? Infinity : from] = numbersIn(shown)
      expect(from).toBeLessThanOrEqual(range.lo)
      expect(to).toBeGreaterThanOrEqual(range.hi)
      expect(range.lo - from).toBeLessThan(10 ** -decimals)
    }),
  )
})

test('a range is never shown as one number, which would claim to be exact', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 0, max: 2 }), (range, decimals) => {
      const shown = formatInterval(range, { decimals }, zh.interval)
      expect(shown).toMatch(range.hi === Infinity ? /以上$/ : /–/)
    }),
  )
})

test('a shown number differs from the value by at most half a step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_000_000, max: 9_000_000 }),
      fc.integer({ min: 0, max: 2 }),
      (thousandths, decimals) => {
        const value = thousandths / 1000
        const [shown = NaN] = numbersIn(formatNumber(value, decimals))
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9)
      },
    ),
  )
})

function numbersIn(text: string): number[] {
  return [...text.replaceAll(',', '').matchAll(/-?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
}
