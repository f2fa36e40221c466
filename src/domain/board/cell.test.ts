import { expect, test } from 'vitest'
import { stateOfObservation } from './cell.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'
import { buildBoard, buildObservation, buildQuestion, buildSource, buildTown } from '../testing/buildBoard.ts'

const TOWN = buildTown('990101101')
const INDICATOR = 'petitions.handled'

/** What the town's cell says when its report for 2022 says this of closed petitions. */
function cellOf(fields: Partial<Parameters<typeof buildObservation>[0]>): TownReading {
  const reported = buildObservation({ value: null, ...fields, area: TOWN.code, indicator: INDICATOR })
  return readTown(buildBoard({ towns: [TOWN], observations: [reported] }), TOWN, buildQuestion(INDICATOR))
}

const NUMBER = cellOf({ value: 100 })
const HUNDRED_ODD = cellOf({ value: 100, op: 'gt', raw: '100余件' })
const ZERO = cellOf({ value: 0 })
const NO_NUMBER = cellOf({ status: 'L' })
const NOT_APPLICABLE = cellOf({ status: 'M' })
const NOT_DISCLOSED = cellOf({ status: 'Q' })
const REPORTED = buildBoard({ towns: [TOWN], sources: [buildSource(TOWN.code)] })
const NOT_MENTIONED = readTown(REPORTED, TOWN, buildQuestion(INDICATOR))
const NO_REPORT = readTown(buildBoard({ towns: [TOWN] }), TOWN, buildQuestion(INDICATOR))

const SILENT = [NO_NUMBER, NOT_APPLICABLE, NOT_DISCLOSED, NOT_MENTIONED, NO_REPORT]

test.each([
  [NUMBER, 'number'],
  [HUNDRED_ODD, 'number'],
  [ZERO, 'zero'],
  [NO_NUMBER, 'noNumber'],
  [NOT_MENTIONED, 'notMentioned'],
  [NO_REPORT, 'noReport'],
  [NOT_APPLICABLE, 'notApplicable'],
  [NOT_DISCLOSED, 'notDisclosed'],
])('each way of standing has a state of its own (%#)', (cell, state) => {
  expect(cell.state).toBe(state)
})

test('a number, a zero and five kinds of silence are seven different things', () => {
  expect(new Set([NUMBER, ZERO, ...SILENT].map((cell) => cell.state)).size).toBe(7)
})

test('0, 100, 100余, no number and no report never give the same state and value', () => {
  const said = [ZERO, NUMBER, HUNDRED_ODD, ...SILENT].map(({ state, value }) => JSON.stringify([state, value]))
  expect(new Set(said).size).toBe(said.length)
})

test('a reported zero is a number on the scale; silence never is', () => {
  expect([ZERO.placement, ZERO.value?.lo, ZERO.value?.hi]).toEqual(['compared', 0, 0])
  expect(SILENT.map(({ placement, value }) => [placement, value])).toEqual(SILENT.map(() => ['textOnly', null]))
})

test('silence is no fault of comparability: it carries no exclusion', () => {
  expect(SILENT.flatMap((cell) => cell.exclusions)).toEqual([])
})

test('what was not mentioned points at the report that is silent, and a missing report at none', () => {
  expect(NOT_MENTIONED.report?.id).toBe(`${TOWN.code}-2022`)
  expect(NO_REPORT.report).toBeNull()
})

test('a report on another year does not make this year’s silence a mention', () => {
  const board = buildBoard({ towns: [TOWN], sources: [buildSource(TOWN.code, 2021)] })
  expect(readTown(board, TOWN, buildQuestion(INDICATOR)).state).toBe('noReport')
  expect(readTown(board, TOWN, buildQuestion(INDICATOR, { year: 2021 })).state).toBe('notMentioned')
})

test('a missing value (O) is silence like any other, and is not taken for one that was spoken of', () => {
  const missing = cellOf({ status: 'O' })
  expect(missing).toMatchObject({ placement: 'textOnly', value: null })
  expect(['notMentioned', 'noReport']).toContain(missing.state)
})

test.each(['A', 'E', 'P', 'B', 'D', 'U'] as const)(
  'a number of status %s is a number, and 0 of it a zero',
  (status) => {
    const reported = buildObservation({ area: TOWN.code, indicator: INDICATOR, value: 7, status })
    const none = buildObservation({ area: TOWN.code, indicator: INDICATOR, value: 0, status })
    expect([stateOfObservation(reported, reported.reading), stateOfObservation(none, none.reading)]).toEqual([
      'number',
      'zero',
    ])
  },
)

test('what falls just short of ten is a number, what is at most zero is zero', () => {
  expect(cellOf({ value: 10, op: 'lt', raw: '近10件' }).state).toBe('number')
  expect(cellOf({ value: 10, op: 'le', raw: '10件以内' }).state).toBe('number')
  expect(cellOf({ value: 0, op: 'le' }).state).toBe('zero')
})
