import { describe, expect, test } from 'vitest'
import { type Mark, markAt, nextMark } from './MarkLayer.tsx'

function newMark(id: string, row: string, place: { x: number; y: number }): Mark {
  return { id, row, ...place, width: 20, height: 20, label: id, facts: () => ({ title: id, lines: [] }) }
}

describe('one mark a row, as bars have', () => {
  const bars = ['a', 'b', 'c'].map((id, index) => newMark(id, id, { x: 0, y: index * 30 }))

  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(nextMark(bars, from, key)).toBe(to)
  })

  test.each([
    ['ArrowUp', 0],
    ['ArrowDown', 2],
  ])('%s leads nowhere from the end (%d)', (key, from) => {
    expect(nextMark(bars, from, key)).toBeNull()
  })

  test.each(['ArrowRight', 'ArrowLeft'])('%s is left to whoever else wants it, from the middle too', (key) => {
    expect(nextMark(bars, 1, key)).toBeNull()
  })
})

describe('lines of towns over the years', () => {
  // Three years across; town b runs above a in the first year and far below in the last.
  const a = [0, 1, 2].map((year) => newMark(`a${year}`, 'a', { x: year * 100, y: 100 }))
  const b = [60, 140, 300].map((y, year) => newMark(`b${year}`, 'b', { x: year * 100, y }))
  const c = [newMark('c1', 'c', { x: 100, y: 200 })]
  const lines = [...a, ...b, ...c]
  const idAfter = (id: string, key: string): string | null => {
    const next = nextMark(
      lines,
      lines.findIndex((mark) => mark.id === id),
      key,
    )
    return next === null ? null : (lines[next]?.id ?? 'none')
  }

  test.each([
    ['a0', 'ArrowRight', 'a1'],
    ['a1', 'ArrowLeft', 'a0'],
    ['b1', 'ArrowRight', 'b2'],
    ['a0', 'ArrowUp', 'b0'],
    ['a1', 'ArrowDown', 'b1'],
    ['b1', 'ArrowDown', 'c1'],
    ['a2', 'ArrowDown', 'b2'],
    ['b2', 'ArrowUp', 'a2'],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(idAfter(from, key)).toBe(to)
  })

  test.each([
    ['a2', 'ArrowRight'],
    ['b0', 'ArrowLeft'],
    ['b0', 'ArrowUp'],
    ['b2', 'ArrowDown'],
  ])('from %s %s leads nowhere, never into another line', (from, key) => {
    expect(idAfter(from, key)).toBeNull()
  })
})

test.each(['Enter', 'a', 'Tab', ' '])('the key %j moves nothing', (key) => {
  expect(nextMark([newMark('a', 'a', { x: 0, y: 0 })], 0, key)).toBeNull()
})

test.each(['ArrowDown', 'Home', 'End'])('%s leads nowhere when there are no marks', (key) => {
  expect(nextMark([], 0, key)).toBeNull()
})

test('Up and Down reach every mark of a column, of equal height too, and leave it only for what has none', () => {
  const column = [
    ['low', 200],
    ['one', 100],
    ['other', 100],
  ] as const
  const years = column.flatMap(([id, y]) =>
    [0, 1].map((year) => ({ ...newMark(`${id}${year}`, id, { x: year * 100, y }), column: `${year}` })),
  )
  const marks = [...years, newMark('listed', 'listed', { x: 0, y: 400 })]
  const path = (from: string, key: string): string[] => {
    const next = nextMark(
      marks,
      marks.findIndex(({ id }) => id === from),
      key,
    )
    const id = next === null ? undefined : marks[next]?.id
    return id === undefined ? [] : [id, ...path(id, key)]
  }
  expect(path('one1', 'ArrowDown')).toEqual(['other1', 'low1', 'listed'])
  expect(path('low1', 'ArrowUp')).toEqual(['other1', 'one1'])
  expect(path('listed', 'ArrowUp')).toEqual(['low0', 'other0', 'one0'])
})

test('of marks upon each other the one whose middle is nearest answers the pointer; beside them none', () => {
  const marks = [newMark('a', 'a', { x: 0, y: 0 }), newMark('b', 'b', { x: 8, y: 0 })]
  expect(markAt(marks, { x: 12, y: 10 })?.id).toBe('a')
  expect(markAt(marks, { x: 15, y: 10 })?.id).toBe('b')
  expect(markAt(marks, { x: 15, y: 21 })).toBeUndefined()
})
