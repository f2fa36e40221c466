import { describe, expect, test } from 'vitest'
import type { Board } from './board.ts'
import { compare } from '../compare/compare.ts'
import { comparePeriods } from '../compare/comparePeriods.ts'
import { completeness, expectedIndicators } from '../overview/completeness.ts'
import { denominatorOf } from '../compare/denominator.ts'
import { headlineOf } from '../overview/headline.ts'
import { wholeYear } from './period.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'
import type { RefusedRow } from './refusedRow.ts'
import { rollup } from '../rollup/rollup.ts'
import {
  type BoardFields,
  buildBoard,
  buildObservation,
  buildQuestion,
  buildRefused,
  buildRequest,
  buildSource,
  buildStock,
  buildTowns,
  type ObservationFields,
} from '../testing/buildBoard.ts'

const TOWNS = buildTowns(5)
const [first, second] = TOWNS
const TOWN = first?.code ?? ''
const OTHER = second?.code ?? ''
const ID = 'petitions.handled'
const HALF = { start: '2022-01-01', end: '2022-06-30' }

function reported(changes: Partial<ObservationFields> = {}) {
  return buildObservation({ area: TOWN, indicator: ID, value: 100, ...changes })
}

function boardWith(refused: readonly RefusedRow[], fields: BoardFields = {}): Board {
  const others = TOWNS.slice(1).map(({ code }) => reported({ area: code }))
  return buildBoard({ towns: TOWNS, observations: others, sources: [buildSource(TOWN)], refused, ...fields })
}

function read(board: Board, changes: Parameters<typeof buildQuestion>[1] = {}): TownReading {
  const area = board.areas.get(TOWN)
  if (!area) throw new Error('no town')
  return readTown(board, area, buildQuestion(ID, changes))
}

describe('a figure whose row was refused', () => {
  const row = buildRefused(TOWN, ID)
  const board = boardWith([row])

  test('is a state of its own, with its row, and no number', () => {
    expect(read(board)).toMatchObject({
      state: 'refused',
      value: null,
      placement: 'textOnly',
      refused: row,
      observation: null,
    })
  })

  test('enters no rank, sum or median; the sum of all is a lower bound', () => {
    const comparison = compare(board, buildRequest(board, ID))
    expect(comparison.verdict.counts).toMatchObject({ total: 5, compared: 4, notComparable: 0, silent: 1 })
    expect(comparison.verdict.excluded).toEqual([{ code: 'refused', towns: [TOWN] }])
    expect(comparison.sum).toMatchObject({ lo: 400, hi: 400 })
    const county = { ...TOWNS[0], code: '990101' } as Parameters<typeof rollup>[1]
    const figure = rollup(board, county).figures.find(({ indicator }) => indicator === ID)
    expect(figure).toMatchObject({ sum: { lo: 400, hi: Infinity }, coverage: { reported: 4, expected: 5 } })
  })

  test('is told in the matrix, is due and is not counted as known', () => {
    const frame = { towns: TOWNS, years: [2022], indicators: expectedIndicators(board) }
    const [cell] = completeness(board, frame).cells
    expect(cell).toMatchObject({ state: 'refused', refused: [row], observations: [] })
  })

  test('makes no change between years, and no change of the county', () => {
    const before = TOWNS.map(({ code }) => reported({ area: code, period: wholeYear(2021), value: 50 }))
    const after = TOWNS.slice(1).map(({ code }) => reported({ area: code }))
    const years = boardWith([row], { observations: [...before, ...after] })
    const request = { ...buildRequest(years, ID), baseline: { year: 2021, span: null } }
    expect(comparePeriods(years, request).total).toMatchObject({ before: { lo: 200 }, after: { lo: 400 }, towns: 4 })
    expect(headlineOf(years, buildRequest(years, ID), null).change).toMatchObject({ before: { lo: 200 } })
  })

  test('an indicator that only refused rows tell of is asked of everybody', () => {
    const only = boardWith([buildRefused(TOWN, 'propaganda.events')])
    expect(expectedIndicators(only).map(({ id }) => id)).toContain('propaganda.events')
  })
})

