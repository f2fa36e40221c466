import { describe, expect, test } from 'vitest'
import { readTown, type Question, type TownReading } from '../../domain/compare/readTown.ts'
import {
  buildBoard,
  buildObservation,
  buildQuestion,
  buildSource,
  buildStock,
  builtIn,
  type ObservationFields,
} from '../../domain/testing/buildBoard.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { interval, point } from '../../domain/values/interval.ts'
import { en } from '../en.ts'
import {
  briefText,
  intervalText,
  markText,
  measureText,
  noteText,
  reportedText,
  reportedWithUnit,
  ariaText,
  standardText,
  unitText,
} from './valueWords.ts'
import { zh } from '../zh.ts'

const TOWN = '990101101'
const HANDLED = 'petitions.handled'
const RATE = 'petitions.handledRate'
const HALF = { start: '2022-01-01', end: '2022-06-30' }

function figure(fields: Partial<ObservationFields>): Observation {
  return buildObservation({ area: TOWN, indicator: HANDLED, value: null, source: `${TOWN}-2022`, ...fields })
}

function readingOf(reported: readonly Observation[], question: Partial<Question> = {}, hasReport = true): TownReading {
  const board = buildBoard({ observations: reported, sources: hasReport ? [buildSource(TOWN)] : [] })
  const area = board.areas.get(TOWN) ?? { ...builtInTown(), code: TOWN }
  return readTown(board, area, buildQuestion(HANDLED, question))
}

function builtInTown(): TownReading['area'] {
  const ends = { validFrom: null, validTo: null, succeededBy: [] }
  return { code: TOWN, name: `${TOWN}镇`, level: 'town', type: '镇', parent: null, group: '镇', ...ends }
}

test.each<[Partial<ObservationFields>, string, string]>([
  [{ value: 1234 }, '1,234', '1,234'],
  [{ value: 0 }, '0', '0'],
  [{ value: 100, op: 'gt', raw: '100余件' }, '100余', '100+'],
  [{ value: 100, op: 'gt', raw: '超过100件' }, '超过100', 'over 100'],
  [{ value: 96, op: 'ge' }, '96以上', '≥ 96'],
  [{ value: 30, op: 'le' }, '30以下', '≤ 30'],
  [{ value: 200, op: 'lt', raw: '近200件' }, '近200', 'nearly 200'],
  [{ value: 200, op: 'lt', raw: '不满200件' }, '不满200', 'under 200'],
  [{ value: 200, op: 'approx', raw: '约200件' }, '约200', 'about 200'],
  [{ value: 200, op: 'approx', lower: 190, upper: 210 }, '190–210', '190–210'],
  [{ status: 'L' }, '提及，无数字', 'Mentioned, no number'],
  [{ status: 'M' }, '不适用', 'Not applicable'],
  [{ status: 'O' }, '未提及', 'Not mentioned'],
  [{ status: 'Q' }, '不公开', 'Not disclosed'],
])('%o is told as %s, in English %s', (fields, chinese, english) => {
  expect(reportedText(figure(fields), zh)).toBe(chinese)
  expect(reportedText(figure(fields), en)).toBe(english)
})

test.each<[Partial<ObservationFields>, string]>([
  [{ value: 12 }, '12 件'],
  [{ value: 100, op: 'gt', raw: '100余件' }, '100余件'],
  [{ value: 96, op: 'ge', indicator: RATE }, '96%以上'],
  [{ value: 98.5, indicator: RATE }, '98.5%'],
  [{ status: 'Q' }, '不公开'],
])('with its unit, %o is %s', (fields, chinese) => {
  expect(reportedWithUnit(figure(fields), zh)).toBe(chinese)
})

test('a rate on fewer than ten cases is shown as k/n, one on ten as a rate', () => {
  const rateOn = (num: number, den: number): Observation =>
    figure({ indicator: RATE, value: (num / den) * 100, num, den })
  expect(reportedWithUnit(rateOn(8, 9), zh)).toBe('8/9')
  expect(reportedWithUnit(rateOn(9, 10), zh)).toBe('90%')
})

