import { expect, test } from 'vitest'
import {
  addIntervals,
  contains,
  divideIntervals,
  type Interval,
  interval,
  isCertainlyBelow,
  isImplied,
  isPoint,
  isPossiblyBelow,
  isZero,
  medianInterval,
  point,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
} from './interval.ts'

const HUNDRED_ODD = interval(101, 199, { hiImplied: true })
const AT_LEAST_96 = interval(96, 100, { hiImplied: true })
const OVER_15 = interval(16, Infinity)

test('an interval that runs backwards cannot happen', () => {
  expect(() => interval(2, 1)).toThrow('runs backwards')
  expect(() => interval(NaN, NaN)).toThrow('runs backwards')
})

test('an end without limit is open, a plain number is closed on both sides', () => {
  expect(OVER_15.hiOpen).toBe(true)
  expect([point(5).loOpen, point(5).hiOpen]).toEqual([false, false])
})

test.each([
  [interval(1, 3), 1, true],
  [interval(1, 3), 3, true],
  [interval(1, 3, { loOpen: true }), 1, false],
  [interval(1, 3, { hiOpen: true }), 3, false],
  [interval(1, 3, { loOpen: true, hiOpen: true }), 2, true],
  [interval(1, 3), 0.999, false],
  [interval(1, 3), 3.001, false],
])('whether an end belongs is kept to the letter (%#)', (range, value, expected) => {
  expect(contains(range, value)).toBe(expected)
})

test('only [0, 0] is a zero, and only a single value is a plain number', () => {
  expect([point(0), interval(0, 5), point(5)].map(isZero)).toEqual([true, false, false])
  expect([point(0), interval(0, 5), point(5)].map(isPoint)).toEqual([true, false, true])
})

test('the sum of 100余 and 50 is 151–249, and its upper end is still implied', () => {
  expect(addIntervals(HUNDRED_ODD, point(50))).toEqual(interval(151, 249, { hiImplied: true }))
})

test('a sum with 以上 in it stays 以上, wherever it stands among the summands', () => {
  for (const parts of [
    [OVER_15, point(3), HUNDRED_ODD],
    [point(3), HUNDRED_ODD, OVER_15],
  ]) {
    const sum = sumIntervals(parts)
    expect([sum.lo, sum.hi, sum.hiOpen]).toEqual([120, Infinity, true])
  }
})

test('implied ends travel through sums, differences and quotients to the end they decide', () => {
  const nearly = interval(270, 299, { loImplied: true })
  expect(addIntervals(nearly, point(1))).toMatchObject({ loImplied: true, hiImplied: false })
  expect(subtractIntervals(point(500), HUNDRED_ODD)).toMatchObject({
    lo: 301,
    hi: 399,
    loImplied: true,
    hiImplied: false,
  })
  expect(subtractIntervals(HUNDRED_ODD, point(50))).toMatchObject({
    lo: 51,
    hi: 149,
    loImplied: false,
    hiImplied: true,
  })
  expect(divideIntervals(point(600), HUNDRED_ODD)).toMatchObject({ loImplied: true, hiImplied: false })
  expect(divideIntervals(HUNDRED_ODD, point(2))).toMatchObject({ loImplied: false, hiImplied: true })
  expect([HUNDRED_ODD, nearly, point(1)].map(isImplied)).toEqual([true, true, false])
})

test('nothing is divided by what may be zero', () => {
  expect(divideIntervals(point(5), point(0))).toBeNull()
  expect(divideIntervals(point(5), interval(0, 3))).toBeNull()
})

test('183 visits over 12 villages and 12 months are 1.27 each', () => {
  const perVillageMonth = divideIntervals(point(183), scaleInterval(point(12), 12))
  expect(perVillageMonth?.lo).toBe(perVillageMonth?.hi)
  expect(perVillageMonth?.lo).toBeCloseTo(1.2708, 4)
})

test('zero divided by anything is a closed zero, even by 15余 villages', () => {
  const none = divideIntervals(point(0), OVER_15)
  expect(none).toEqual(point(0))
})

test('two zeros are equal, whatever they were divided by', () => {
  const [vague, plain] = [divideIntervals(point(0), OVER_15), divideIntervals(point(0), point(12))]
  expect(vague && plain && [isCertainlyBelow(plain, vague), isCertainlyBelow(vague, plain)]).toEqual([false, false])
})

test('what may be zero may still be zero after a division by an open end', () => {
  const share = divideIntervals(interval(0, 5), OVER_15)
  expect(share && contains(share, 0)).toBe(true)
})

test('a positive number divided by an open end comes as near to zero as one likes and never reaches it', () => {
  const share = divideIntervals(point(5), OVER_15)
  expect(share && [share.lo, share.loOpen, share.hi, share.hiOpen]).toEqual([0, true, 5 / 16, false])
})

test('only a positive factor scales', () => {
  expect(scaleInterval(interval(2, Infinity), 3)).toEqual(interval(6, Infinity))
  expect(() => scaleInterval(point(1), 0)).toThrow('positive')
})

test.each([
  [point(96), AT_LEAST_96, false],
  [point(95.9), AT_LEAST_96, true],
  [point(96), interval(96, 100, { loOpen: true }), true],
  [interval(81, 90, { hiOpen: true }), point(90), true],
  [interval(81, 90), point(90), false],
  [AT_LEAST_96, point(97.2), false],
  [OVER_15, point(1000), false],
  [OVER_15, OVER_15, false],
])('below is said only when every reading agrees (%#)', (a, b, expected) => {
  expect(isCertainlyBelow(a, b)).toBe(expected)
})

test('96%以上 and 97.2 cannot be ordered either way', () => {
  expect([isPossiblyBelow(AT_LEAST_96, point(97.2)), isPossiblyBelow(point(97.2), AT_LEAST_96)]).toEqual([true, true])
})

test.each([
  ['odd count', [point(3), point(1), HUNDRED_ODD], '3–3'],
  ['even count', [point(1), point(2), point(3), HUNDRED_ODD], '2.5–2.5'],
  ['a range in the middle', [point(96), HUNDRED_ODD, point(104), point(118)], '102.5–111'],
  ['one value', [HUNDRED_ODD], '101–199'],
  ['an open end above the middle does not reach it', [point(1), point(2), OVER_15], '2–2'],
  ['an open end in the middle', [point(1), OVER_15, OVER_15], '16–Infinity'],
])('the median of an %s', (_, values, expected) => {
  const median = medianInterval(values)
  expect(median && `${median.lo}–${median.hi}`).toBe(expected)
})

test('there is no median of nothing', () => {
  expect(medianInterval([])).toBeNull()
})

test('a median that no reading can move is a plain number, without an implied end', () => {
  expect(medianInterval([point(1), point(2), HUNDRED_ODD])).toEqual(point(2))
})

test('a median whose range rests on 余 says that its end is implied', () => {
  expect(medianInterval([point(96), HUNDRED_ODD, point(300)])).toMatchObject({ lo: 101, hi: 199, hiImplied: true })
})

test('the median of three rates of 超过96% is itself above 96', () => {
  const over: Interval = interval(96, 100, { loOpen: true, hiImplied: true })
  const median = medianInterval([over, over, over])
  expect(median && contains(median, 96)).toBe(false)
})
