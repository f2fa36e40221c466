import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { type Headline, headlineOf } from './headline.ts'
import { point } from '../values/interval.ts'
import { wholeYear } from '../board/period.ts'
import {
  buildBoard,
  buildObservation,
  buildRequest,
  buildTown,
  buildTowns,
  type ObservationFields,
} from '../testing/buildBoard.ts'
import { boardOfYears, type Reported } from '../testing/reportedReadings.ts'

const HANDLED = 'petitions.handled'
const RATE = 'satisfaction.rate'

function figure(board: Board, indicator: string, baseline: number | null = null): Headline {
  const request = buildRequest(board, indicator)
  return headlineOf(board, { ...request, period: { year: 2022, span: 'Y' } }, baseline)
}

function numbers(...values: readonly (number | null)[]): Reported[] {
  return values.map((value) => ({ value }))
}

test('totals add up, rates have a middle', () => {
  const sum = figure(boardOfYears(HANDLED, [numbers(10, 20, 60)]), HANDLED)
  expect([sum.kind, sum.value]).toEqual(['sum', point(90)])
  const median = figure(boardOfYears(RATE, [numbers(90, 95, 97)]), RATE)
  expect([median.kind, median.value]).toEqual(['median', point(95)])
})

test('a sum with an open end in it stays open', () => {
  const open: Reported = { value: 30, op: 'ge', raw: '30件以上' }
  const { value } = figure(boardOfYears(HANDLED, [[...numbers(10, 20), open]]), HANDLED)
  expect(value).toMatchObject({ lo: 60, hi: Infinity })
})

test.each([
  ['nobody told a number', HANDLED, numbers(null, null, null)],
  ['one number is no sum', HANDLED, numbers(10, null, null)],
  ['two numbers have no middle', RATE, numbers(90, 95, null)],
])('%s: no figure, and no zero', (_, indicator, reported) => {
  const shown = figure(boardOfYears(indicator, [reported]), indicator)
  expect(shown.value).toBeNull()
  expect(shown.points.every((one) => one.value === null)).toBe(true)
})

test('unrelated towns have no figure, no change and no line', () => {
  const reported = numbers(10, 20, 30).map((fields, index) => ({ ...fields, area: buildTowns(3)[index]?.code ?? '' }))
  const observations = reported.flatMap((fields: ObservationFields | (Reported & { area: string })) => [
    buildObservation({ ...fields, indicator: HANDLED }),
    buildObservation({ ...fields, indicator: HANDLED, period: wholeYear(2021) }),
  ])
  const board = buildBoard({ observations, meta: { comparable: false } })
  expect(figure(board, HANDLED)).toMatchObject({ value: null, since: null, change: null, points: [] })
})

test('a change counts only the towns comparable in both years', () => {
  const board = boardOfYears(HANDLED, [numbers(10, 20, 1000), numbers(8, 12, null)])
  expect(figure(board, HANDLED).change).toMatchObject({
    since: 2021,
    towns: ['990101101', '990101102'],
    before: point(20),
    after: point(30),
    change: { direction: 'up', ratio: { lo: 0.5 } },
  })
})

test('the change of a middle is told in its unit, without a percentage', () => {
  const board = boardOfYears(RATE, [numbers(90, 95, 97), numbers(90, 92, 97)])
  expect(figure(board, RATE).change?.change).toMatchObject({ direction: 'up', difference: { lo: 3 }, ratio: null })
})

test.each([
  ['one town in both years is no sum', HANDLED, [numbers(10, 20), numbers(10, null)]],
  ['two towns in both years have no middle', RATE, [numbers(90, 95, 97), numbers(90, 92, null)]],
  ['no earlier year', HANDLED, [numbers(10, 20)]],
])('%s: no change', (_, indicator, years) => {
  expect(figure(boardOfYears(indicator, years), indicator).change).toBeNull()
})

test('half years do not stand beside years', () => {
  const half = { period: { start: '2021-01-01', end: '2021-06-30' } }
  const towns = buildTowns(3)
  const observations = towns.flatMap(({ code: area }) => [
    buildObservation({ area, indicator: HANDLED, value: 10 }),
    buildObservation({ area, indicator: HANDLED, value: 5, ...half }),
  ])
  const shown = figure(buildBoard({ towns, observations }), HANDLED)
  expect(shown.change).toBeNull()
  expect(shown.points.map((one) => [one.year, one.value?.lo ?? null])).toEqual([
    [2021, null],
    [2022, 30],
  ])
})

test('another year to compare with takes the place of the year before', () => {
  const board = boardOfYears(HANDLED, [numbers(30, 30), numbers(20, 20), numbers(10, 10)])
  expect(figure(board, HANDLED, 2020).change).toMatchObject({ since: 2020, before: point(20) })
})

test('at most five years, each with its own coverage; below three comparable towns no point', () => {
  const full = numbers(1, 2, 3, 4)
  const years = [full, numbers(1, 2, 3, null), numbers(1, 2, null, null), full, full, full]
  const { points } = figure(boardOfYears(HANDLED, years), HANDLED)
  expect(points.map(({ year, value, compared, total }) => [year, value?.lo ?? null, compared, total])).toEqual([
    [2018, 10, 4, 4],
    [2019, 10, 4, 4],
    [2020, null, 2, 4],
    [2021, 6, 3, 4],
    [2022, 10, 4, 4],
  ])
})

test('sums are joined over the years on the same towns only', () => {
  const board = boardOfYears(HANDLED, [numbers(10, 10, 10, 500), numbers(10, 10, 10, null), numbers(12, 10, 10, 500)])
  const shown = figure(board, HANDLED)
  expect(shown.lineTowns).toBe(3)
  expect(shown.points.map((one) => [one.value?.lo, one.line?.lo])).toEqual([
    [532, 32],
    [30, 30],
    [530, 30],
  ])
})

test('too few towns in all the years leave no line, though each year has its sum', () => {
  const board = boardOfYears(HANDLED, [numbers(1, 2, 3, null, null), numbers(null, null, 3, 4, 5)])
  const shown = figure(board, HANDLED)
  expect(shown.points.map((one) => [one.value !== null, one.line])).toEqual([
    [true, null],
    [true, null],
  ])
})

test('a town that took another over counts for both before, and does not join the line of sums', () => {
  const [first, second, third, fourth] = buildTowns(4)
  const successor = first?.code ?? ''
  const merged = buildTown('990101109', { validTo: '2021-12-31', succeededBy: [successor] })
  const towns = [first, second, third, fourth, merged].filter((town) => town !== undefined)
  const observations = towns.flatMap(({ code: area }) => [
    ...(area === merged.code ? [] : [buildObservation({ area, indicator: HANDLED, value: 10 })]),
    buildObservation({ area, indicator: HANDLED, value: 10, period: wholeYear(2021) }),
  ])
  const shown = figure(buildBoard({ towns, observations }), HANDLED)
  expect(shown.points.map((one) => [one.value?.lo, one.compared, one.total, one.line?.lo])).toEqual([
    [50, 5, 5, 30],
    [40, 4, 4, 30],
  ])
  expect(shown.change?.towns).not.toContain(successor)
})
