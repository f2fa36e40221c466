import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIsoDate, monthsCovered, type Period, periodOfSpan, periodsOverlap, spanOf, wholeYear } from './period.ts'

const DAY = 24 * 60 * 60 * 1000

function isoDate(days: number): string {
  return new Date(Date.UTC(2000, 0, 1) + days * DAY).toISOString().slice(0, 10)
}

/** Periods of up to eight years between 2000 and 2036. */
const anyPeriod = fc
  .tuple(fc.nat(10_000), fc.nat(3000))
  .map(([from, length]): Period => ({ start: isoDate(from), end: isoDate(from + length) }))

test.each([
  ['2022-01-01', '2022-12-31', 'Y'],
  ['2022-01-01', '2022-06-30', 'H1'],
  ['2022-07-01', '2022-12-31', 'H2'],
  ['2022-01-01', '2022-03-31', 'Q1'],
  ['2022-04-01', '2022-06-30', 'Q2'],
  ['2022-07-01', '2022-09-30', 'Q3'],
  ['2022-10-01', '2022-12-31', 'Q4'],
  ['2022-11-01', '2022-11-30', 'M11'],
  ['2023-02-01', '2023-02-28', 'M02'],
  ['2024-02-01', '2024-02-29', 'M02'],
  ['2024-02-01', '2024-02-28', '0201-0228'],
  ['2021-01-01', '2021-11-12', '0101-1112'],
  ['2020-01-01', '2020-05-31', '0101-0531'],
  ['2022-12-31', '2022-12-31', '1231-1231'],
  ['2021-01-01', '2022-12-31', '0101-1231+1'],
  ['2016-01-01', '2020-12-31', '0101-1231+4'],
])('%s to %s is the span %s', (start, end, span) => {
  expect(spanOf({ start, end })).toBe(span)
})

test('the last day of February is the same day of the span in every year', () => {
  expect(spanOf({ start: '2023-01-01', end: '2023-02-28' })).toBe(spanOf({ start: '2024-01-01', end: '2024-02-29' }))
  expect(periodOfSpan(2024, spanOf({ start: '2023-02-28', end: '2023-05-10' }))?.start).toBe('2024-02-29')
})

test('a span and the year it begins in give the period back', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(periodOfSpan(Number(period.start.slice(0, 4)), spanOf(period))).toEqual(period)
    }),
    { numRuns: 1000 },
  )
})

test('a span read in another year is the same span there', () => {
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: 2000, max: 2040 }), (period, year) => {
      const span = spanOf(period)
      // 28 February of a leap year is the last day of the month elsewhere, and then means it.
      fc.pre(!span.includes('0228'))
      const moved = periodOfSpan(year, span)
      expect(moved && spanOf(moved)).toBe(span)
    }),
  )
})

test.each(['', 'H3', 'M13', 'M00', 'M1', '0231-0301', '1301-1401', '0601-0501', '0101-1231+0', 'y', '0101-1231 '])(
  'text that is no span (%j) has no dates',
  (span) => {
    expect(periodOfSpan(2022, span)).toBeNull()
  },
)

test('a span that ends before it starts only stands with the years it runs over', () => {
  expect(periodOfSpan(2021, '1001-0331')).toBeNull()
  expect(periodOfSpan(2021, '1001-0331+1')).toEqual({ start: '2021-10-01', end: '2022-03-31' })
})

test.each([
  ['2021-01-01', '2021-12-31', 12],
  ['2024-01-01', '2024-12-31', 12],
  ['2020-01-01', '2020-05-31', 5],
  ['2021-01-01', '2021-11-12', 10.4],
  ['2024-02-01', '2024-02-29', 1],
  ['2023-02-01', '2023-02-28', 1],
  ['2022-04-16', '2022-04-30', 0.5],
  ['2022-04-16', '2022-05-31', 1.5],
  ['2021-07-01', '2022-06-30', 12],
  ['2021-01-01', '2022-12-31', 24],
])('%s to %s covers %d months', (start, end, months) => {
  expect(monthsCovered({ start, end })).toBeCloseTo(months, 10)
})

test('a whole year is exactly 12 months, with no hair of binary left over', () => {
  expect([2021, 2024].map((year) => monthsCovered(wholeYear(year)))).toEqual([12, 12])
})

test('months covered add up when a period is cut in two', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(800), fc.nat(800), (from, first, second) => {
      const whole = { start: isoDate(from), end: isoDate(from + first + 1 + second) }
      const head = { start: whole.start, end: isoDate(from + first) }
      const tail = { start: isoDate(from + first + 1), end: whole.end }
      expect(monthsCovered(head) + monthsCovered(tail)).toBeCloseTo(monthsCovered(whole), 9)
    }),
  )
})

test('a period that runs backwards cannot happen', () => {
  expect(() => monthsCovered({ start: '2022-02-01', end: '2022-01-31' })).toThrow('ends before it starts')
})

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2000-02-29', true],
  ['2100-02-29', false],
  ['2022-04-31', false],
  ['2022-00-10', false],
  ['2022-13-01', false],
  ['2022-01-00', false],
  ['2022-1-1', false],
  ['2022/01/01', false],
  ['2022-01-01T00:00', false],
])('%s is a calendar date: %j', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected)
})

test('periods that share a single day overlap, neighbours do not', () => {
  const firstHalf = { start: '2022-01-01', end: '2022-06-30' }
  expect(periodsOverlap(firstHalf, { start: '2022-06-30', end: '2022-12-31' })).toBe(true)
  expect(periodsOverlap(firstHalf, { start: '2022-07-01', end: '2022-12-31' })).toBe(false)
  expect(periodsOverlap({ start: '2022-06-30', end: '2022-12-31' }, firstHalf)).toBe(true)
  expect(periodsOverlap({ start: '2022-07-01', end: '2022-12-31' }, firstHalf)).toBe(false)
})
