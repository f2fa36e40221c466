import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, type Interval, isZero } from './interval.ts'
import { readInterval, type WordedNumber } from './readInterval.ts'

const PLAIN: Omit<WordedNumber, 'value'> = {
  op: 'eq',
  upper: null,
  lower: null,
  raw: null,
  counted: true,
  ceiling: Infinity,
  decimals: 0,
}

function readCount(value: number, op: WordedNumber['op'], rest: Partial<WordedNumber> = {}): Interval {
  return readInterval({ ...PLAIN, value, op, ...rest })
}

function readRate(value: number, op: WordedNumber['op'], rest: Partial<WordedNumber> = {}): Interval {
  return readInterval({ ...PLAIN, value, op, counted: false, ceiling: 100, ...rest })
}

/** `[271, 279!]`: a round bracket is an open end, `!` an end supplied by the reading rule. */
function written({ lo, hi, loOpen, hiOpen, loImplied, hiImplied }: Interval): string {
  const from = `${loOpen ? '(' : '['}${lo}${loImplied ? '!' : ''}`
  return `${from}, ${hi === Infinity ? '∞' : hi}${hiImplied ? '!' : ''}${hiOpen ? ')' : ']'}`
}

test.each([
  ['270多人', 270, 'gt', '[271, 279!]'],
  ['100余件', 100, 'gt', '[101, 199!]'],
  ['1.8万余人次', 18_000, 'gt', '[18001, 18999!]'],
  ['15余条', 15, 'gt', '[16, ∞)'],
  ['40余次', 40, 'gt', '[41, 49!]'],
  ['20000余份', 20_000, 'gt', '[20001, 29999!]'],
  ['1500多份', 1500, 'gt', '[1501, 1599!]'],
  ['１００余件', 100, 'gt', '[101, 199!]'],
  ['超额完成，达100余件', 100, 'gt', '[101, 199!]'],
  ['超过100件', 100, 'gt', '[101, ∞)'],
  ['突破100件', 100, 'gt', '[101, ∞)'],
  ['逾100件', 100, 'gt', '[101, ∞)'],
  ['100件以上', 100, 'ge', '[100, ∞)'],
  ['不少于100件', 100, 'ge', '[100, ∞)'],
  ['100件以下', 100, 'le', '[0!, 100]'],
  ['100件以内', 100, 'le', '[0!, 100]'],
  ['近300盏', 300, 'lt', '[270!, 299]'],
  ['近70件', 70, 'lt', '[63!, 69]'],
  ['不满100件', 100, 'lt', '[0!, 99]'],
  ['不足100件', 100, 'lt', '[0!, 99]'],
  ['近5件', 5, 'lt', '[4!, 5!]'],
  ['近9件', 9, 'lt', '[8!, 9!]'],
  ['近15件', 15, 'lt', '[14!, 15!]'],
  ['近20件', 20, 'lt', '[18!, 19]'],
  ['近100件', 100, 'lt', '[90!, 99]'],
  ['近1件', 1, 'lt', '[1!, 1!]'],
  ['不满5件', 5, 'lt', '[0!, 4]'],
  ['约1件', 1, 'approx', '[1!, 2!]'],
  ['约4件', 4, 'approx', '[3!, 5!]'],
  ['约5件', 5, 'approx', '[4!, 6!]'],
  ['约10件', 10, 'approx', '[9!, 11!]'],
  ['走访30余户，超过100件', 100, 'gt', '[101, ∞)'],
  ['近300盏，不足上年', 300, 'lt', '[270!, 299]'],
  ['突破上年，达1.8万余件', 18_000, 'gt', '[18001, 18999!]'],
  ['发放１，２００余份，超过上年', 1200, 'gt', '[1201, 1299!]'],
  ['约50件', 50, 'approx', '[45!, 55!]'],
  ['约70件', 70, 'approx', '[63!, 77!]'],
  ['50件左右', 50, 'approx', '[45!, 55!]'],
  ['约3件', 3, 'approx', '[2!, 4!]'],
  ['50件', 50, 'eq', '[50, 50]'],
] as const)('%s reads as a count of %s', (raw, value, op, expected) => {
  expect(written(readCount(value, op, { raw }))).toBe(expected)
})

test.each([
  ['96%以上', 96, 'ge', '[96, 100!]'],
  ['超过96%', 96, 'gt', '(96, 100!]'],
  ['80多%', 80, 'gt', '(80, 90!)'],
  ['近90%', 90, 'lt', '[81!, 90)'],
  ['不满90%', 90, 'lt', '[0!, 90)'],
  ['约80%', 80, 'approx', '[72!, 88!]'],
  ['约95%', 95, 'approx', '[85.5!, 100!]'],
  ['约90%', 90, 'approx', '[81!, 99!]'],
  ['约88%', 88, 'approx', '[79.2!, 96.8!]'],
  ['近92.4%', 92.4, 'lt', '[83.16!, 92.4)'],
  ['85多%', 85, 'gt', '(85, 100!]'],
  ['96.5多%', 96.5, 'gt', '(96.5, 96.6!)'],
  ['超过95.5%', 95.5, 'gt', '(95.5, 100!]'],
  ['99.5%以下', 99.5, 'le', '[0!, 99.5]'],
  ['90%以下', 90, 'le', '[0!, 90]'],
  ['100%', 100, 'eq', '[100, 100]'],
  ['100%以上', 100, 'ge', '[100, 100]'],
  ['0%', 0, 'eq', '[0, 0]'],
] as const)('%s reads as a rate of %s', (raw, value, op, expected) => {
  expect(written(readRate(value, op, { raw }))).toBe(expected)
})

