import { expect, test } from 'vitest'
import { trendTakeaways } from '../takeaways/changeTakeaways.ts'
import type { Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import {
  type BoardFields,
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildTown,
  buildTowns,
  builtIn,
} from '../testing/buildBoard.ts'
import { type Trend, trend, type TrendRequest, type TrendSeries } from './trend.ts'

const HANDLED = 'petitions.handled'
const YEARS = [2019, 2020, 2021, 2022]
type Figure = Partial<ObservationFields> | null

/** For each town what each of the four years tells; null is no report. */
function trendOf(
  lines: readonly (readonly Figure[])[],
  board: Partial<BoardFields> = {},
  request: Partial<TrendRequest> = {},
): Trend {
  const towns = board.towns ?? buildTowns(lines.length)
  const observations = lines.flatMap((years, index) =>
    years.flatMap((fields, offset): Observation[] => {
      const place = { area: towns[index]?.code ?? '', indicator: HANDLED, period: wholeYear(2019 + offset) }
      return fields ? [buildObservation({ value: null, ...place, ...fields })] : []
    }),
  )
  const built = buildBoard({ towns, observations, ...board })
  const plain: TrendRequest = {
    indicator: builtIn(HANDLED),
    scope: null,
    measure: 'total',
    years: YEARS,
    span: null,
    towns,
  }
  return trend(built, { ...plain, ...request })
}

function values(...all: readonly (number | null)[]): Figure[] {
  return all.map((value) => (value === null ? null : { value }))
}

function runYears(series: TrendSeries | undefined): number[][] {
  return series?.runs.map((run) => run.map((point) => point.year)) ?? []
}

function halfOf(year: number): { period: { start: string; end: string } } {
  return { period: { start: `${year}-01-01`, end: `${year}-06-30` } }
}

test('a line joins years that follow each other', () => {
  const { series, span } = trendOf([values(1, 2, 3, 4)])
  expect(span).toBe('Y')
  expect(runYears(series[0])).toEqual([[2019, 2020, 2021, 2022]])
})

test('a gap stays a gap: nothing is drawn across a missing year', () => {
  const { series } = trendOf([values(1, null, 3, 4)])
  expect(runYears(series[0])).toEqual([[2019], [2021, 2022]])
  expect(series[0]?.points.map((point) => point.state)).toEqual(['number', 'noReport', 'number', 'number'])
})

test('a part-year cuts the line and keeps its own point', () => {
  const { series } = trendOf([[{ value: 10 }, { value: 6, ...halfOf(2020) }, { value: 12 }, { value: 13 }]])
  expect(runYears(series[0])).toEqual([[2019], [2021, 2022]])
  expect(series[0]?.points[1]).toMatchObject({ placement: 'notComparable', value: { lo: 6 } })
})

test('a reported zero is a point of the line', () => {
  expect(runYears(trendOf([values(3, 0, 0, 2)]).series[0])).toEqual([YEARS])
})

test('a break cuts the line before the year it is told of', () => {
  const [series] = trendOf([[{ value: 10 }, { value: 11 }, { value: 30, status: 'B' }, { value: 31 }]]).series
  expect([series?.breaks, runYears(series)]).toEqual([
    [2021],
    [
      [2019, 2020],
      [2021, 2022],
    ],
  ])
})

test('taking over another town cuts the line, and the other town’s line ends', () => {
  const towns = [buildTown('990101101'), buildTown('990101102', { validTo: '2020-12-31', succeededBy: ['990101101'] })]
  const { series } = trendOf([values(10, 11, 30, 31), values(20, 19, null, null)], { towns })
  expect(series[0]?.breaks).toEqual([2021])
  expect(runYears(series[1])).toEqual([[2019, 2020]])
})

test('a town that no longer stands is not said to have sent no report', () => {
  const towns = [buildTown('990101101'), buildTown('990101102', { validTo: '2020-12-31', succeededBy: ['990101101'] })]
  const { series } = trendOf([values(10, 11, 30, 31), values(20, 19, null, null)], { towns })
  expect(series[1]?.points.map((point) => point.state)).not.toContain('noReport')
})

test('a town that stood in none of the years has no line', () => {
  const towns = [buildTown('990101101'), buildTown('990101102', { validTo: '2018-12-31' })]
  expect(trendOf([values(1, 2, 3, 4)], { towns }).series.map((one) => one.area.code)).toEqual(['990101101'])
})

test('all towns of the board have a line, but only the chosen ones are judged', () => {
  const towns = buildTowns(3)
  const lines = [values(1, 2, 3, 4), values(5, null, 7, 8), values(9, 10, 11, 12)]
  const { series, verdict } = trendOf(lines, { towns }, { towns: towns.slice(1, 2) })
  expect(series).toHaveLength(3)
  expect(verdict.counts).toMatchObject({ total: 4, compared: 3, silent: 1 })
})

test('each year’s median is over all comparable towns of that year, three at least', () => {
  const towns = buildTowns(4)
  const lines = [values(1, 2, 3, 4), values(5, null, 7, 8), values(9, 10, 11, 12), values(null, null, 100, null)]
  const { medians } = trendOf(lines, { towns }, { towns: towns.slice(0, 1) })
  expect(medians.map(({ year, median, towns: count }) => [year, median?.lo ?? null, count])).toEqual([
    [2019, 5, 3],
    [2020, null, 2],
    [2021, 9, 4],
    [2022, 8, 3],
  ])
})

test('one span holds for all years, so that a half year never stands in a line of years', () => {
  const halves: Figure[] = [{ value: 5, ...halfOf(2019) }, { value: 10 }, { value: 11 }, { value: 12 }]
  const { span, series } = trendOf([halves, halves])
  expect(span).toBe('Y')
  expect(runYears(series[0])).toEqual([[2020, 2021, 2022]])
})

test('the asked span decides which figures stand in the line', () => {
  const { series } = trendOf(
    [[{ value: 5, ...halfOf(2019) }, { value: 6, ...halfOf(2020) }, { value: 11 }, null]],
    {},
    { span: 'H1' },
  )
  expect(runYears(series[0])).toEqual([[2019, 2020]])
})

test('unrelated towns have lines but no median and no comparison', () => {
  const { series, medians, verdict } = trendOf([values(1, 2, 3, 4), values(5, 6, 7, 8), values(9, 10, 11, 12)], {
    meta: { comparable: false },
  })
  expect([series.length, medians, verdict.level]).toEqual([3, [], 'notComparable'])
})

test('stocks make a line on whatever days they were counted', () => {
  const days: Figure[] = [12, 12, 11, 11].map((value, offset) => {
    const date = `${2019 + offset}-0${offset + 3}-01`
    return { value, indicator: 'context.villages', period: { start: date, end: date } }
  })
  const { series, span } = trendOf([days], {}, { indicator: builtIn('context.villages') })
  expect([span, runYears(series[0])]).toEqual([null, [YEARS]])
})

test('the standard is drawn only where its measure is asked for', () => {
  const visits = builtIn('legalAdvisor.visits')
  expect(trendOf([values(1, 2, 3, 4)], {}, { indicator: visits }).standard).toBeNull()
  expect(trendOf([values(1, 2, 3, 4)], {}, { indicator: visits, measure: 'village-month' }).standard).toMatchObject({
    value: 1,
  })
})

test('takeaways say how the median and the chosen town moved, and never across a break', () => {
  const towns = buildTowns(3)
  const broken: Figure[] = [{ value: 9 }, { value: 10 }, { value: 30, status: 'B' }, { value: 31 }]
  const said = trendTakeaways(
    trendOf(
      [values(1, 2, 3, 4), values(5, 6, 7, 8), broken],
      { towns },
      { towns: [...towns.slice(0, 1), ...towns.slice(2)] },
    ),
  )
  expect(said).toMatchObject([
    // Across the break there are two towns only; in its year and the next there are three.
    { kind: 'medianChange', from: 2021, to: 2022, towns: towns.map(({ code }) => code), change: { direction: 'up' } },
    { kind: 'townChange', towns: ['990101101'], from: 2019, to: 2022, before: { lo: 1 }, after: { lo: 4 } },
  ])
  expect(said).toHaveLength(2)
})

test('the median is told of the same towns at both ends, or the coverage in its place', () => {
  const among = (...figures: (number | null)[][]) =>
    trendTakeaways(
      trendOf(
        figures.map((one) => values(...one)),
        { towns: buildTowns(figures.length) },
        { towns: [] },
      ),
    )
  const [same] = among(
    [1, null, null, 9],
    [2, null, null, 8],
    [3, null, null, 7],
    [900, null, null, null],
    [null, 1, 1, 1],
  )
  expect(same).toMatchObject({ kind: 'medianChange', from: 2019, to: 2022, before: { lo: 2 }, after: { lo: 8 } })
  expect(same?.towns).toEqual(['990101101', '990101102', '990101103'])
  const differ = among([1, null, null, 9], [2, null, null, 8], [3, null, null, null], [null, null, null, 4])
  expect(differ).toMatchObject([{ kind: 'fewInBoth', from: { year: 2019, towns: 3 }, to: { year: 2022, towns: 3 } }])
})

test('a break on the last year is between; one on the first or before it is not', () => {
  const broken = { status: 'B' } as const
  const spans = (years: Figure[]): unknown[] =>
    trendTakeaways(trendOf([years])).map((one) => (one.kind === 'townChange' ? [one.from, one.to] : one.kind))
  expect(spans([{ value: 1 }, { value: 2 }, { value: 3 }, { value: 9, ...broken }])).toEqual([])
  expect(spans([null, { value: 2, ...broken }, { value: 3 }, { value: 4 }])).toEqual([[2020, 2022]])
  expect(spans([null, { value: 2, ...broken, ...halfOf(2020) }, { value: 3 }, { value: 4 }])).toEqual([[2021, 2022]])
})

test('a single compared year is no movement', () => {
  expect(trendTakeaways(trendOf([[null, null, null, { value: 4 }]]))).toEqual([])
})

test('a town that reported only at the very beginning is silent since the next year', () => {
  expect(trendTakeaways(trendOf([values(1, null, null, null)]))).toMatchObject([{ kind: 'silentSince', from: 2020 }])
})

test('a town that stopped reporting is named with the first year without a report; a silent cell is a report', () => {
  const stopped = trendTakeaways(trendOf([values(1, 2, null, null)]))
  expect(stopped.filter((one) => one.kind === 'silentSince')).toEqual([
    { kind: 'silentSince', towns: ['990101101'], from: 2021 },
  ])
  const spoken = trendTakeaways(trendOf([[{ value: 1 }, { value: 2 }, { value: null }, { value: null }]]))
  expect(spoken.filter((one) => one.kind === 'silentSince')).toEqual([])
})

test('a town that was taken over did not fall silent', () => {
  const towns = [buildTown('990101101'), buildTown('990101102', { validTo: '2020-12-31', succeededBy: ['990101101'] })]
  const said = trendTakeaways(trendOf([values(10, 11, 30, 31), values(20, 19, null, null)], { towns }))
  expect(said.filter((one) => one.kind === 'silentSince')).toEqual([])
})
