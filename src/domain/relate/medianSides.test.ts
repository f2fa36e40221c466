import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interval, point } from '../values/interval.ts'
import { bothCertain, type MedianSide, medianSides, type Certainty } from './medianSides.ts'

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

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) / 2
  return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2
}

function sureOf(answers: readonly boolean[]): Certainty {
  if (answers.every(Boolean)) return 'yes'
  return answers.some(Boolean) ? 'unclear' : 'no'
}

test('sides are exactly what all readings agree on', () => {
  const value = fc.tuple(fc.nat(8), fc.nat(3)).map(([lo, width]) => interval(lo, lo + width))
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 5 }), (values) => {
      const readings = values.reduce<number[][]>(
        (sofar, { lo, hi }) =>
          sofar.flatMap((chosen) => [...new Set([lo, (lo + hi) / 2, hi])].map((one) => [...chosen, one])),
        [[]],
      )
      const expected = values.map((_, index) => ({
        above: sureOf(readings.map((chosen) => (chosen[index] ?? NaN) > medianOf(chosen))),
        below: sureOf(readings.map((chosen) => (chosen[index] ?? NaN) < medianOf(chosen))),
      }))
      expect(medianSides(values)).toEqual(expected)
    }),
    { numRuns: 200 },
  )
})
