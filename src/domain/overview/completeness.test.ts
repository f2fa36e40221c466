import { describe, expect, test } from 'vitest'
import { commonState, completeness, countStates, expectedIndicators, shareOf } from './completeness.ts'
import { buildBoard, buildObservation, buildSource, buildStock, buildTown } from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const EVENTS = 'propaganda.events'
const [A, B, C] = ['990101101', '990101102', '990101103'] as const
const H1 = { start: '2022-01-01', end: '2022-06-30' }

/** A told both, B only handled and that without a number; C was merged into A before the year. */
const board = buildBoard({
  towns: [buildTown(A), buildTown(B), buildTown(C, { validTo: '2020-12-31', succeededBy: [A] })],
  sources: [buildSource(A, 2021)],
  observations: [
    buildObservation({ area: A, indicator: HANDLED, value: 10 }),
    buildObservation({ area: A, indicator: EVENTS, value: 0 }),
    buildObservation({ area: B, indicator: HANDLED, value: null }),
    buildStock(A, 'context.villages', { value: 12 }),
  ],
})

function matrixOf(changes: { years?: number[] } = {}) {
  return completeness(board, {
    towns: board.towns,
    years: changes.years ?? [2022],
    indicators: expectedIndicators(board),
  })
}

test('what is expected is what some town spoke of, without denominators', () => {
  expect(expectedIndicators(board).map((one) => one.id)).toEqual([HANDLED, EVENTS])
})

test('each cell is in its own state', () => {
  expect(matrixOf({ years: [2021, 2022] }).cells.map(({ town, year, state }) => [town, year, state])).toEqual([
    [A, 2021, 'notMentioned'],
    [A, 2021, 'notMentioned'],
    [A, 2022, 'number'],
    [A, 2022, 'zero'],
    [B, 2021, 'noReport'],
    [B, 2021, 'noReport'],
    [B, 2022, 'noNumber'],
    [B, 2022, 'notMentioned'],
    [C, 2021, 'notApplicable'],
    [C, 2021, 'notApplicable'],
    [C, 2022, 'notApplicable'],
    [C, 2022, 'notApplicable'],
  ])
})

test('what cannot exist is not expected; every other silence is', () => {
  expect(shareOf(matrixOf().cells)).toEqual({ reported: 2, expected: 4 })
  expect(countStates(matrixOf().cells)).toMatchObject({ number: 1, zero: 1, noNumber: 1, notMentioned: 1, noReport: 0 })
  expect(shareOf([])).toEqual({ reported: 0, expected: 0 })
})

describe('of several scopes or periods the one that tells most stands for the cell', () => {
  test.each([
    ['a number beside one without', [5, null], 'number'],
    ['zero beside one without', [0, null], 'zero'],
    ['zero beside a number', [0, 5], 'number'],
    ['two without', [null, null], 'noNumber'],
  ] as const)('%s', (_, [first, second], state) => {
    const several = buildBoard({
      observations: [
        buildObservation({ area: A, indicator: HANDLED, value: first, scope: '县级交办' }),
        buildObservation({ area: A, indicator: HANDLED, value: second, period: H1 }),
      ],
    })
    const matrix = completeness(several, {
      towns: several.towns,
      years: [2022],
      indicators: expectedIndicators(several),
    })
    expect(matrix.cells.map((cell) => cell.state)).toEqual([state])
    expect(matrix.cells[0]?.observations).toHaveLength(2)
  })
})

test('a state in common is said of all cells or not at all', () => {
  const { cells } = matrixOf({ years: [2021, 2022] })
  expect(commonState(cells.slice(0, 2))).toBe('notMentioned')
  expect(commonState(cells.slice(0, 3))).toBeNull()
  expect(commonState([])).toBeNull()
})
