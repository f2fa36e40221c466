import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { wholeYear } from '../board/period.ts'
import { readTown } from '../compare/readTown.ts'
import { readingOfVersion, restatementsOf } from './townReports.ts'
import {
  buildBoard,
  buildObservation,
  buildQuestion,
  buildTown,
  type ObservationFields,
} from '../testing/buildBoard.ts'

const TOWN = buildTown('990101101')

/** What the report of 2023 says of 2022, beside the report of 2022 itself. */
function boardOf(later: Partial<ObservationFields>): Board {
  const reported = { area: TOWN.code, indicator: 'petitions.handled', value: 228 }
  return buildBoard({
    towns: [TOWN],
    observations: [
      buildObservation(reported),
      buildObservation({ ...reported, source: '990101101-2023', ...later }),
      buildObservation({ ...reported, value: 240, period: wholeYear(2023) }),
    ],
  })
}

test.each<[string, Partial<ObservationFields>, boolean]>([
  ['the same again', {}, false],
  ['another number', { value: 221 }, true],
  ['the same number, but only about', { op: 'approx' }, true],
  ['the same number with an end', { op: 'gt', upper: 239 }, true],
  ['another unit', { unit: '人次' }, true],
  ['no number any more', { value: null }, true],
  ['a note only', { note: '本报告更正上年数' }, false],
])('a later report that tells %s', (_name, later, differs) => {
  const [restatement, ...rest] = restatementsOf(boardOf(later), TOWN.code)
  expect(restatement).toMatchObject({ current: { value: 228, source: '990101101-2022' }, others: [{ differs }] })
  expect(rest).toEqual([])
})

test('the higher revision counts, and the first telling stands beside it', () => {
  const [restatement] = restatementsOf(boardOf({ value: 221, revision: 2 }), TOWN.code)
  expect(restatement).toMatchObject({
    current: { value: 221 },
    others: [{ observation: { value: 228 }, differs: true }],
  })
})

test('a telling by itself is what was told there, not what counts', () => {
  const board = boardOf({ value: 221 })
  const reading = readTown(board, TOWN, buildQuestion('petitions.handled'))
  const other = restatementsOf(board, TOWN.code)[0]?.others[0]?.observation
  expect(reading.observation?.value).toBe(228)
  expect(other && readingOfVersion(reading, other)).toMatchObject({ observation: { value: 221 }, exclusions: [] })
})