test('a unit carries its divisor', () => {
  const visits = builtIn('legalAdvisor.visits')
  expect(unitText(visits, 'total', zh)).toBe('次')
  expect(unitText(visits, 'village-month', zh)).toBe('次/村·月')
})

test('a median between two counts shows its half; other counts show no decimals', () => {
  const question = { indicator: builtIn(HANDLED), measure: 'total' } as const
  expect(intervalText(point(12.5), question, zh)).toBe('12.5')
  expect(intervalText(point(12), question, zh)).toBe('12')
  expect(intervalText(interval(141, 229.5), question, zh)).toBe('141–229.5')
})

test('a standard names its bound, unit and measure', () => {
  const visits = builtIn('legalAdvisor.visits')
  expect(standardText({ op: 'ge', value: 1, measure: 'village-month', source: null }, visits, zh)).toBe(
    '每村每月 1 次以上',
  )
  const rate = standardText({ op: 'ge', value: 95, measure: 'total', source: null }, builtIn(RATE), zh)
  expect(rate).toBe('95%以上')
})

test('what is no amount has no total', () => {
  expect(measureText(builtIn(RATE), 'total', zh)).not.toBe(zh.measures.total)
  expect(measureText(builtIn(HANDLED), 'total', zh)).toBe(zh.measures.total)
})

describe('what is said of a town', () => {
  const question = buildQuestion(HANDLED)
  const readings: readonly (readonly [string, TownReading])[] = [
    ['a number', readingOf([figure({ value: 12 })])],
    ['zero', readingOf([figure({ value: 0 })])],
    ['100余', readingOf([figure({ value: 100, op: 'gt', raw: '100余件' })])],
    ['another period', readingOf([figure({ value: 12, period: HALF })])],
    ['another unit', readingOf([figure({ value: 412, unit: '人次' })])],
    ['another scope', readingOf([figure({ value: 77, scope: '县级交办' })])],
    ['no number', readingOf([figure({ status: 'L' })])],
    ['not mentioned', readingOf([])],
    ['no report', readingOf([], {}, false)],
    ['not applicable', readingOf([figure({ status: 'M' })])],
    ['not disclosed', readingOf([figure({ status: 'Q' })])],
  ]

  test.each([
    ['spoken', ariaText],
    ['brief', briefText],
  ] as const)('the %s words tell every state from every other, in both languages', (_kind, say) => {
    for (const m of [zh, en]) {
      const words = readings.map(([, reading]) => say(reading, question, m))
      expect(words.filter((text) => text.trim() === '')).toEqual([])
      const comparable = words.filter((_, index) => say === ariaText || readings[index]?.[0] !== 'another period')
      expect(new Set(comparable).size).toBe(comparable.length)
    }
  })

  test('a missing number is never said as 0', () => {
    for (const [name, reading] of readings.slice(6)) {
      for (const m of [zh, en]) {
        const spoken = ariaText(reading, question, m).replace(reading.area.name, '')
        expect({ name, spoken: /\d/.test(spoken) }).toEqual({ name, spoken: false })
      }
    }
  })

  test('a part-year says which part, another unit and another scope say their own number with it', () => {
    const spoken = new Map(readings.map(([name, reading]) => [name, ariaText(reading, question, zh)]))
    expect(spoken.get('another period')).toBe(`${TOWN}镇：12 件；仅上半年`)
    expect(spoken.get('another unit')).toContain('412 人次')
    expect(spoken.get('another scope')).toContain('县级交办 77 件')
  })

  test('a plain number needs no note', () => {
    expect(noteText(readingOf([figure({ value: 12 })]), zh)).toBe('')
  })

  test('a quotient is shown in its own digits, a total in the words of the report', () => {
    const reported = [figure({ value: 183 }), buildStock(TOWN, 'context.villages', { value: 12 })]
    const perVillage = readingOf(reported, { measure: 'villages' })
    expect(markText(perVillage, { ...question, measure: 'villages' }, zh)).toBe('15.3')
    expect(markText(readingOf(reported), question, zh)).toBe('183')
  })
})
