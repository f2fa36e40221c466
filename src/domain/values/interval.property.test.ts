import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addIntervals,
  compareEnds,
  contains,
  divideIntervals,
  type Interval,
  interval,
  isCertainlyBelow,
  isPossiblyBelow,
  medianInterval,
  point,
  subtractIntervals,
  sumIntervals,
} from './interval.ts'

/** Whole-numbered ends with open and closed sides, now and then without an upper end. */
const anyInterval = fc
  .record({ lo: fc.nat(6), width: fc.nat(4), loOpen: fc.boolean(), hiOpen: fc.boolean(), endless: fc.nat(9) })
  .map(({ lo, width, loOpen, hiOpen, endless }): Interval => {
    if (endless === 0) return interval(lo, Infinity, { loOpen })
    return width === 0 ? point(lo) : interval(lo, lo + width, { loOpen, hiOpen })
  })

/** Stands for "as far as one likes" when an end has no limit. */
const FAR = 1000

/** Readings in even steps: every closed end, and something strictly inside each open one. */
function sample(range: Interval, step = 0.5): number[] {
  const values: number[] = []
  for (let value = range.lo; value <= Math.min(range.hi, range.lo + 5); value += step) {
    if (contains(range, value)) values.push(value)
  }
  return range.hi === Infinity ? [...values, FAR] : values
}

/** One reading from each, every way. */
function combinations(ranges: readonly Interval[]): number[][] {
  return ranges.reduce<number[][]>(
    (sofar, range) => sofar.flatMap((chosen) => sample(range).map((value) => [...chosen, value])),
    [[]],
  )
}

/** What is wrong with a result: it must hold every outcome, and each end exactly when some readings give it. */
function faultsOf(result: Interval, outcomes: readonly number[]): string[] {
  const isReached = (end: number): boolean =>
    Number.isFinite(end) ? outcomes.includes(end) : outcomes.some((outcome) => Math.abs(outcome) > FAR / 10)
  const isRight = (end: number): boolean => isReached(end) === (contains(result, end) || !Number.isFinite(end))
  const missed = outcomes.filter((outcome) => !contains(result, outcome)).map((outcome) => `misses ${outcome}`)
  return [...missed, ...[result.lo, result.hi].filter((end) => !isRight(end)).map((end) => `wrong about ${end}`)]
}

function pairsOf(a: Interval, b: Interval, step = 0.5): [number, number][] {
  return sample(a, step).flatMap((x) => sample(b, step).map((y): [number, number] => [x, y]))
}

function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

test('a sum is exactly what sums of readings reach', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      const sums = pairsOf(a, b).map(([x, y]) => x + y)
      expect(faultsOf(addIntervals(a, b), sums)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a sum of many does not depend on their order, and stays open upwards exactly when one of them has no end', () => {
  fc.assert(
    fc.property(fc.array(anyInterval, { maxLength: 6 }), (all) => {
      const sum = sumIntervals(all)
      expect(sumIntervals(all.toReversed())).toEqual(sum)
      expect(sum.hi === Infinity).toBe(all.some((one) => one.hi === Infinity))
      expect(sum.hiOpen).toBe(all.some((one) => one.hiOpen))
      expect(sum.lo).toBe(all.reduce((total, one) => total + one.lo, 0))
    }),
  )
})

