import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, interval, point } from '../values/interval.ts'
import { medianSlope, type Pair, bothCertain, type MedianSide, medianSides, type Certainty } from './medianSlope.ts'

const above: MedianSide = { above: 'yes', below: 'no' }

const below: MedianSide = { above: 'no', below: 'yes' }

const middle: MedianSide = { above: 'no', below: 'no' }

test('plain numbers lie above, below or in the middle', () => {
  expect(medianSides([point(1), point(5), point(9)])).toEqual([below, middle, above])
})

test('a range over the median is unclear, and may leave the middle one unclear too', () => {
  expect(medianSides([point(1), point(5), interval(4, 9)])).toEqual([
    below,
    { above: 'unclear', below: 'no' },
    { above: 'unclear', below: 'no' },
  ])
})

test('without an upper end a value may still lie above for certain', () => {
  expect(medianSides([point(1), point(5), interval(7, Infinity)])).toEqual([below, middle, above])
})

test.each<[Certainty, Certainty, Certainty]>([
  ['yes', 'yes', 'yes'],
  ['yes', 'unclear', 'unclear'],
  ['unclear', 'no', 'no'],
])('%s and %s make %s', (a, b, both) => {
  expect(bothCertain(a, b)).toBe(both)
  expect(bothCertain(b, a)).toBe(both)
})

test('sides are exactly what all readings agree on', () => {
  const value = fc.tuple(fc.nat(8), fc.nat(3)).map(([lo, width]) => interval(lo, lo + width))
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 5 }), (values) => {
      const choices = values.reduce<number[][]>(
        (sofar, { lo, hi }) =>
          sofar.flatMap((chosen) => [...new Set([lo, (lo + hi) / 2, hi])].map((one) => [...chosen, one])),
        [[]],
      )
      const expected = values.map((_, index) => ({
        above: sureOf(choices.map((chosen) => (chosen[index] ?? NaN) > medianOf(chosen))),
        below: sureOf(choices.map((chosen) => (chosen[index] ?? NaN) < medianOf(chosen))),
      }))
      expect(medianSides(values)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})

function plain(x: number, y: number): Pair {
  return { x: point(x), y: point(y) }
}

/** Theil–Sen as the books have it: the median of all slopes between two points with different x. */
function bookSlope(points: readonly (readonly [number, number])[]): number {
  const slopes = points
    .flatMap(([x, y], index) => points.slice(index + 1).flatMap(([u, v]) => (u === x ? [] : [(v - y) / (u - x)])))
    .toSorted((a, b) => a - b)
  const half = (slopes.length - 1) / 2
  return ((slopes[Math.floor(half)] ?? NaN) + (slopes[Math.ceil(half)] ?? NaN)) / 2
}

test('one wild town does not turn it', () => {
  const pairs = [...[1, 2, 3, 4, 5].map((x) => plain(x, 2 * x)), plain(6, -100)]
  expect(medianSlope(pairs)?.line).toMatchObject({ slope: 2, intercept: 0 })
})

test('the line goes through a plain row of points', () => {
  expect(medianSlope([plain(0, 5), plain(10, 4), plain(20, 3)])).toMatchObject({
    slope: { lo: -0.1, hi: -0.1 },
    line: { slope: -0.1, intercept: 5 },
    pairs: { total: 3, same: 0, opposite: 3 },
  })
})

test('where x tells no two apart there is none', () => {
  expect(medianSlope([plain(3, 1), plain(3, 2), plain(3, 3)])).toBeNull()
})

test('a level row of plain numbers has the slope 0', () => {
  expect(medianSlope([plain(1, 7), plain(2, 7), plain(3, 7)])?.slope).toMatchObject({ lo: 0, hi: 0 })
})

test.each([
  [[0.2, 1.4], 1],
  [[3, 90], 10],
  [[100, 220], 100],
  [[0.31, 0.35], 0.01],
])('x from %j is told by steps of %d', (ends, step) => {
  expect(medianSlope(ends.map((x) => plain(x, x)))?.step).toBeCloseTo(step, 12)
})

const around = fc.tuple(fc.nat(9), fc.nat(3)).map(([lo, width]) => interval(lo, lo + width))
const pairs = fc.array(fc.record({ x: around, y: around }), { minLength: 2, maxLength: 4 })

function readingsOf({ lo, hi }: Interval): number[] {
  return [...new Set([lo, (lo + hi) / 2, hi])]
}

function readings(all: readonly Pair[]): (readonly [number, number])[][] {
  return all.reduce<(readonly [number, number])[][]>(
    (sofar, { x, y }) =>
      sofar.flatMap((chosen) => readingsOf(x).flatMap((u) => readingsOf(y).map((v) => [...chosen, [u, v] as const]))),
    [[]],
  )
}

test('every reading lies within the slope told, and its sign holds under each', () => {
  let seen = 0
  fc.assert(
    fc.property(pairs, (all) => {
      const found = medianSlope(all)
      if (!found) return
      const slopes = readings(all)
        .map(bookSlope)
        .filter((slope) => !Number.isNaN(slope))
      expect(slopes.filter((slope) => slope < found.slope.lo - 1e-9 || slope > found.slope.hi + 1e-9)).toEqual([])
      const isPlain = found.slope.lo === found.slope.hi
      if (!isPlain) {
        seen += 1
        expect(new Set(slopes.map(Math.sign)).size).toBe(1)
      }
    }),
    { numRuns: 150 },
  )
  expect(seen).toBeGreaterThan(10)
})

test('pairs count as going the same way, or opposite ways, only when they do under every reading', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const found = medianSlope(all)
      if (!found) return
      const counts = { total: 0, same: 0, opposite: 0 }
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1)) {
          const ways = readings([a, b]).map(([p, q]) =>
            Math.sign(((q?.[0] ?? 0) - (p?.[0] ?? 0)) * ((q?.[1] ?? 0) - (p?.[1] ?? 0))),
          )
          counts.total += 1
          if (ways.every((way) => way > 0)) counts.same += 1
          if (ways.every((way) => way < 0)) counts.opposite += 1
        }
      })
      expect(found.pairs).toEqual(counts)
    }),
    { numRuns: 150 },
  )
})

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2
}

function sureOf(answers: readonly boolean[]): Certainty {
  if (answers.every(Boolean)) return 'yes'
  return answers.some(Boolean) ? 'unclear' : 'no'
}
