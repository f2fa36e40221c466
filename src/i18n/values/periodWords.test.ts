import { expect, test } from 'vitest'
import { en } from '../en.ts'
import { dateText, periodText, shortPeriodText, spanText, yearText } from './periodWords.ts'
import { zh } from '../zh.ts'

test('a date is written out, without leading zeros', () => {
  expect(dateText('2026-11-22', zh)).toBe('2026年11月22日')
  expect(dateText('2023-01-05', zh)).toBe('2023年1月5日')
  expect(dateText('2023-01-05', en)).toBe('5 Jan 2023')
})

test('a period is told with both its dates', () => {
  const period = { start: '2022-01-01', end: '2022-11-12' }
  expect(periodText(period, zh)).toBe('2022年1月1日至2022年11月12日')
  expect(periodText(period, en)).toBe('1 Jan 2022 to 12 Nov 2022')
})

test.each([
  ['Y', '全年', 'whole year'],
  ['H1', '上半年', 'first half'],
  ['Q3', '三季度', 'third quarter'],
  ['M03', '3 月', 'Mar'],
  ['0101-0531', '1–5 月', 'Jan–May'],
  ['0101-0229', '1–2 月', 'Jan–Feb'],
  ['0101-1112', '截至 11 月 12 日', 'to 12 Nov'],
  ['0310-1112', '3月10日至11月12日', '10 Mar to 12 Nov'],
  ['1201-1130+1', '跨年 12–11 月', 'Dec–Nov (across 2 years)'],
  ['1216-1215+1', '跨年 12月16日至12月15日', '16 Dec to 15 Dec (across 2 years)'],
  ['0101-1231+4', '跨 5 年 1–12 月', 'Jan–Dec (across 5 years)'],
])('the span %s is called %s, %s', (span, chinese, english) => {
  expect(spanText(span, zh)).toBe(chinese)
  expect(spanText(span, en)).toBe(english)
})

test('a span nobody knows is shown as it stands, not left out', () => {
  expect(spanText('Z9', zh)).toBe('Z9')
})

test('a year is named alone, with its span, or as each town’s latest', () => {
  expect(yearText({ year: 2022, span: null }, zh)).toBe(zh.year(2022))
  expect(yearText({ year: 2022, span: 'H1' }, zh)).toBe('2022 年上半年')
  expect(yearText({ year: 'latest', span: null }, zh)).toBe('各镇最近一期')
})

test('no two spans of a year have the same name', () => {
  const spans = [
    'Y',
    'H1',
    'H2',
    'Q1',
    'Q2',
    'Q3',
    'Q4',
    'M01',
    'M11',
    '0101-1112',
    '0101-1113',
    '0101-1130',
    '0102-1130',
  ]
  for (const m of [zh, en]) expect(new Set(spans.map((span) => spanText(span, m))).size).toBe(spans.length)
})

test.each([
  [{ start: '2022-01-01', end: '2022-12-31' }, '2022 年全年', '2022 whole year'],
  [{ start: '2021-01-01', end: '2021-11-12' }, '2021 年截至 11 月 12 日', '2021 to 12 Nov'],
])('%o is called %s for short', (period, chinese, english) => {
  expect(shortPeriodText(period, zh)).toBe(chinese)
  expect(shortPeriodText(period, en)).toBe(english)
})

test('a period that ends in another year says so', () => {
  expect(shortPeriodText({ start: '2021-07-01', end: '2022-06-30' }, zh)).toContain('2022')
})
