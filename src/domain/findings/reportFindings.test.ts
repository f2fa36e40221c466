import { expect, test } from 'vitest'
import { buildSource, buildStock, buildTown, buildTowns } from '../testing/buildBoard.ts'
import { codesIn, findIn, inYear, type Said, TOWN } from '../testing/findIn.ts'
import { titlePeriod } from '../board/reportYear.ts'

const OTHER = '990101102'
const FIGURE: Said = ['disputes.screened', 3]
const UNTIL_NOVEMBER = { start: '2022-01-01', end: '2022-11-12' }
const H1 = { start: '2022-01-01', end: '2022-06-30' }

function titled(title: string, period = { start: '2022-01-01', end: '2022-12-31' }) {
  return [buildSource(TOWN, 2022, { title, period })]
}

test('a town without a report in a year of the board is told once, without observations', () => {
  const found = findIn([FIGURE], { towns: buildTowns(2) })
  expect(found).toEqual([
    {
      id: `noReport ${OTHER} 2022`,
      code: 'noReport',
      severity: 'serious',
      area: OTHER,
      indicator: null,
      year: 2022,
      observations: [],
      params: {},
    },
  ])
})

test.each([
  ['merged before', { validTo: '2021-12-31', succeededBy: [TOWN] }, ''],
  ['merged during the year', { validTo: '2022-06-30', succeededBy: [TOWN] }, ''],
  ['merged at its end', { validTo: '2022-12-31', succeededBy: [TOWN] }, 'noReport'],
  ['founded later', { validFrom: '2023-01-01' }, ''],
  ['founded during the year', { validFrom: '2022-07-01' }, 'noReport'],
])('a town %s: %j %s', (_name, changes, codes) => {
  expect(codesIn([FIGURE], { towns: [buildTown(TOWN), buildTown(OTHER, changes)] })).toBe(codes)
})

test('a sample of unrelated towns owes no reports', () => {
  expect(codesIn([FIGURE], { towns: buildTowns(2), meta: { comparable: false } })).toBe('')
})

test('a code list is no report, and a year in which nobody reported owes none', () => {
  const list = buildStock(TOWN, 'context.villages', { value: 12, ...inYear(2020) })
  expect(codesIn([['context.villages', 12, { source: list.source, period: list.period }], FIGURE])).toBe('')
})

const SHORT = 'periodShorterThanTitle'

test.each([
  ['2022年法治政府建设情况报告', UNTIL_NOVEMBER, SHORT],
  ['二〇二二年法治政府建设情况报告', UNTIL_NOVEMBER, SHORT],
  ['２０２２年度工作总结', UNTIL_NOVEMBER, SHORT],
  ['2022年上半年工作总结', { start: '2022-01-01', end: '2022-05-31' }, SHORT],
  ['2022年上半年工作总结', H1, ''],
  ['2022年1-6月工作情况', H1, ''],
  ['2022年1至6月工作情况', { start: '2022-02-01', end: '2022-06-30' }, SHORT],
  ['2022年一季度信访通报', { start: '2022-01-01', end: '2022-03-31' }, ''],
  ['2022年法治政府建设情况报告', { start: '2022-01-01', end: '2022-12-31' }, ''],
  ['2022年法治政府建设情况报告', { start: '2021-01-01', end: '2025-12-31' }, ''],
  ['法治政府建设情况报告', UNTIL_NOVEMBER, ''],
  ['2021—2025年规划执行情况', UNTIL_NOVEMBER, ''],
  ['2022年第3期通报', H1, ''],
  ['2022年12月4日国家宪法日活动情况', H1, ''],
  ['2023年法治政府建设情况报告', UNTIL_NOVEMBER, ''],
])('%s, %j: %s', (title, period, codes) => {
  expect(codesIn([['disputes.screened', 3, { period }]], { sources: titled(title, period) })).toBe(codes)
})

test('figures that end early tell it too, unless others of the report cover the whole', () => {
  const sources = titled('2022年法治政府建设情况报告')
  const short: Said = ['disputes.screened', 3, { period: UNTIL_NOVEMBER }]
  expect(findIn([short], { sources })[0]?.params).toMatchObject({ ...UNTIL_NOVEMBER, claimed: 'Y' })
  expect(codesIn([short, ['hotline.received', 30]], { sources })).toBe('')
})

test('a report that names no period is told once, with its figures', () => {
  const sources = [buildSource(TOWN, 2022, { title: '工作报告', periodInferred: true })]
  const found = findIn([FIGURE, ['hotline.received', 30], ['context.villages', 12]], { sources })
  expect(found.map(({ code, year, observations }) => [code, year, observations.length])).toEqual([
    ['periodUnnamed', 2022, 2],
  ])
})

test.each([
  ['2022年前三季度工作情况', { start: '2022-01-01', end: '2022-09-30' }],
  ['2022年第四季度工作情况', { start: '2022-10-01', end: '2022-12-31' }],
  ['2022年下半年工作情况', { start: '2022-07-01', end: '2022-12-31' }],
  ['2023年1—2月工作情况', { start: '2023-01-01', end: '2023-02-28' }],
  ['2022年工作计划', null],
  ['2022年13-15月', null],
])('%s names %j', (title, period) => {
  expect(titlePeriod(title)).toEqual(period)
})

const PART = 'partOfYear'

function firstHalf(area: string) {
  return buildSource(area, 2022, { title: '2022年上半年工作总结', period: H1 })
}

test('a town that told only part of a year of which others told the whole is named, with its figures', () => {
  const [finding] = findIn([FIGURE, ['disputes.screened', 2, { area: OTHER, period: H1 }]], {
    sources: [firstHalf(OTHER)],
  })
  expect(finding).toMatchObject({ code: PART, area: OTHER, year: 2022, indicator: null, params: H1 })
  expect(finding?.observations).toHaveLength(1)
})

test.each<[string, readonly Said[], Parameters<typeof codesIn>[1]]>([
  ['nobody has told the whole year yet', [['disputes.screened', 3, { period: H1 }]], { sources: [firstHalf(TOWN)] }],
  ['the town told the whole year too', [FIGURE, ['disputes.screened', 2, { period: H1 }]], {}],
])('nothing is said of part of a year when %s', (_name, reported, fields) => {
  expect(codesIn(reported, fields)).not.toContain(PART)
})
