import { beforeEach, expect, test } from 'vitest'
import { OFFICIAL } from '../domain/tables/tableSort.ts'
import { EMPTY_SELECTION, type Selection } from './selection.ts'
import { currentSelection, onSelectionChange, replaceSelection, select } from './selectionStore.ts'

beforeEach(() => replaceSelection(EMPTY_SELECTION))

test('a change keeps the rest of the selection', () => {
  select({ year: 2022 })
  select({ indicator: 'petitions.handled' })
  expect(currentSelection()).toEqual({ ...EMPTY_SELECTION, year: 2022, indicator: 'petitions.handled' })
})

test('whatever changes what is shown returns to the first page; turning the page does not', () => {
  select({ page: 3 })
  expect(currentSelection().page).toBe(3)
  select({ sort: OFFICIAL })
  expect(currentSelection().page).toBe(1)
})

test('a selection taken over whole keeps its page', () => {
  replaceSelection({ ...EMPTY_SELECTION, page: 2 })
  expect(currentSelection().page).toBe(2)
})

test('a listener hears each change with the whole selection, until it stops', () => {
  const received: Selection[] = []
  const stop = onSelectionChange((selection) => received.push(selection))
  select({ year: 2021 })
  select({ ranks: true })
  stop()
  select({ year: 2022 })
  expect(received.map(({ year, ranks }) => ({ year, ranks }))).toEqual([
    { year: 2021, ranks: false },
    { year: 2021, ranks: true },
  ])
})
