import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeBetween } from '../../domain/compare/change.ts'
import { type Interval, interval, point } from '../../domain/values/interval.ts'
import { builtIn } from '../../domain/testing/buildBoard.ts'
import { changeArrow, changeEnds, changeText } from './changeWords.ts'
import { en } from '../en.ts'
import { zh } from '../zh.ts'

const COUNT = { indicator: builtIn('petitions.handled'), measure: 'total' } as const
const RATE = { indicator: builtIn('petitions.handledRate'), measure: 'total' } as const

function reported(before: Interval, after: Interval, question: typeof COUNT | typeof RATE = COUNT, m = zh): string {
  return changeText(changeBetween(before, after, question.indicator.kind), question, m)
}

test.each([
  [1000, 968, '下降3.2%', 'down 3.2%'],
  [1000, 1061, '上升6.1%', 'up 6.1%'],
  [1000, 1000, '持平', 'unchanged'],
  [50, 0, '下降100.0%', 'down 100.0%'],
  [3, 9, '上升200.0%', 'up 200.0%'],
])('%d to %d reads %s, never with a minus sign', (before, after, chinese, english) => {
  expect(reported(point(before), point(after))).toBe(chinese)
  expect(reported(point(before), point(after), COUNT, en)).toBe(english)
})

test.each([
  [98.5, 98.2, '下降0.3 个百分点', 'down 0.3 percentage points'],
  [96, 98.5, '上升2.5 个百分点', 'up 2.5 percentage points'],
  [96, 96, '持平', 'unchanged'],
])('rates differ by percentage points: %d to %d is %s', (before, after, chinese, english) => {
  expect(reported(point(before), point(after), RATE)).toBe(chinese)
  expect(reported(point(before), point(after), RATE, en)).toBe(english)
})

test('from zero there is no percentage, so the difference itself is told, with its unit', () => {
  expect(reported(point(0), point(12))).toBe('增加 12 件')
})

test('where readings disagree about the direction, no direction is told', () => {
  expect(reported(point(150), interval(101, 199))).toBe('增减不明（约数）')
  expect(reported(point(150), interval(101, 199), COUNT, en)).toBe('change unclear')
})

test('a change of approximate numbers is told as a range, the smaller size first', () => {
  expect(reported(point(100), interval(120, 150))).toBe('上升20–50%')
  expect(reported(interval(120, 150), point(60))).toBe('下降50–60%')
})

test('a rise without upper end says so of the percentage, not of its number', () => {
  expect(reported(point(100), interval(150, Infinity))).toBe('上升50%以上')
})

const TO_90 = interval(81, 90, { loImplied: true, hiOpen: true })

test.each<[string, Interval, Interval, typeof COUNT | typeof RATE, string, string]>([
  [
    '近90% to 90%',
    TO_90,
    point(90),
    RATE,
    '▲ 上升，至多 9 个百分点（推定）',
    '▲ up by at most 9 percentage points (implied)',
  ],
  [
    '90% to 90–95%',
    point(90),
    interval(90, 95),
    RATE,
    '持平或上升，至多 5 个百分点',
    'unchanged or up by at most 5 percentage points',
  ],
  ['100 to 100–105', point(100), interval(100, 105), COUNT, '持平或上升，至多 5%', 'unchanged or up by at most 5%'],
  [
    '100–105 to 100',
    interval(100, 105),
    point(100),
    COUNT,
    '持平或下降，至多 4.8%',
    'unchanged or down by at most 4.8%',
  ],
  ['100 to 100 or more', point(100), interval(100, Infinity), COUNT, '持平或上升', 'unchanged or up'],
  ['100 or more to 100', interval(100, Infinity), point(100), COUNT, '持平或下降', 'unchanged or down'],
  [
    'over 100 to 100',
    interval(100, Infinity, { loOpen: true }),
    point(100),
    COUNT,
    '▼ 下降，幅度不明',
    '▼ down, by an unknown amount',
  ],
  [
    'over 0 to 0',
    interval(0, Infinity, { loOpen: true }),
    point(0),
    COUNT,
    '▼ 减少，幅度不明',
    '▼ down, by an unknown amount',
  ],
  ['0 to 0–3', point(0), interval(0, 3), COUNT, '持平或增加，至多 3 件', 'unchanged or up by at most 3 cases'],
])(
  'a change that may be next to nothing is not told as 0 of a direction: %s',
  (...[, before, after, question, ...texts]) => {
    const change = changeBetween(before, after, question.indicator.kind)
    expect([zh, en].map((m) => `${changeArrow(change)} ${changeText(change, question, m)}`.trim())).toEqual(texts)
  },
)