test('a difference is exactly what differences of readings reach', () => {
  const closedAbove = anyInterval.filter((range) => range.hi !== Infinity)
  fc.assert(
    fc.property(anyInterval, closedAbove, (b, a) => {
      const differences = pairsOf(a, b).map(([x, y]) => y - x)
      expect(faultsOf(subtractIntervals(b, a), differences)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('taking away what has no upper end leaves no lower end', () => {
  fc.assert(
    fc.property(anyInterval, fc.nat(20), (b, from) => {
      const { lo, loOpen } = subtractIntervals(b, interval(from, Infinity))
      expect([lo, loOpen]).toEqual([-Infinity, true])
    }),
  )
})

test('a quotient is exactly what quotients of readings reach', () => {
  const divisor = anyInterval.filter((range) => range.lo > 0 && range.hi !== Infinity)
  fc.assert(
    fc.property(anyInterval, divisor, (a, by) => {
      const quotient = divideIntervals(a, by)
      const quotients = pairsOf(a, by).map(([x, y]) => x / y)
      expect(quotient && faultsOf(quotient, quotients)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('a quotient by something endless includes zero only where the number itself may be zero', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 1, max: 9 }), (a, from) => {
      const quotient = divideIntervals(a, interval(from, Infinity))
      expect(quotient && contains(quotient, 0)).toBe(contains(a, 0))
    }),
  )
})

test('a median is exactly what medians of readings reach', () => {
  fc.assert(
    fc.property(fc.array(anyInterval, { minLength: 1, maxLength: 4 }), (all) => {
      const median = medianInterval(all)
      expect(median && faultsOf(median, combinations(all).map(middleOf))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('a median of closed ranges runs from the least to the greatest median of readings', () => {
  const closed = fc.tuple(fc.nat(8), fc.nat(3)).map(([lo, width]) => interval(lo, lo + width))
  fc.assert(
    fc.property(fc.array(closed, { minLength: 1, maxLength: 4 }), (all) => {
      const middles = combinations(all).map(middleOf)
      expect(medianInterval(all)).toMatchObject({ lo: Math.min(...middles), hi: Math.max(...middles) })
    }),
    { numRuns: 200 },
  )
})

test('certainly below means below in every pair of readings, possibly below in at least one', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      const pairs = pairsOf(a, b, 0.25)
      expect(isCertainlyBelow(a, b)).toBe(pairs.every(([x, y]) => x < y))
      expect(isPossiblyBelow(a, b)).toBe(pairs.some(([x, y]) => x < y))
    }),
    { numRuns: 500 },
  )
})

test('certainly below is a strict partial order', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
      const goesOn = isCertainlyBelow(a, b) && isCertainlyBelow(b, c)
      expect(isCertainlyBelow(a, a)).toBe(false)
      expect(isCertainlyBelow(a, b) && isCertainlyBelow(b, a)).toBe(false)
      expect(goesOn && !isCertainlyBelow(a, c)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

/** Decimals as reports write them, with what they are in thousandths. */
const decimals = fc.array(
  fc.integer({ min: 0, max: 999_999 }).map((thousandths) => ({ thousandths, value: Number(`${thousandths}e-3`) })),
  { minLength: 1, maxLength: 9 },
)

test('sums, differences and medians of decimals are those of whole thousandths, without a hair', () => {
  fc.assert(
    fc.property(decimals, (all) => {
      const points = all.map(({ value }) => point(value))
      const sorted = all.map(({ thousandths }) => thousandths).toSorted((a, b) => a - b)
      const total = sorted.reduce((sum, one) => sum + one, 0)
      const first = all[0]?.thousandths ?? 0
      expect(sumIntervals(points).lo).toBe(Number(`${total}e-3`))
      expect(subtractIntervals(sumIntervals(points), point(Number(`${first}e-3`))).lo).toBe(
        Number(`${total - first}e-3`),
      )
      expect(medianInterval(points)?.lo).toBe(Number(`${middleOf(sorted) * 10}e-4`))
    }),
  )
})

test('equal fractions are equal however they were told, and so are what is computed of them', () => {
  const amount = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 2, max: 60 }), (part, whole, times) => {
      const short = divideIntervals(point(part), point(whole))
      const long = divideIntervals(point(part * times), point(whole * times))
      if (!short || !long) throw new Error('a positive divisor has a quotient')
      expect(compareEnds([short, 'lo'], [long, 'hi'])).toBe(0)
      const again = Array.from({ length: times }, () => short).reduce(addIntervals)
      expect(again.lo).toBe((part * times) / whole)
      expect(compareEnds([addIntervals(again, point(1)), 'lo'], [addIntervals(long, point(1)), 'lo'])).toBe(
        Math.sign(part * times - part),
      )
      expect(medianInterval([short, long, again])?.lo).toBe(short.lo)
      expect(subtractIntervals(short, long)).toMatchObject({ lo: 0, hi: 0 })
    }),
  )
})

test('of two quotients the larger is above, however little', () => {
  const amount = fc.integer({ min: 1, max: 30_000_000 })
  fc.assert(
    fc.property(amount, amount, amount, amount, (a, b, c, d) => {
      const [x, y] = [divideIntervals(point(a), point(b)), divideIntervals(point(c), point(d))]
      const order = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)
      expect(x && y && isCertainlyBelow(x, y)).toBe(order < 0n)
      expect(x && y && isPossiblyBelow(y, x)).toBe(order > 0n)
    }),
  )
})
