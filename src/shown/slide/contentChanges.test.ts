import { expect, test } from 'vitest'
import type { Board } from '../../domain/board/board.ts'
import { buildBoard, buildObservation, buildTowns } from '../../domain/testing/buildBoard.ts'
import { OFFICIAL, type TableSort } from '../../domain/tables/tableSort.ts'
import { zh } from '../../i18n/zh.ts'
import { resolveSelection } from '../../state/resolveSelection.ts'
import { EMPTY_SELECTION } from '../../state/selection.ts'
import { invariant } from '../../lib/invariant.ts'
import { contentChanges, hasChanges } from './contentChanges.ts'
import { contentOf } from '../contentOf.ts'
import type { SlideContent } from '../slideContent.ts'

const TOWNS = buildTowns(3)
const [A = '', B = '', C = ''] = TOWNS.map(({ code }) => code)

function boardOf(values: Readonly<Record<string, number | null>>, issued = '2023-03-20'): Board {
  const observations = Object.entries(values).map(([area, value]) =>
    buildObservation({ area, indicator: 'petitions.handled', value }),
  )
  return buildBoard({ towns: TOWNS, observations, meta: { issued } })
}

function contentFor(board: Board, sort: TableSort | null = null): SlideContent {
  const selection = { ...EMPTY_SELECTION, view: 'compare', indicator: 'petitions.handled', sort } as const
  const resolved = resolveSelection(board, selection)
  invariant(resolved, 'the board has figures')
  return contentOf({ board, selection, resolved }, zh)
}

const BEFORE = contentFor(boardOf({ [A]: 10, [B]: 20, [C]: 30 }))

test('the same data have no changes, in whatever order they stand', () => {
  expect(hasChanges(contentChanges(BEFORE, contentFor(boardOf({ [A]: 10, [B]: 20, [C]: 30 }))))).toBe(false)
  expect(contentChanges(BEFORE, contentFor(boardOf({ [A]: 10, [B]: 20, [C]: 30 }), OFFICIAL)).values).toBe(0)
})

test.each([
  ['one value changed', { [A]: 11, [B]: 20, [C]: 30 }, 1],
  ['two changed', { [A]: 11, [B]: 21, [C]: 30 }, 2],
  ['one spoken of without a number', { [A]: null, [B]: 20, [C]: 30 }, 1],
  ['one now 0', { [A]: 0, [B]: 20, [C]: 30 }, 1],
  ['one no longer reported', { [B]: 20, [C]: 30 }, 1],
])('%s', (_what, values, count) => {
  expect(contentChanges(BEFORE, contentFor(boardOf(values)))).toMatchObject({ values: count, isConclusion: true })
})

test('another date of the data is told apart from other values', () => {
  const after = contentFor(boardOf({ [A]: 10, [B]: 20, [C]: 30 }, '2024-01-01'))
  expect(contentChanges(BEFORE, after)).toEqual({ values: 0, isConclusion: false, isOrigin: true })
})