const value = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(0, 0, 5, 40, Infinity))
  .map(([lo, width]) => interval(lo, lo + width))

test('no change is ever told with a minus sign or a number that is none', () => {
  fc.assert(
    fc.property(value, value, fc.constantFrom(COUNT, RATE), fc.constantFrom(zh, en), (before, after, question, m) => {
      expect(reported(before, after, question, m)).not.toMatch(/[-−]\d|NaN|Infinity|undefined/)
    }),
  )
})

/** A direction beside a bound of 0: 上升0–5%, 减少 0 件以上, down 0–5%. */
const ZERO_OF_A_DIRECTION = /(?:[▲▼]|上升|下降|增加|减少|\bup\b|\bdown\b)\D*(?<![\d.,])0(?:\.0+)?(?![\d.,])/

test('no direction, in words or as an arrow, is told with a bound of 0', () => {
  const open = fc.tuple(value, fc.boolean(), fc.boolean()).map(([one, loOpen, hiOpen]) => {
    const isOpen = one.lo < one.hi
    return { ...one, loOpen: isOpen && loOpen, hiOpen: one.hi === Infinity || (isOpen && hiOpen) }
  })
  const near = fc.oneof(open, fc.constantFrom(point(0), point(40), interval(40, 45), interval(0, 40)))
  fc.assert(
    fc.property(near, near, fc.constantFrom(COUNT, RATE), fc.constantFrom(zh, en), (before, after, question, m) => {
      const change = changeBetween(before, after, question.indicator.kind)
      expect(`${changeArrow(change)} ${changeText(change, question, m)}`).not.toMatch(ZERO_OF_A_DIRECTION)
    }),
    { numRuns: 2000 },
  )
})

test('the arrow goes the way of the words, and there is none without a direction', () => {
  const arrow = (before: Interval, after: Interval): string => changeArrow(changeBetween(before, after, 'flow'))
  expect([arrow(point(1), point(2)), arrow(point(2), point(1))]).toEqual(['▲', '▼'])
  expect([arrow(point(2), point(2)), arrow(point(2), interval(1, 3))]).toEqual(['', ''])
})

test.each([
  ['a rise in percent', point(40), point(50), COUNT, { lo: 25, hi: 25 }],
  ['a fall in percent, below zero', point(50), interval(20, 30), COUNT, { lo: -60, hi: -40 }],
  ['a fall that left something is never by 100', point(2000), point(1), COUNT, { lo: -99.95, hi: -99.95 }],
  ['either way', interval(40, 50), point(45), COUNT, { lo: -10, hi: 12.5 }],
  ['without an upper end', point(40), interval(50, Infinity), COUNT, { lo: 25, hi: Infinity }],
  ['without a lower end, as an amount', interval(0, Infinity), point(40), COUNT, { lo: -Infinity, hi: 40 }],
  ['points of a rate', point(97.2), point(96.9), RATE, { lo: -0.3, hi: -0.3 }],
])('the ends of a change as numbers: %s', (_, before, after, question, ends) => {
  expect(changeEnds(changeBetween(before, after, question.indicator.kind), question)).toEqual(ends)
})

test('a change of one plain number is the number of its words', () => {
  const whole = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(whole, whole, (before, after) => {
      const change = changeBetween(point(before), point(after), 'flow')
      const { lo, hi } = changeEnds(change, COUNT)
      expect(lo).toBe(hi)
      const said = /[\d.,]+/.exec(changeText(change, COUNT, zh))?.[0].replaceAll(',', '') ?? '0'
      expect(Math.abs(lo)).toBe(Number(said))
    }),
  )
})
