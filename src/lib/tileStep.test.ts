import { expect, test } from 'vitest'
import { tileStep } from './tileStep.ts'

test.each([
  [0, 'ArrowRight', 1],
  [0, 'ArrowLeft', 0],
  [9, 'ArrowRight', 9],
  [1, 'ArrowDown', 5],
  [8, 'ArrowUp', 4],
  [2, 'ArrowUp', 2],
  [7, 'ArrowDown', 7],
  [5, 'Home', 0],
  [5, 'End', 9],
  [5, 'PageDown', 6],
  [5, 'PageUp', 4],
  [5, 'Enter', null],
  [-1, 'ArrowRight', 0],
])('from tile %i of ten in rows of four, %s leads to %s', (from, key, to) => {
  expect(tileStep(from, key, { columns: 4, count: 10 })).toBe(to)
})

test('without tiles no key leads anywhere', () => {
  expect(tileStep(0, 'ArrowRight', { columns: 4, count: 0 })).toBeNull()
})
