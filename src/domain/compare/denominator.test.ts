import { expect, test } from 'vitest'
import { denominatorOf } from './denominator.ts'
import type { Observation } from '../board/observation.ts'
import { type ObservationFields, buildBoard, buildStock } from '../testing/buildBoard.ts'

const TOWN = '990101101'
const YEAR_2022 = { area: TOWN, period: { start: '2022-01-01', end: '2022-12-31' } }

function countedOn(date: string, value: number, fields: Partial<ObservationFields> = {}): Observation {
  return buildStock(TOWN, 'context.villages', { value, period: { start: date, end: date }, ...fields })
}

test('twelve villages over twelve months are 144 village-months', () => {
  const board = buildBoard({ observations: [countedOn('2022-12-31', 12)] })
  expect(denominatorOf(board, YEAR_2022, 'village-month')).toMatchObject({
    interval: { lo: 144, hi: 144 },
    months: 12,
    yearsApart: 0,
    observation: { value: 12 },
  })
})

test('per village divides by villages alone, per month by months alone', () => {
  const board = buildBoard({ observations: [countedOn('2022-12-31', 12)] })
  expect(denominatorOf(board, YEAR_2022, 'villages')).toMatchObject({
    interval: { lo: 12, hi: 12 },
    months: null,
  })
  expect(denominatorOf(board, YEAR_2022, 'month')).toMatchObject({
    interval: { lo: 12, hi: 12 },
    observation: null,
  })
})

test('months come from the dates the figure covers, part months by their days', () => {
  const board = buildBoard({ observations: [countedOn('2021-12-31', 10)] })
  const untilNovember = { area: TOWN, period: { start: '2021-01-01', end: '2021-11-12' } }
  expect(denominatorOf(board, untilNovember, 'month')?.interval.lo).toBeCloseTo(10.4, 10)
  expect(denominatorOf(board, untilNovember, 'village-month')?.interval.lo).toBeCloseTo(104, 10)
})

test('residents are counted in ten thousands', () => {
  const population = buildStock(TOWN, 'context.population', { value: 25_000 })
  const board = buildBoard({ observations: [population] })
  expect(denominatorOf(board, YEAR_2022, 'residents')?.interval.lo).toBeCloseTo(2.5, 12)
})

test('advisers divide by lawyers in post, in either word for them', () => {
  const lawyers = buildStock(TOWN, 'context.advisors', { value: 5, unit: '人' })
  expect(denominatorOf(buildBoard({ observations: [lawyers] }), YEAR_2022, 'advisers')?.interval.lo).toBe(5)
})

test('the stock nearest in time is taken, wherever it stands in the document', () => {
  const stocks = [countedOn('2018-12-31', 15), countedOn('2021-12-31', 13), countedOn('2025-12-31', 11)]
  for (const observations of [stocks, stocks.toReversed()]) {
    const found = denominatorOf(buildBoard({ observations }), YEAR_2022, 'villages')
    expect(found).toMatchObject({ interval: { lo: 13 }, yearsApart: 1 })
  }
})

test('of two stocks equally far, the earlier one is taken, whichever comes first', () => {
  const stocks = [countedOn('2023-12-31', 11), countedOn('2021-12-31', 13)]
  for (const observations of [stocks, stocks.toReversed()]) {
    expect(denominatorOf(buildBoard({ observations }), YEAR_2022, 'villages')?.interval.lo).toBe(13)
  }
})

test('of two stocks in one year, the one nearer to the end of the period is taken', () => {
  const stocks = [countedOn('2022-01-01', 13), countedOn('2022-12-31', 11)]
  for (const observations of [stocks, stocks.toReversed()]) {
    expect(denominatorOf(buildBoard({ observations }), YEAR_2022, 'villages')?.interval.lo).toBe(11)
  }
})

test('a denominator keeps what its words allow', () => {
  const board = buildBoard({ observations: [countedOn('2022-12-31', 10, { op: 'gt', raw: '10余个' })] })
  expect(denominatorOf(board, YEAR_2022, 'villages')?.interval).toMatchObject({ lo: 11, hi: 19, hiImplied: true })
})

test.each([
  ['the town has none', []],
  ['it is spoken of without a number', [countedOn('2022-12-31', 0, { value: null })]],
  ['it is zero', [countedOn('2022-12-31', 0)]],
  ['it may be zero', [countedOn('2022-12-31', 10, { op: 'le' })]],
  ['it is counted in something else', [countedOn('2022-12-31', 40, { unit: '组' })]],
  ['it is told for part of the town only', [countedOn('2022-12-31', 4, { scope: '社区' })]],
  ['only another town has it', [buildStock('990101102', 'context.villages', { value: 12 })]],
  ['it is another stock', [buildStock(TOWN, 'context.advisors', { value: 5 })]],
])('there is no denominator when %s', (_, observations) => {
  expect(denominatorOf(buildBoard({ observations }), YEAR_2022, 'villages')).toBeNull()
})

test('a total is divided by nothing', () => {
  expect(denominatorOf(buildBoard({ observations: [countedOn('2022-12-31', 12)] }), YEAR_2022, 'total')).toBeNull()
})
