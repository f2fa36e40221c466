import { expect, test } from 'vitest'
import { createBoard, figuresOf, reportsIn } from './board.ts'
import type { Observation } from './observation.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildSource,
  buildStock,
  buildTown,
} from '../testing/buildBoard.ts'

const TOWN = '990101101'
const HANDLED = 'petitions.handled'

function reported(fields: Partial<ObservationFields>): Observation {
  return buildObservation({ value: 100, ...fields, area: TOWN, indicator: HANDLED })
}

function currentObservations(
  observations: readonly Observation[],
  sources = [buildSource(TOWN)],
): [number | null, (number | null)[]] {
  const [figure] = figuresOf(buildBoard({ observations, sources }), TOWN, HANDLED)
  return [figure?.current.value ?? null, figure?.superseded.map((one) => one.value) ?? []]
}

test('the highest revision speaks and the others are history, in whatever order they come', () => {
  const revisions = [
    reported({ value: 100 }),
    reported({ value: 98, revision: 3 }),
    reported({ value: 99, revision: 2 }),
  ]
  expect(currentObservations(revisions)).toEqual([98, [99, 100]])
  expect(currentObservations(revisions.toReversed())).toEqual([98, [99, 100]])
})

test('what a later report says of the same year is history, not news', () => {
  const later = buildSource(TOWN, 2023)
  const observations = [reported({ value: 97, source: later.id }), reported({ value: 100 })]
  expect(currentObservations(observations, [later, buildSource(TOWN)])).toEqual([100, [97]])
})

test('a later report speaks once it is a revision', () => {
  const later = buildSource(TOWN, 2023)
  expect(
    currentObservations([reported({ value: 100 }), reported({ value: 97, source: later.id, revision: 2 })], [later]),
  ).toEqual([97, [100]])
})

test('a report with a date of publication speaks before one without', () => {
  const undated = buildSource(TOWN, 2022, { id: 'undated', published: null })
  const observations = [reported({ value: 90, source: 'undated' }), reported({ value: 100 })]
  expect(currentObservations(observations, [undated, buildSource(TOWN)])).toEqual([100, [90]])
})

test('other scopes and other periods are figures of their own, not history', () => {
  const half = { start: '2022-01-01', end: '2022-06-30' }
  const observations = [reported({}), reported({ scope: '县级交办', value: 50 }), reported({ period: half, value: 60 })]
  const figures = figuresOf(buildBoard({ observations }), TOWN, HANDLED)
  expect(figures.map(({ current, superseded }) => [current.value, superseded.length])).toEqual([
    [100, 0],
    [60, 0],
    [50, 0],
  ])
})

test('a town never asked about has no figures', () => {
  expect(figuresOf(buildBoard({ observations: [reported({})] }), '990101199', HANDLED)).toEqual([])
})

test('reports are filed under the year their period starts in', () => {
  const board = buildBoard({ sources: [buildSource(TOWN, 2021), buildSource(TOWN, 2022)] })
  expect(reportsIn(board, TOWN, 2021).map((source) => source.id)).toEqual([`${TOWN}-2021`])
  expect(reportsIn(board, TOWN, 2020)).toEqual([])
})

test('a code list that gives nothing but denominators is no report, and its year no year of the board', () => {
  const villages = buildStock(TOWN, 'context.villages', {
    value: 12,
    period: { start: '2023-06-30', end: '2023-06-30' },
  })
  const board = buildBoard({ observations: [reported({}), villages] })
  expect(reportsIn(board, TOWN, 2023)).toEqual([])
  expect(board.years).toEqual([2022])
  expect(board.sources.size).toBe(2)
})

test('a report that gives a denominator beside its figures is a report', () => {
  const villages = buildStock(TOWN, 'context.villages', { value: 16, source: `${TOWN}-2022` })
  expect(reportsIn(buildBoard({ observations: [reported({}), villages] }), TOWN, 2022)).toHaveLength(1)
})

test('a report without a single figure is still a report, and its year a year of the board', () => {
  const board = buildBoard({ sources: [buildSource(TOWN, 2020)] })
  expect([board.years, reportsIn(board, TOWN, 2020).length]).toEqual([[2020], 1])
})

test('years come oldest first and once each', () => {
  const sources = [2022, 2019, 2021, 2019].map((year, index) => buildSource(TOWN, year, { id: `r${index}` }))
  expect(buildBoard({ sources }).years).toEqual([2019, 2021, 2022])
})

test('towns stand in official order, and the county is not one of them', () => {
  const county = buildTown('990101', { level: 'county' })
  const board = buildBoard({ towns: [buildTown('990101103'), county, buildTown('990101101'), buildTown('990101102')] })
  expect(board.towns.map((town) => town.code)).toEqual(['990101101', '990101102', '990101103'])
  expect(board.areas.get('990101')).toBe(county)
})

test('building a board does not reorder what it was given', () => {
  const areas = [buildTown('990101103'), buildTown('990101101')]
  const { meta } = buildBoard({})
  createBoard({
    meta,
    areas,
    indicators: [],
    sources: [],
    observations: [reported({}), reported({ revision: 2 })],
    refused: [],
  })
  expect(areas.map((town) => town.code)).toEqual(['990101103', '990101101'])
})