test('90多% stops short of 100 %, as 270多 stops short of 280', () => {
  const reading = readRate(90, 'gt', { raw: '90多%' })
  expect(contains(reading, 99.9)).toBe(true)
  expect(contains(reading, 100)).toBe(false)
})

test('余 without its words is read by the rule; only 超过 and its like leave the end open', () => {
  expect(readCount(100, 'gt').hi).toBe(199)
  expect(readCount(100, 'gt', { raw: '超过100件' }).hi).toBe(Infinity)
})

test.each([
  ['the writer knows the upper end', readCount(100, 'gt', { upper: 150 }), '[101, 150]'],
  ['the writer knows the lower end', readCount(300, 'lt', { lower: 290 }), '[290, 299]'],
  ['the writer knows both', readCount(50, 'approx', { lower: 48, upper: 53 }), '[48, 53]'],
  ['a known upper end closes 以上', readCount(100, 'ge', { upper: 120 }), '[100, 120]'],
  ['a known end of a rate is closed, the other keeps its word', readRate(96, 'gt', { upper: 98 }), '(96, 98]'],
  ['ends that leave nothing fall back to the number', readCount(100, 'gt', { upper: 90 }), '[100, 100]'],
  ['ends the wrong way round fall back to the number', readCount(100, 'eq', { lower: 120, upper: 80 }), '[100, 100]'],
])('%s', (_, reading, expected) => {
  expect(written(reading)).toBe(expected)
})

test.each([
  ['eq', '[110, 110]'],
  ['ge', '[110, 110]'],
  ['gt', '[110, 110]'],
  ['le', '[0!, 110]'],
  ['lt', '[99!, 110)'],
  ['approx', '[99!, 110!]'],
] as const)('a rate of 110 with %s is read as %s, never bent to 100', (op, expected) => {
  expect(written(readRate(110, op))).toBe(expected)
})

test('a reported zero is zero and nothing else, and less than nothing is not made up', () => {
  expect(isZero(readCount(0, 'eq'))).toBe(true)
  expect(written(readCount(0, 'approx'))).toBe('[0, 0]')
  expect(written(readCount(0, 'le'))).toBe('[0, 0]')
  expect(written(readCount(0, 'lt'))).toBe('[0, 0]')
  expect(written(readCount(0, 'gt'))).toBe('[1, ∞)')
})

test.each([
  ['eq', '[-5, -5]'],
  ['ge', '[-5, ∞)'],
  ['gt', '[-4, ∞)'],
  ['le', '[-5, -5]'],
  ['lt', '[-5, -5]'],
  ['approx', '[-5, -5]'],
] as const)('a negative number with %s is read without inventing a range around it', (op, expected) => {
  expect(written(readCount(-5, op))).toBe(expected)
})

test('a number at the edge of what the machine can hold still has a reading', () => {
  for (const op of ['eq', 'ge', 'gt', 'le', 'lt', 'approx'] as const) {
    const { lo, hi } = readCount(1.7e308, op)
    expect(lo).toBeLessThanOrEqual(hi)
    expect(readRate(5e-324, op).lo).toBeGreaterThanOrEqual(0)
  }
})

const OPS = fc.constantFrom<WordedNumber['op']>('eq', 'ge', 'gt', 'le', 'lt', 'approx')

test('以上, 以下, 约 and a plain number contain their number; 余, 超过, 近 from 20 on and 不满 exclude it', () => {
  const words = fc.constantFrom(null, '超过', '不满', '近')
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 1_000_000 }), OPS, words, (value, op, raw) => {
      expect(contains(readCount(value, op, { raw }), value)).toBe(op !== 'gt' && op !== 'lt')
    }),
  )
})

test('the same holds of rates below 100 %', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), OPS, (tenths, op) => {
      const value = tenths / 10
      const reading = readRate(value, op)
      expect(contains(reading, value)).toBe(op !== 'gt' && op !== 'lt')
      expect(reading.hi).toBeLessThanOrEqual(100)
      expect(reading.lo).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('N余 reaches to just below the next unit of its last non-zero digit', () => {
  const rounded = fc.record({ digits: fc.integer({ min: 1, max: 999 }), zeros: fc.integer({ min: 1, max: 5 }) })
  fc.assert(
    fc.property(
      rounded.filter(({ digits }) => digits % 10 !== 0),
      ({ digits, zeros }) => {
        const { lo, hi } = readCount(digits * 10 ** zeros, 'gt', { raw: `${digits * 10 ** zeros}余` })
        expect([lo, hi]).toEqual([digits * 10 ** zeros + 1, (digits + 1) * 10 ** zeros - 1])
      },
    ),
  )
})

test('readings of counts begin and end at whole things', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), OPS, (value, op) => {
      const { lo, hi, loOpen, hiOpen } = readCount(value, op)
      expect(Number.isInteger(lo) && (Number.isInteger(hi) || hi === Infinity)).toBe(true)
      expect([loOpen, hiOpen]).toEqual([false, hi === Infinity])
    }),
  )
})
