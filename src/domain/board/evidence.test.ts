import { expect, test } from 'vitest'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Measure } from './indicator.ts'
import type { Observation } from './observation.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildSource,
  buildStock,
  buildTown,
} from '../testing/buildBoard.ts'

const TOWN = buildTown('990101101', { name: '石桥镇' })
const VISITS = 'legalAdvisor.visits'
const VILLAGES = buildStock(TOWN.code, 'context.villages', { value: 12 })

function reported(fields: Partial<ObservationFields> = {}): Observation {
  return buildObservation({ value: 183, ...fields, area: TOWN.code, indicator: VISITS })
}

function evidenceFor(
  asked: Observation,
  measure: Measure,
  others: readonly Observation[] = [VILLAGES],
): Evidence | null {
  return evidenceOf(buildBoard({ towns: [TOWN], observations: [asked, ...others] }), asked.id, measure)
}

test('a number stands with its town, indicator, report and words', () => {
  const asked = reported({ raw: '183次' })
  expect(evidenceFor(asked, 'total')).toMatchObject({
    observation: { value: 183, raw: '183次' },
    area: { name: '石桥镇' },
    indicator: { id: VISITS },
    source: { id: `${TOWN.code}-2022` },
    restatements: [],
  })
})

test('a total is measured by nothing; another measure shows its value and what it was divided by', () => {
  expect(evidenceFor(reported(), 'total')?.measured).toBeNull()
  expect(evidenceFor(reported(), 'villages')?.measured).toMatchObject({
    measure: 'villages',
    value: { lo: 15.25, hi: 15.25 },
    denominator: { observation: { indicator: 'context.villages', value: 12 } },
  })
})

test.each([
  ['there is no denominator', reported(), []],
  ['the unit is not the indicator’s', reported({ unit: '人次' }), [VILLAGES]],
  ['there is no number', reported({ value: null }), [VILLAGES]],
])('a measure is unavailable when %s', (_, asked, others) => {
  const evidence = evidenceFor(asked, 'villages', others)
  expect(evidence?.observation).toEqual(asked)
  expect(evidence?.measured).toBeNull()
})

test('cautions are those of the number in the asked measure', () => {
  const far = buildStock(TOWN.code, 'context.villages', {
    value: 12,
    period: { start: '2018-12-31', end: '2018-12-31' },
  })
  const asked = reported({ value: 180, op: 'gt', raw: '180余次' })
  expect(evidenceFor(asked, 'total', [far])?.cautions).toEqual(['impliedEnd'])
  expect(evidenceFor(asked, 'villages', [far])?.cautions).toEqual(['impliedEnd', 'denominatorFar'])
})

test('a period that the report does not name is cautioned beside its evidence', () => {
  const asked = reported()
  const sources = [buildSource(TOWN.code, 2022, { periodInferred: true })]
  const board = buildBoard({ towns: [TOWN], observations: [asked], sources })
  expect(evidenceOf(board, asked.id, 'total')?.cautions).toEqual(['periodInferred'])
})

test('a denominator comes with its own source, and a total with none', () => {
  expect(evidenceFor(reported(), 'villages')?.denominatorSource?.id).toBe(VILLAGES.source)
  expect(evidenceFor(reported(), 'total')?.denominatorSource).toBeNull()
})

test('every other telling of the same figure is listed, the newest revision first, with its report', () => {
  const later = buildSource(TOWN.code, 2023)
  const versions = [
    reported({ value: 180 }),
    reported({ value: 184, revision: 3 }),
    reported({ value: 183, revision: 2, source: later.id }),
  ]
  const board = buildBoard({ towns: [TOWN], observations: versions, sources: [later] })
  const listed = versions.map((asked) =>
    evidenceOf(board, asked.id, 'total')?.restatements.map((one) => [one.observation.value, one.source?.id]),
  )
  const [own, revised, restated] = [`${TOWN.code}-2022`, `${TOWN.code}-2022`, later.id]
  expect(listed).toEqual([
    [
      [184, revised],
      [183, restated],
    ],
    [
      [183, restated],
      [180, own],
    ],
    [
      [184, revised],
      [180, own],
    ],
  ])
})

test('other scopes, periods and indicators are no restatements', () => {
  const others = [
    reported({ scope: '社区' }),
    reported({ period: { start: '2022-01-01', end: '2022-06-30' } }),
    buildObservation({ area: TOWN.code, indicator: 'legalAdvisor.consultations', value: 139 }),
  ]
  expect(evidenceFor(reported(), 'total', others)?.restatements).toEqual([])
})

test('a link to a figure that is no longer loaded finds nothing', () => {
  expect(evidenceOf(buildBoard({ towns: [TOWN], observations: [reported()] }), 'gone', 'total')).toBeNull()
})

test('a figure of a town or indicator that nobody declared still shows its words', () => {
  const asked = reported()
  const board = buildBoard({ towns: [], observations: [asked], indicators: [] })
  expect(evidenceOf(board, asked.id, 'villages')).toMatchObject({
    observation: asked,
    area: null,
    indicator: null,
    measured: null,
  })
})
