import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { compare } from './compare.ts'
import { comparePeriods } from './comparePeriods.ts'
import { completeness, shareOf } from '../overview/completeness.ts'
import { headlineOf } from '../overview/headline.ts'
import { wholeYear } from '../board/period.ts'
import { rollup } from '../rollup/rollup.ts'
import { buildBoard, buildObservation, buildRequest, buildTown, builtIn } from '../testing/buildBoard.ts'
import { medianOf, sumOf } from '../testing/reportedReadings.ts'
import { trend } from '../trend/trend.ts'

const HANDLED = 'petitions.handled'
const YEARS = [2020, 2021, 2022]

interface Seed {
  /** First and last year of its life; null for open. */
  from: number | null
  to: number | null
  /** What it tells of each year, also of those before and after its life. */
  values: readonly (number | null)[]
}

const end = fc.constantFrom(null, null, null, ...YEARS)
const seed: fc.Arbitrary<Seed> = fc
  .record({ from: end, to: end, values: fc.array(fc.option(fc.nat(99)), { minLength: 3, maxLength: 3 }) })
  .filter(({ from, to }) => from === null || to === null || from <= to)

const seeds = fc.array(seed, { minLength: 2, maxLength: 9 })

test('sums, medians, changes and coverage are of the towns that stood, whatever reports tell of other times', () => {
  fc.assert(
    fc.property(seeds, (all) => {
      const board = boardOf(all)
      for (const year of YEARS) {
        const reported = all.flatMap((town) => (stood(town, year) ? (town.values[year - 2020] ?? []) : []))
        const { sum, median, verdict } = compare(board, ask(board, year))
        expect(verdict.counts).toMatchObject({
          compared: reported.length,
          total: standing(all, year).length,
          notComparable: 0,
        })
        expect(sum?.lo ?? null).toBe(reported.length < 2 ? null : sumOf(reported))
        expect(median?.lo ?? null).toBe(reported.length < 3 ? null : medianOf(reported))
        checkChange(board, all, year)
      }
    }),
    { numRuns: 300 },
  )
})

test('trend medians, roll-ups and the matrix count the same towns', () => {
  fc.assert(
    fc.property(seeds, (all) => {
      const board = boardOf(all)
      const reported = (year: number) =>
        all.flatMap((town) => (stood(town, year) ? (town.values[year - 2020] ?? []) : []))
      const { medians } = trend(board, { ...ask(board, 2022), years: YEARS, span: 'Y' })
      expect(medians.map(({ towns, median }) => [towns, median?.lo ?? null])).toEqual(
        YEARS.map((year) => [reported(year).length, reported(year).length < 3 ? null : medianOf(reported(year))]),
      )
      for (const { year, coverage, sum } of rollup(board, buildTown('990101', { level: 'county' })).figures) {
        expect(coverage).toEqual({ reported: reported(year).length, expected: standing(all, year).length })
        expect(sum?.lo ?? null).toBe(reported(year).length === 0 ? null : sumOf(reported(year)))
      }
      for (const year of YEARS) {
        const { cells } = completeness(board, { towns: board.towns, years: [year], indicators: [builtIn(HANDLED)] })
        expect(shareOf(cells)).toEqual({ reported: reported(year).length, expected: standing(all, year).length })
      }
    }),
    { numRuns: 300 },
  )
})

/** Against the year before: the towns that stood, and told, in both. */
function checkChange(board: Board, all: readonly Seed[], year: number): void {
  const both = all.filter((town) =>
    [year - 1, year].every((one) => stood(town, one) && town.values[one - 2020] != null),
  )
  const sums = [year - 1, year].map((one) => sumOf(both.map((town) => town.values[one - 2020] ?? 0)))
  const request = ask(board, year)
  const { rows, total } = comparePeriods(board, { ...request, baseline: { year: year - 1, span: 'Y' } })
  expect(rows.filter(({ change }) => change !== null)).toHaveLength(both.length)
  expect(total && [total.before.lo, total.after.lo, total.towns]).toEqual(
    both.length < 2 ? null : [...sums, both.length],
  )
  const { change } = headlineOf(board, request, null)
  if (change) expect([change.before.lo, change.after.lo, change.towns.length]).toEqual([...sums, both.length])
}

function ask(board: Board, year: number) {
  return buildRequest(board, HANDLED, { period: { year, span: 'Y' } })
}

function stood({ from, to }: Seed, year: number): boolean {
  return (from === null || from <= year) && (to === null || to >= year)
}

function standing(all: readonly Seed[], year: number): readonly Seed[] {
  return all.filter((town) => stood(town, year))
}

function boardOf(all: readonly Seed[]): Board {
  const towns = all.map(({ from, to }, index) =>
    buildTown(String(990_101_101 + index), {
      validFrom: from === null ? null : `${from}-01-01`,
      validTo: to === null ? null : `${to}-12-31`,
    }),
  )
  const observations = all.flatMap(({ values }, index) =>
    values.flatMap((value, place) => {
      const fields = { area: towns[index]?.code ?? '', indicator: HANDLED, period: wholeYear(2020 + place) }
      return value === null ? [] : [buildObservation({ ...fields, value })]
    }),
  )
  return buildBoard({ towns, observations })
}
