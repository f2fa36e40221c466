import { expect, test } from 'vitest'
import type { Area } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import { wholeYear } from '../board/period.ts'
import { buildBoard, buildObservation, buildSource, buildTown } from '../testing/buildBoard.ts'
import { profileReports, silentSince, silentYearsOf } from './townReports.ts'

const TOWN = buildTown('990101101')
const OTHER = buildTown('990101102')

/** The other town reports each year; this one only in those given. */
function boardOf(years: readonly number[], { town = TOWN, comparable = true } = {}): Board {
  const sources = [2018, 2019, 2020, 2021, 2022].map((year) => buildSource(OTHER.code, year))
  const own = years.map((year) => buildSource(town.code, year))
  return buildBoard({ towns: [town, OTHER], sources: [...sources, ...own], meta: { comparable } })
}

test.each<[string, number[], number[], number | null]>([
  ['nothing is missing', [2018, 2019, 2020, 2021, 2022], [], null],
  ['a gap in the middle', [2018, 2019, 2021, 2022], [2020], null],
  ['only the last year is missing', [2018, 2019, 2020, 2021], [2022], null],
  ['the last two years are missing', [2018, 2019, 2020], [2021, 2022], 2021],
  ['a gap, and then silence', [2018, 2020], [2019, 2021, 2022], 2021],
  ['never a report', [], [2018, 2019, 2020, 2021, 2022], 2018],
])('%s', (_name, years, silent, since) => {
  const board = boardOf(years)
  expect(silentYearsOf(board, TOWN)).toEqual(silent)
  expect(silentSince(board, silent)).toBe(since)
})

test.each<[string, Partial<Area>, number[]]>([
  ['for years after its end', { validTo: '2020-12-31' }, [2018]],
  ['for the year it ends in', { validTo: '2020-06-30' }, [2018]],
  ['for years before its beginning', { validFrom: '2021-01-01' }, [2021, 2022]],
])('a town owes no report %s', (_name, dates, silent) => {
  expect(silentYearsOf(boardOf([2019, 2020], { town: buildTown(TOWN.code, dates) }), townWith(dates))).toEqual(silent)
})

function townWith(dates: Partial<Area>): Area {
  return buildTown(TOWN.code, dates)
}

test('an unrelated town owes no report', () => {
  expect(silentYearsOf(boardOf([2018], { comparable: false }), TOWN)).toEqual([])
})

test('each report has the figures it tells, those of an earlier year included, and the oldest comes first', () => {
  const reported = { area: TOWN.code, indicator: 'petitions.handled' }
  const board = buildBoard({
    towns: [TOWN],
    observations: [
      buildObservation({ ...reported, value: 5, period: wholeYear(2022) }),
      buildObservation({ ...reported, value: 4, period: wholeYear(2021), source: '990101101-2022' }),
    ],
    sources: [buildSource(TOWN.code, 2022), buildSource(TOWN.code, 2021)],
  })
  expect(profileReports(board, TOWN).map(({ source, figures }) => [source.id, figures])).toEqual([
    ['990101101-2021', 0],
    ['990101101-2022', 2],
  ])
})
