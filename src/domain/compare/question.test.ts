import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { type PeriodChoice, referenceSpan, spansOf, townsOfYear, yearFor } from './question.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildSource,
  buildStock,
  buildTown,
  buildTowns,
} from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const TOWNS = buildTowns(4)
const [A, B, C, D] = TOWNS.map((town) => town.code) as [string, string, string, string]
const HALF_YEAR = { start: '2022-01-01', end: '2022-06-30' }

function boardOf(...figures: readonly (Partial<ObservationFields> & { area: string })[]): Board {
  const observations = figures.map((fields) => buildObservation({ indicator: HANDLED, value: 10, ...fields }))
  return buildBoard({ towns: TOWNS, observations })
}

function spanFor(
  board: Board,
  period: PeriodChoice = { year: 2022, span: null },
  scope: string | null = null,
): string | null {
  return referenceSpan(board, buildRequest(board, HANDLED, { period, scope }))
}

test('towns of a year are those that stood for at least a part of it, in official order', () => {
  const merged = buildTown('990101103', { validTo: '2021-06-30', succeededBy: ['990101101'] })
  const founded = buildTown('990101102', { validFrom: '2022-10-01' })
  const board = buildBoard({ towns: [merged, founded, buildTown('990101101')] })
  const codes = [2020, 2021, 2022].map((year) =>
    townsOfYear(board, year)
      .map((town) => town.code.slice(-1))
      .join(''),
  )
  expect(codes).toEqual(['13', '13', '12'])
})

test('in each town’s latest year, towns that were taken over no longer stand', () => {
  const merged = buildTown('990101103', { validTo: '2021-12-31', succeededBy: ['990101101'] })
  const board = buildBoard({ towns: [buildTown('990101101'), merged] })
  expect(townsOfYear(board, 'latest').map((town) => town.code)).toEqual(['990101101'])
})

test('the latest year of a town is its own last reported one; a code list is no report', () => {
  const observations = [
    buildStock(A, 'context.villages', { value: 12, period: { start: '2023-06-30', end: '2023-06-30' } }),
    ...[A, B].map((area) => buildObservation({ area, indicator: HANDLED, value: 10 })),
  ]
  const board = buildBoard({ towns: TOWNS, observations, sources: [buildSource(B, 2023), buildSource(A, 2019)] })
  expect([A, B].map((code) => yearFor(board, code, 'latest'))).toEqual([2022, 2023])
  expect(yearFor(board, A, 2020)).toBe(2020)
})

test('a town that never reported answers for the board’s last year', () => {
  const board = buildBoard({ towns: TOWNS, sources: [buildSource(A, 2019), buildSource(B, 2022)] })
  expect(yearFor(board, C, 'latest')).toBe(2022)
})

test('spans come with how many towns gave a number for them, the longest first', () => {
  const board = boardOf(
    { area: A, period: HALF_YEAR },
    { area: B, period: HALF_YEAR },
    { area: C },
    { area: D, period: HALF_YEAR, value: null },
    { area: D, scope: '县级交办' },
  )
  expect(spansOf(board, buildRequest(board, HANDLED))).toEqual([
    { span: 'Y', months: 12, towns: 1 },
    { span: 'H1', months: 6, towns: 2 },
  ])
})

test('of spans equally long, the one more towns share comes first', () => {
  const later = { start: '2022-07-01', end: '2022-12-31' }
  const board = boardOf({ area: A, period: HALF_YEAR }, { area: B, period: later }, { area: C, period: later })
  expect(spansOf(board, buildRequest(board, HANDLED)).map((coverage) => coverage.span)).toEqual(['H2', 'H1'])
})

test('a town that restates its figure counts once', () => {
  const board = boardOf({ area: A, period: HALF_YEAR }, { area: A, period: HALF_YEAR, revision: 2 })
  expect(spansOf(board, buildRequest(board, HANDLED))).toEqual([{ span: 'H1', months: 6, towns: 1 }])
})

test('only the asked towns decide the span', () => {
  const board = boardOf({ area: A }, { area: B, period: HALF_YEAR })
  const request = buildRequest(board, HANDLED, { towns: TOWNS.slice(1, 2) })
  expect(referenceSpan(board, request)).toBe('H1')
})

test('the asked span holds even where nobody has it, the whole year where nobody has anything', () => {
  const board = boardOf({ area: A })
  expect(spanFor(board, { year: 2022, span: 'Q1' })).toBe('Q1')
  expect(spanFor(board, { year: 2019, span: null })).toBe('Y')
  expect(spanFor(board, { year: 2022, span: null }, '县级交办')).toBe('Y')
})

test('one town’s figure over several years does not push the year’s figures of all others apart', () => {
  const planSoFar = { start: '2022-01-01', end: '2023-12-31' }
  const board = boardOf({ area: A }, { area: B }, { area: C }, { area: D, period: planSoFar })
  expect(spanFor(board)).toBe('Y')
})

test('stocks have no span', () => {
  const board = buildBoard({ towns: TOWNS, observations: [buildStock(A, 'context.villages', { value: 12 })] })
  const period = { year: 2022, span: 'Y' }
  expect(referenceSpan(board, buildRequest(board, 'context.villages', { period }))).toBeNull()
})
