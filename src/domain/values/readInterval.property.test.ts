import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Interval } from './interval.ts'
import { readInterval, type WordedNumber } from './readInterval.ts'

/** The table of the format page, row by row, on hundredths: the words, and the readings of a number that they allow. */
interface TableRow {
  op: WordedNumber['op']
  raws: readonly ((number: string) => string)[]
  /** Of a number of `v` hundredths: all whole readings up to twice as many, and whether a decimal is one; in hundredths. */
  counts: (v: number) => readonly number[]
  decimals: (reading: number, v: number) => boolean
}

/** Where the unit of the last non-zero digit is full; a digit in the ones place is open. */
function nextUnit(v: number): number {
  let unit = 1
  while (v % (unit * 10) === 0) unit *= 10
  return unit === 100 ? Infinity : v + unit
}

const TABLE: readonly TableRow[] = [
  { op: 'eq', raws: [(n) => n], counts: (v) => whole((x) => x === v, v), decimals: (x, v) => x === v },
  {
    op: 'ge',
    raws: [(n) => `${n}以上`, (n) => `不少于${n}`],
    counts: (v) => whole((x) => x >= v, v),
    decimals: (x, v) => x >= v,
  },
  {
    op: 'gt',
    raws: [(n) => `${n}余`, (n) => `${n}多`, () => ''],
    counts: (v) => whole((x) => x > v && x < nextUnit(v), v),
    decimals: (x, v) => x > v && x < nextUnit(v),
  },
  {
    op: 'gt',
    raws: [(n) => `超过${n}`, (n) => `突破${n}`, (n) => `逾${n}`, (n) => `走访4000余户，超过${n}`],
    counts: (v) => whole((x) => x > v, v),
    decimals: (x, v) => x > v,
  },
  {
    op: 'le',
    raws: [(n) => `${n}以下`, (n) => `${n}以内`],
    counts: (v) => whole((x) => x <= v, v),
    decimals: (x, v) => x >= 0 && x <= v,
  },
  {
    op: 'lt',
    raws: [(n) => `近${n}`, (n) => `将近${n}`, () => '', (n) => `近${n}，不足上年`],
    counts: (v) => {
      const tenth = whole((x) => x * 10 >= 9 * v && x < v, v)
      return tenth.length >= 2 ? tenth : whole((x) => x > 0 && (x === v - 100 || x === v), v)
    },
    decimals: (x, v) => x * 10 >= 9 * v && x < v,
  },
  {
    op: 'lt',
    raws: [(n) => `不满${n}`, (n) => `不足${n}`],
    counts: (v) => whole((x) => x < v, v),
    decimals: (x, v) => x >= 0 && x < v,
  },
  {
    op: 'approx',
    raws: [(n) => `约${n}`, (n) => `${n}左右`, () => ''],
    counts: (v) => {
      const tenth = whole((x) => x * 10 >= 9 * v && x * 10 <= 11 * v, v)
      return tenth.length >= 2 ? tenth : whole((x) => x > 0 && Math.abs(x - v) <= 100, v)
    },
    decimals: (x, v) => x * 10 >= 9 * v && x * 10 <= 11 * v,
  },
]

/** Whole numbers up to about twice `v`, in hundredths. */
function whole(holds: (reading: number) => boolean, v: number): number[] {
  const most = Math.ceil(v / 100) * 2 + 2
  return Array.from({ length: most + 1 }, (_, index) => index * 100).filter(holds)
}

/** Whether the interval holds a reading, compared as the decimals both are written as. */
function isWithin({ lo, hi, loOpen, hiOpen }: Interval, hundredths: number): boolean {
  const value = Number(`${hundredths}e-2`)
  return (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi)
}

const row = fc
  .constantFrom(...TABLE)
  .chain((one) => fc.record({ row: fc.constant(one), raw: fc.constantFrom(...one.raws) }))

function readAs(value: number, { row: { op }, raw }: { row: TableRow; raw: TableRow['raws'][number] }, rate: boolean) {
  const words = raw(String(value))
  const worded = { value, op, upper: null, lower: null, raw: words === '' ? null : words }
  return readInterval({ ...worded, counted: !rate, ceiling: rate ? 100 : Infinity, decimals: rate ? 1 : 0 })
}

test('a count allows exactly the whole numbers of the table', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), row, (value, words) => {
      const reading = readAs(value, words, false)
      const v = value * 100
      expect(whole((one) => isWithin(reading, one), v)).toEqual(words.row.counts(v))
      expect(Number.isInteger(reading.lo)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a rate allows exactly the decimals of the table, up to 100', () => {
  const tenths = fc.integer({ min: 1, max: 1000 }).map((value) => value * 10)
  fc.assert(
    fc.property(fc.oneof(tenths, fc.integer({ min: 1, max: 10_000 })), row, (v, words) => {
      const reading = readAs(Number(`${v}e-2`), words, true)
      const every = Array.from({ length: 10_001 }, (_, index) => index)
      const isStated = v === 10_000 && words.row.op === 'gt'
      const wrong = every.filter(
        (one) => isWithin(reading, one) !== (isStated ? one === v : words.row.decimals(one, v)),
      )
      expect(wrong).toEqual([])
      expect(reading.hi).toBeLessThanOrEqual(100)
    }),
    { numRuns: 400 },
  )
})

test('ends of decimals are the decimals of the table, to the last digit', () => {
  const anyDecimal = fc.record({ units: fc.integer({ min: 1, max: 99_999 }), digits: fc.nat(3) })
  fc.assert(
    fc.property(anyDecimal, ({ units, digits }) => {
      const value = Number(`${units}e-${digits}`)
      const worded = { value, upper: null, lower: null, raw: null, counted: false, ceiling: Infinity, decimals: 1 }
      expect(readInterval({ ...worded, op: 'lt' }).lo).toBe(Number(`${units * 9}e-${digits + 1}`))
      expect(readInterval({ ...worded, op: 'approx' }).hi).toBe(Number(`${units * 11}e-${digits + 1}`))
    }),
  )
})

test('an end that is not in the report is marked, one that is is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), row, fc.boolean(), (v, words, rate) => {
      const value = rate ? v / 50 : v
      const { lo, hi, loImplied, hiImplied } = readAs(value, words, rate)
      const stated = [value, value + 1, Infinity]
      const isStated = (end: number): boolean => stated.includes(end)
      expect(loImplied || isStated(lo)).toBe(true)
      expect(hiImplied || isStated(hi) || hi === value - 1).toBe(true)
    }),
  )
})
