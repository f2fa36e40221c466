import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { completeness, expectedIndicators } from '../overview/completeness.ts'
import { dataRows } from '../tables/dataRows.ts'
import { type DataTakeaway, dataTakeaways } from './dataTakeaways.ts'
import type { Finding } from '../findings/finding.ts'
import { buildBoard, buildObservation, buildTowns } from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const EVENTS = 'propaganda.events'
const [A, B, C] = ['990101101', '990101102', '990101103'] as const
const NONE = { all: [], byObservation: new Map(), byTown: new Map() }
const finding: Finding = {
  id: 'f',
  code: 'jump',
  severity: 'notable',
  area: A,
  indicator: HANDLED,
  year: 2022,
  observations: [],
  params: {},
}

function boardWith(comparable = true): Board {
  return buildBoard({
    towns: buildTowns(3),
    meta: { comparable },
    observations: [
      buildObservation({ area: A, indicator: HANDLED, value: 10 }),
      buildObservation({ area: A, indicator: EVENTS, value: 3 }),
      buildObservation({ area: B, indicator: HANDLED, value: null }),
      buildObservation({ area: B, indicator: EVENTS, value: 4 }),
    ],
  })
}

function takeawaysOf(board: Board, findings: readonly Finding[] = []): DataTakeaway[] {
  const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
  return dataTakeaways(board, { rows: dataRows(board, NONE), matrix: completeness(board, frame), findings })
}

test('coverage, missing reports, silences and who told least are counted', () => {
  expect(takeawaysOf(boardWith())).toEqual([
    { kind: 'coverage', towns: 3, share: { reported: 3, expected: 6 } },
    { kind: 'noReport', reports: [{ town: C, year: 2022 }] },
    { kind: 'state', state: 'noNumber', count: 1, towns: [B] },
    { kind: 'leastIndicator', indicators: [HANDLED], share: { reported: 1, expected: 3 } },
  ])
})

test('findings are counted with the serious ones among them', () => {
  expect(takeawaysOf(boardWith(), [finding, { ...finding, severity: 'serious' }]).at(-1)).toEqual({
    kind: 'findings',
    count: 2,
    serious: 1,
  })
})

test('unrelated towns owe nobody a report: only findings are told', () => {
  expect(takeawaysOf(boardWith(false), [finding]).map(({ kind }) => kind)).toEqual(['findings'])
})

test('of towns that told equally much none told least', () => {
  const even = buildBoard({
    observations: [A, B].map((area) => buildObservation({ area, indicator: HANDLED, value: 1 })),
  })
  expect(takeawaysOf(even).map(({ kind }) => kind)).toEqual(['coverage'])
})

test('where a document groups its towns, each is the least of its own group', () => {
  const towns = buildTowns(5).map((town, index) => ({ ...town, group: index < 3 ? '北片' : '南片' }))
  const [, , , D = '', E = ''] = towns.map(({ code }) => code)
  const reported = [A, B, C, D].map((area) => buildObservation({ area, indicator: HANDLED, value: 10 }))
  const both = [A, B, D, E].map((area) => buildObservation({ area, indicator: EVENTS, value: 3 }))
  const least = takeawaysOf(buildBoard({ towns, observations: [...reported, ...both] })).filter(
    ({ kind }) => kind === 'leastTown',
  )
  expect(least).toEqual([
    { kind: 'leastTown', towns: [C], share: { reported: 1, expected: 2 }, group: '北片' },
    { kind: 'leastTown', towns: [E], share: { reported: 1, expected: 2 }, group: '南片' },
  ])
})
