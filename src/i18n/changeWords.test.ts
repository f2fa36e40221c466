import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from '../domain/change.ts'
import { type Interval, interval, point } from '../domain/interval.ts'
import { builtIn } from '../domain/testing/buildBoard.ts'
import { changeArrow, changeText } from './changeWords.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const COUNT = { indicator: builtIn('petitions.handled'), measure: 'total' } as const
const RATE = { indicator: builtIn('petitions.handledRate'), measure: 'total' } as const

function told(before: Interval, after: Interval, question: typeof COUNT | typeof RATE = COUNT, m = zh): string {
  return changeText(changeBetween(before, after, question.indicator.kind), question, m)
}

test.each([
  [1000, 968, '下降3.2%', 'down 3.2%'],
  [1000, 1061, '上升6.1%', 'up 6.1%'],
  [1000, 1000, '持平', 'unchanged'],
  [50, 0, '下降100.0%', 'down 100.0%'],
  [3, 9, '上升200.0%', 'up 200.0%'],
])('%d to %d reads %s, never with a minus sign', (before, after, chinese, english) => {
  expect(told(point(before), point(after))).toBe(chinese)
  expect(told(point(before), point(after), COUNT, en)).toBe(english)
})

test.each([
  [98.5, 98.2, '下降0.3 个百分点', 'down 0.3 percentage points'],
  [96, 98.5, '上升2.5 个百分点', 'up 2.5 percentage points'],
  [96, 96, '持平', 'unchanged'],
])('rates differ by percentage points: %d to %d is %s', (before, after, chinese, english) => {
  expect(told(point(before), point(after), RATE)).toBe(chinese)
  expect(told(point(before), point(after), RATE, en)).toBe(english)
})

test('from zero there is no percentage, so the difference itself is told, with its unit', () => {
  expect(told(point(0), point(12))).toBe('增加 12 件')
})

test('where readings disagree about the direction, no direction is told', () => {
  expect(told(point(150), interval(101, 199))).toBe('增减不明（约数）')
  expect(told(point(150), interval(101, 199), COUNT, en)).toBe('direction unclear (approximate numbers)')
})

test('a change of approximate numbers is told as a range, the smaller size first', () => {
  expect(told(point(100), interval(120, 150))).toBe('上升20–50%')
  expect(told(interval(120, 150), point(60))).toBe('下降50–60%')
})

test('a rise without upper end says so of the percentage, not of its number', () => {
  expect(told(point(100), interval(150, Infinity))).toBe('上升50%以上')
})

const value = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 0, 5, 40, Infinity))
  .map(([lo, width]) => interval(lo, lo + width))

test('no change is ever told with a minus sign or a number that is none', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom(COUNT, RATE), fc.constantFrom(zh, en), (before, after, question, m) => {
      expect(told(before, after, question, m)).not.toMatch(/[-−]\d|NaN|Infinity|undefined/)
    }),
  )
})

test('the arrow goes the way of the words, and there is none without a direction', () => {
  const arrow = (before: Interval, after: Interval): string => changeArrow(changeBetween(before, after, 'flow'))
  expect([arrow(point(1), point(2)), arrow(point(2), point(1))]).toEqual(['▲', '▼'])
  expect([arrow(point(2), point(2)), arrow(point(2), interval(1, 3))]).toEqual(['', ''])
})
