import { expect, test } from 'vitest'
import { compare } from '../domain/compare/compare.ts'
import { comparePeriods } from '../domain/compare/comparePeriods.ts'
import { OFFICIAL } from '../domain/tables/tableSort.ts'
import { buildRequest } from '../domain/testing/buildBoard.ts'
import { orderPairs, orderRows, pageOf, usualOrder } from './barRows.ts'
import {
  buildAwkwardBoard,
  buildPlainBoard,
  PETITIONS,
  townOf,
  type Awkward,
  WITHOUT_NUMBER,
} from './testing/sampleBoards.ts'

const awkward = buildAwkwardBoard()
const comparison = compare(awkward, buildRequest(awkward, PETITIONS))

function namesOf(rows: readonly { area: { code: string } }[]): string[] {
  return rows.map((row) => row.area.code)
}

function codes(...states: readonly Awkward[]): string[] {
  return states.map(townOf)
}

test('by value, the highest certain value comes first and 0 last', () => {
  expect(namesOf(orderRows(comparison, usualOrder(comparison)).compared)).toEqual(
    codes('number', 'over', 'hundredOdd', 'zero'),
  )
})

test('in official order rows stand as the codes do', () => {
  expect(namesOf(orderRows(comparison, OFFICIAL).compared)).toEqual(codes('number', 'hundredOdd', 'over', 'zero'))
})

test('what is not compared stands aside: hatched bars first, then words, each in official order', () => {
  const excluded = codes('halfYear', 'otherUnit', 'otherScope', ...WITHOUT_NUMBER)
  expect(namesOf(orderRows(comparison, usualOrder(comparison)).excluded)).toEqual(excluded)
  expect(namesOf(orderRows(comparison, OFFICIAL).excluded)).toEqual(excluded)
})

test('unrelated towns keep the official order even by value, so that nothing looks like a table of ranks', () => {
  const board = buildPlainBoard(9, false)
  const unrelated = compare(board, buildRequest(board, PETITIONS))
  const { compared } = orderRows(unrelated, usualOrder(unrelated))
  expect(namesOf(compared)).toEqual(namesOf(compared).toSorted())
})

test('two periods of unrelated towns keep the official order too', () => {
  const board = buildPlainBoard(9, false)
  const request = { ...buildRequest(board, PETITIONS), baseline: { year: 2021, span: null } }
  const unrelated = comparePeriods(board, request)
  const { compared } = orderPairs(unrelated, usualOrder(unrelated))
  expect(namesOf(compared)).toEqual(namesOf(compared).toSorted())
})

test('pages together hold every row once, in order', () => {
  const rows = orderRows(comparison, usualOrder(comparison))
  const pages = [1, 2, 3].map((page) => pageOf(rows, page, 5))
  expect(pages.map((page) => page.pages)).toEqual([3, 3, 3])
  expect(pages.map(({ rows: shown }) => [shown.compared.length, shown.excluded.length])).toEqual([
    [4, 1],
    [0, 5],
    [0, 3],
  ])
  expect(pages.flatMap(({ rows: shown }) => namesOf([...shown.compared, ...shown.excluded]))).toEqual(
    namesOf([...rows.compared, ...rows.excluded]),
  )
})

test.each([
  [0, 1],
  [-3, 1],
  [99, 3],
])('page %d is brought into range as page %d', (asked, shown) => {
  expect(pageOf(orderRows(comparison, usualOrder(comparison)), asked, 5).page).toBe(shown)
})

test('no rows make one empty page', () => {
  expect(pageOf({ compared: [], excluded: [] }, 1, 12)).toEqual({
    rows: { compared: [], excluded: [] },
    page: 1,
    pages: 1,
  })
})

test('an endless page holds everything', () => {
  const rows = orderRows(comparison, usualOrder(comparison))
  expect(pageOf(rows, 1, Infinity)).toEqual({ rows, page: 1, pages: 1 })
})
