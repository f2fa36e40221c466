import { expect, test } from 'vitest'
import type { Observation } from '../board/observation.ts'
import { type Question, readTown, type TownReading } from './readTown.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildQuestion,
  buildStock,
  buildTown,
} from '../testing/buildBoard.ts'

const TOWN = buildTown('990101101')
const HANDLED = 'petitions.handled'
const HALF_YEAR = { start: '2022-01-01', end: '2022-06-30' }

function reported(fields: Partial<ObservationFields>): Observation {
  return buildObservation({ value: 63, ...fields, area: TOWN.code, indicator: fields.indicator ?? HANDLED })
}

function readFrom(observations: readonly Observation[], changes: Partial<Question> = {}): TownReading {
  const indicator = observations.find((one) => !one.indicator.startsWith('context.'))?.indicator ?? HANDLED
  return readTown(buildBoard({ towns: [TOWN], observations }), TOWN, buildQuestion(indicator, changes))
}

test('a half year stands apart from a year: still drawn, never compared', () => {
  const reading = readFrom([reported({ period: HALF_YEAR })])
  expect(reading).toMatchObject({
    state: 'number',
    placement: 'notComparable',
    exclusions: ['period'],
    value: { lo: 63, hi: 63 },
  })
})

test('a half year is compared where half years are asked for', () => {
  expect(readFrom([reported({ period: HALF_YEAR })], { span: 'H1' })).toMatchObject({
    placement: 'compared',
    exclusions: [],
  })
})

test('the same number of months is not the same months', () => {
  const laterHalf = reported({ period: { start: '2022-07-01', end: '2022-12-31' } })
  expect(readFrom([laterHalf], { span: 'H1' })).toMatchObject({ placement: 'notComparable', exclusions: ['period'] })
})

test('270 人次 among 件 has no place on the scale and no value there', () => {
  expect(readFrom([reported({ value: 270, unit: '人次' })])).toMatchObject({
    state: 'number',
    placement: 'textOnly',
    value: null,
    exclusions: ['unit'],
    observation: { value: 270, unit: '人次' },
  })
})

test.each(['件', '起', '宗', '单'])('%s counts the same thing as 件', (unit) => {
  expect(readFrom([reported({ unit })])).toMatchObject({ placement: 'compared', exclusions: [] })
})

test('a figure in another scope is shown beside, never as the town’s number', () => {
  const reading = readFrom([reported({ scope: '县级交办', value: 50 })])
  expect(reading).toMatchObject({
    state: 'number',
    placement: 'textOnly',
    value: null,
    exclusions: ['scope'],
    observation: null,
  })
  expect(reading.otherScopes.map((one) => one.value)).toEqual([50])
})

test('two scopes are both handed over and nothing is their sum', () => {
  const reading = readFrom([reported({ scope: '县级交办', value: 50 }), reported({ scope: '系统转送', value: 6 })])
  expect(reading.otherScopes.map((one) => one.value)).toEqual([50, 6])
  expect(reading.value).toBeNull()
})

test('the asked scope speaks alone, whatever the whole or other scopes say', () => {
  const all = [
    reported({ value: 99 }),
    reported({ scope: '县级交办', value: 50 }),
    reported({ scope: '系统转送', value: 6 }),
  ]
  expect(readFrom(all, { scope: '系统转送' }).value).toMatchObject({ lo: 6, hi: 6 })
  expect(readFrom(all).value).toMatchObject({ lo: 99, hi: 99 })
})

test('another scope without a number is spoken of, not a number', () => {
  expect(readFrom([reported({ scope: '县级交办', value: null })])).toMatchObject({ state: 'noNumber', value: null })
})

test('several reasons to stay out are all told', () => {
  const reading = readFrom([reported({ unit: '人次', period: HALF_YEAR })], { measure: 'villages' })
  expect([...reading.exclusions].toSorted()).toEqual(['noDenominator', 'period', 'unit'])
})

test('without a denominator the measure is unavailable, never silently raw', () => {
  expect(readFrom([reported({})], { measure: 'villages' })).toMatchObject({
    state: 'number',
    placement: 'textOnly',
    value: null,
    exclusions: ['noDenominator'],
    denominator: null,
  })
})

test('with a denominator the number is divided by it', () => {
  const reading = readFrom([reported({}), buildStock(TOWN.code, 'context.villages', { value: 9 })], {
    measure: 'villages',
  })
  expect(reading).toMatchObject({ placement: 'compared', value: { lo: 7, hi: 7 } })
})

test('the uncertainty of a denominator divides through and is cautioned', () => {
  const villages = buildStock(TOWN.code, 'context.villages', { value: 10, op: 'gt', raw: '10余个' })
  const reading = readFrom([reported({ value: 209 }), villages], { measure: 'villages' })
  expect(reading.value).toMatchObject({ lo: 11, hi: 19 })
  expect(reading.cautions).toEqual(['denominatorVague'])
})

test.each([
  [2021, []],
  [2020, ['denominatorFar']],
  [2024, ['denominatorFar']],
  [2019, ['denominatorFar']],
  [2025, ['denominatorFar']],
])('villages counted in %d carry %j', (year, cautions) => {
  const period = { start: `${year}-12-31`, end: `${year}-12-31` }
  const villages = buildStock(TOWN.code, 'context.villages', { value: 9, period })
  expect(readFrom([reported({}), villages], { measure: 'villages' }).cautions).toEqual(cautions)
})

test('the figure of the asked span speaks, even when another covers more or stands first', () => {
  const all = [reported({ period: HALF_YEAR, value: 63 }), reported({ value: 130 })]
  expect(readFrom(all, { span: 'H1' }).value).toMatchObject({ lo: 63 })
  expect(readFrom(all.toReversed(), { span: 'H1' }).value).toMatchObject({ lo: 63 })
})

test('where no figure fits the span, the number that covers most of the year stands apart', () => {
  const quarter = reported({ period: { start: '2022-01-01', end: '2022-03-31' }, value: 30 })
  const reading = readFrom([quarter, reported({ period: HALF_YEAR, value: 63 })])
  expect(reading).toMatchObject({ placement: 'notComparable', value: { lo: 63 } })
})

test('a number for part of the year is said before words about the rest of it', () => {
  const spoken = reported({ value: null, period: { start: '2022-01-01', end: '2022-11-30' } })
  expect(readFrom([spoken, reported({ period: HALF_YEAR })])).toMatchObject({
    state: 'number',
    placement: 'notComparable',
  })
})

test('a figure of another year never stands in for this one', () => {
  const board = buildBoard({
    towns: [TOWN],
    observations: [reported({ period: { start: '2021-01-01', end: '2021-12-31' } })],
  })
  expect(readTown(board, TOWN, buildQuestion(HANDLED))).toMatchObject({
    state: 'noReport',
    value: null,
    observation: null,
  })
})

test('stocks have no months: any date in the year is compared', () => {
  const villages = buildStock(TOWN.code, 'context.villages', {
    value: 12,
    period: { start: '2022-06-30', end: '2022-06-30' },
  })
  const board = buildBoard({ towns: [TOWN], observations: [villages] })
  expect(readTown(board, TOWN, buildQuestion('context.villages', { span: null })).placement).toBe('compared')
})

test('what is withheld stays withheld in every measure, and a missing denominator is not the reason', () => {
  const withheld = reported({ value: null, status: 'Q' })
  expect(readFrom([withheld], { measure: 'villages' })).toMatchObject({
    state: 'notDisclosed',
    value: null,
    exclusions: [],
  })
})
