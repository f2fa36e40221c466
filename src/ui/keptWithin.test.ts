import { expect, test } from 'vitest'
import { keptWithin } from './VirtualTable.tsx'

test.each([
  [3, 'ArrowDown', 10, 4],
  [3, 'ArrowUp', 10, 2],
  [0, 'ArrowUp', 10, 0],
  [9, 'ArrowDown', 10, 9],
  [3, 'Home', 10, 0],
  [3, 'End', 10, 9],
  [3, 'PageDown', 100, 18],
  [3, 'PageUp', 100, 0],
  [90, 'PageDown', 100, 99],
  [3, 'Enter', 10, null],
  [0, 'ArrowDown', 0, null],
])('from %d %s in a list of %d leads to %s', (from, key, count, expected) => {
  expect(keptWithin(from, key, count)).toBe(expected)
})