test.each([
  ['the same row was also told well', [reported()], [buildRefused(TOWN, ID)], 'number', []],
  ['an older revision was refused', [reported({ revision: 2 })], [buildRefused(TOWN, ID)], 'number', []],
  ['a newer revision was refused', [reported()], [buildRefused(TOWN, ID, { revision: 2 })], 'number', ['newerRefused']],
  ['a later report was refused', [reported()], [buildRefused(TOWN, ID, { source: `${TOWN}-2023` })], 'number', []],
  [
    'the own report was refused, a later one retells',
    [reported({ source: `${TOWN}-2023` })],
    [buildRefused(TOWN, ID)],
    'number',
    ['newerRefused'],
  ],
  [
    'half a year is readable, the year was refused',
    [reported({ period: HALF })],
    [buildRefused(TOWN, ID)],
    'refused',
    [],
  ],
  [
    'the year is readable, half of it was refused',
    [reported()],
    [buildRefused(TOWN, ID, { period: HALF })],
    'number',
    [],
  ],
  ['only another scope was refused', [], [buildRefused(TOWN, ID, { scope: '县级交办' })], 'refused', []],
  ['another scope is readable', [reported({ scope: '县级交办' })], [buildRefused(TOWN, ID)], 'refused', []],
  [
    'another scope is readable and one more refused',
    [reported({ scope: '甲' })],
    [buildRefused(TOWN, ID, { scope: '乙' })],
    'number',
    [],
  ],
  [
    'the report says it without a number, half a year was refused',
    [reported({ value: null, status: 'L' })],
    [buildRefused(TOWN, ID, { period: HALF })],
    'refused',
    [],
  ],
  [
    'the report says it without a number, another scope was refused',
    [reported({ value: null, status: 'L' })],
    [buildRefused(TOWN, ID, { scope: '县级交办' })],
    'noNumber',
    [],
  ],
  [
    'the report does not disclose it, another scope was refused',
    [reported({ value: null, status: 'Q' })],
    [buildRefused(TOWN, ID, { scope: '县级交办' })],
    'notDisclosed',
    [],
  ],
  ['another year was refused', [], [buildRefused(TOWN, ID, { period: wholeYear(2021) })], 'notMentioned', []],
] as const)('%s', (_, observations, refused, state, cautions) => {
  const sources = [buildSource(TOWN), buildSource(TOWN, 2023)]
  const board = boardWith(refused, { observations: [...observations, reported({ area: OTHER })], sources })
  expect(read(board)).toMatchObject({ state, cautions })
})

describe('a refused denominator', () => {
  const villages = (year: number, value = 10) =>
    buildStock(TOWN, 'context.villages', { value, period: { start: `${year}-12-31`, end: `${year}-12-31` } })
  const refusedIn = (year: number): RefusedRow =>
    buildRefused(TOWN, 'context.villages', { period: { start: `${year}-12-31`, end: `${year}-12-31` } })

  test.each([
    ['none readable', [], [refusedIn(2022)], 'textOnly', ['denominatorRefused']],
    ['that of another year is no stand-in', [villages(2021)], [refusedIn(2022)], 'textOnly', ['denominatorRefused']],
    ['one further away is none of its business', [villages(2022)], [refusedIn(2020)], 'compared', []],
    ['nothing at all', [], [], 'textOnly', ['noDenominator']],
  ] as const)('%s', (_, stocks, refused, placement, exclusions) => {
    const board = boardWith(refused, { observations: [reported(), ...stocks] })
    const reading = read(board, { measure: 'villages' })
    expect(reading).toMatchObject({ state: 'number', placement, exclusions })
    expect(reading.refused).toBe(exclusions[0] === 'denominatorRefused' ? refused[0] : null)
    expect(denominatorOf(board, { area: TOWN, period: wholeYear(2022) }, 'villages') === null).toBe(
      placement === 'textOnly',
    )
    expect(read(board).placement).toBe('compared')
  })

  test('a newer count of the same day that was refused is a caution', () => {
    const board = boardWith([{ ...refusedIn(2022), revision: 2 }], { observations: [reported(), villages(2022)] })
    expect(read(board, { measure: 'villages' })).toMatchObject({ placement: 'compared', cautions: ['newerRefused'] })
  })
})

describe('reports whose rows name no known source', () => {
  const board = boardWith([buildRefused(TOWN, ID, { source: null })], {
    sources: [],
    observations: [reported({ area: OTHER })],
  })

  test('are there: nothing else of that year is 未报送', () => {
    expect(read(board).state).toBe('refused')
    expect(readTown(board, board.towns[0] ?? TOWNS[0]!, buildQuestion('propaganda.events')).state).toBe('notMentioned')
    expect(readTown(board, TOWNS[2]!, buildQuestion('propaganda.events')).state).toBe('noReport')
  })

  test('a stock in a code list is no report', () => {
    const stock = boardWith([buildRefused(TOWN, 'context.villages', { source: null })], { sources: [] })
    expect(read(stock).state).toBe('noReport')
  })
})

test('a sample of unrelated towns holds no report of some years, and nobody owes one', () => {
  const board = boardWith([], { sources: [], meta: { comparable: false } })
  expect(read(board).state).toBe('notInSample')
  const frame = { towns: TOWNS, years: [2022], indicators: expectedIndicators(board) }
  expect(completeness(board, frame).cells.map(({ state }) => state)).toEqual([
    'notInSample',
    'number',
    'number',
    'number',
    'number',
  ])
})
