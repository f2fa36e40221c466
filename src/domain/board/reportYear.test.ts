import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coversTwelveMonths, yearOf } from './period.ts'
import { figureYearOf, reportYearOf } from './reportYear.ts'
import { buildSource } from '../testing/buildBoard.ts'

const DEC_NOV = ['2021-12-01', '2022-11-30'] as const
const JUL_JUN = ['2021-07-01', '2022-06-30'] as const

test.each([
  ['2022年法治政府建设年度报告', DEC_NOV, 2022],
  ['2021年法治政府建设年度报告', DEC_NOV, 2021],
  ['法治政府建设年度报告', DEC_NOV, 2022],
  ['二〇二一年度报告', DEC_NOV, 2021],
  ['2020年度报告', DEC_NOV, 2022],
  ['2021—2022年度报告', DEC_NOV, 2022],
  ['2021、2022年工作情况', DEC_NOV, 2022],
  ['Annual report 2021', DEC_NOV, 2021],
  ['关于2021年工作的报告（石府〔2022〕3号）', DEC_NOV, 2021],
  ['2021年工作总结（2022年12月2日）', DEC_NOV, 2021],
  ['工作总结', JUL_JUN, 2022],
  ['2021年度工作总结', JUL_JUN, 2021],
  ['规划执行情况', ['2021-01-01', '2025-12-31'], 2025],
  ['2022年规划执行情况', ['2021-01-01', '2025-12-31'], 2022],
  ['工作总结', ['2021-03-01', '2022-02-28'], 2021],
  ['工作总结', ['2021-12-17', '2022-01-15'], 2022],
  ['2023年工作总结', ['2022-01-01', '2022-12-31'], 2022],
] as const)('%s over %j belongs to %i', (title, [start, end], year) => {
  expect(reportYearOf(buildSource('990101101', 2022, { title, period: { start, end } }))).toBe(year)
})

test('a figure on the report’s own time belongs to its year, another to the year of most of its months', () => {
  const [start, end] = DEC_NOV
  const source = buildSource('990101101', 2022, { title: '2021年报告', period: { start, end } })
  expect(figureYearOf({ period: source.period }, source)).toBe(2021)
  expect(figureYearOf({ period: { start: '2022-01-01', end: '2022-06-30' } }, source)).toBe(2022)
  expect(figureYearOf({ period: { start: '2020-12-01', end: '2021-11-30' } }, source)).toBe(2021)
})

test('most months, worked out month by month; at a tie the later year', () => {
  const months = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  fc.assert(
    fc.property(months, ([from, more]) => {
      const counts = new Map<number, number>()
      for (let month = from; month <= from + more; month += 1) {
        const year = 2000 + Math.floor(month / 12)
        counts.set(year, (counts.get(year) ?? 0) + 1)
      }
      const [most] = [...counts].toSorted(([a, some], [b, others]) => others - some || b - a)
      const last = from + more
      const end = new Date(Date.UTC(2000, last + 1, 0)).toISOString().slice(0, 10)
      const period = { start: new Date(Date.UTC(2000, from, 1)).toISOString().slice(0, 10), end }
      expect(yearOf(period)).toBe(most?.[0])
      expect(coversTwelveMonths(period)).toBe(more >= 11)
    }),
  )
})
