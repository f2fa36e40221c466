import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { completeness, expectedIndicators, type Share } from '../overview/completeness.ts'
import { type DataRow, dataRows, filterRows } from '../tables/dataRows.ts'
import { type DataTakeaway, dataTakeaways } from './dataTakeaways.ts'
import { buildBoard, buildObservation, buildSource, buildTowns } from '../testing/buildBoard.ts'

const TOWNS = ['990101101', '990101102', '990101103'] as const
const INDICATORS = ['petitions.handled', 'propaganda.events', 'satisfaction.rate'] as const
const YEARS = [2021, 2022] as const
const NONE = { all: [], byObservation: new Map(), byTown: new Map() }

const figure = fc.record({
  area: fc.constantFrom(...TOWNS),
  indicator: fc.constantFrom(...INDICATORS),
  year: fc.constantFrom(...YEARS),
  value: fc.option(fc.nat({ max: 90 })),
  op: fc.constantFrom('eq' as const, 'gt' as const, 'ge' as const, 'lt' as const),
  scope: fc.constantFrom(null, '县级交办'),
})
function keyOf(one: { area: string; indicator: string; year: number; scope: string | null }): string {
  return [one.area, one.indicator, one.year, one.scope].join()
}

const silentReports = fc.subarray(TOWNS.flatMap((area) => YEARS.map((year) => ({ area, year }))))

const anyBoard = fc
  .record({ figures: fc.uniqueArray(figure, { minLength: 1, maxLength: 24, selector: keyOf }), silentReports })
  .map(({ figures, silentReports: silent }) =>
    buildBoard({
      towns: buildTowns(3),
      sources: silent.map(({ area, year }) => buildSource(area, year)),
      observations: figures.map(({ year, op, ...rest }) =>
        buildObservation({
          ...rest,
          op: rest.value === null ? 'eq' : op,
          period: { start: `${year}-01-01`, end: `${year}-12-31` },
        }),
      ),
    }),
  )

function countOneByOne(board: Board, town: string | null, indicator: string | null): Share {
  const reported = [...board.observations.values()]
  const cells = board.towns
    .filter(({ code }) => town === null || code === town)
    .flatMap(({ code }) => board.years.map((year) => ({ code, year: String(year) })))
    .flatMap((cell) => expectedIndicators(board).map(({ id }) => ({ ...cell, id })))
    .filter(({ id }) => indicator === null || id === indicator)
  const withNumber = cells.filter(({ code, year, id }) =>
    reported.some((o) => o.area === code && o.indicator === id && o.period.start.startsWith(year) && o.value !== null),
  )
  return { reported: withNumber.length, expected: cells.length }
}

/** Every key named tells as much as the sentence says, and every other one more. */
function expectLeast(named: readonly string[], share: Share, all: readonly { key: string; own: Share }[]): void {
  for (const { key, own } of all) {
    expect(named.includes(key) ? own.reported === share.reported : own.reported > share.reported, key).toBe(true)
  }
}

function expectTrue(board: Board, rows: readonly DataRow[], takeaway: DataTakeaway): void {
  switch (takeaway.kind) {
    case 'coverage':
      expect(takeaway.share).toEqual(countOneByOne(board, null, null))
      break
    case 'state': {
      const filter = { towns: null, year: null, indicator: null, scope: null, finding: null }
      expect(filterRows(rows, { ...filter, state: takeaway.state })).toHaveLength(takeaway.count)
      break
    }
    case 'noReport': {
      const received = [...board.sources.values()]
      const missing = board.towns.flatMap(({ code }) =>
        board.years.filter((year) => !received.some((one) => one.area === code && one.id.endsWith(String(year)))),
      )
      expect(takeaway.reports).toHaveLength(missing.length)
      break
    }
    case 'leastTown':
      expectLeast(
        takeaway.towns,
        takeaway.share,
        board.towns.map(({ code }) => ({ key: code, own: countOneByOne(board, code, null) })),
      )
      break
    case 'leastIndicator':
      expectLeast(
        takeaway.indicators,
        takeaway.share,
        expectedIndicators(board).map(({ id }) => ({ key: id, own: countOneByOne(board, null, id) })),
      )
      break
    case 'findings':
      throw new Error('nothing was found')
  }
}

test('every count is what counting one by one gives, whatever the words of the numbers allow', () => {
  fc.assert(
    fc.property(anyBoard, (board) => {
      const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
      const rows = dataRows(board, NONE)
      const takeaways = dataTakeaways(board, { rows, matrix: completeness(board, frame), findings: [] })
      expect(takeaways[0]?.kind).toBe('coverage')
      for (const takeaway of takeaways) expectTrue(board, rows, takeaway)
    }),
  )
})
