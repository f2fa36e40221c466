import { expect, test } from 'vitest'
import { gridStep } from './keyboard.ts'

/** A head and two rows, titles and three columns. */
const SIZE = { row: 3, column: 4 }

test.each([
  ['ArrowDown', [1, 1], [2, 1]],
  ['ArrowUp', [1, 1], [0, 1]],
  ['ArrowLeft', [1, 1], [1, 0]],
  ['ArrowRight', [1, 1], [1, 2]],
  ['Home', [2, 3], [2, 0]],
  ['Home', [0, 3], [0, 1]],
  ['End', [2, 0], [2, 3]],
] as const)('%s leads from %j to %j', (key, from, to) => {
  expect(gridStep({ row: from[0], column: from[1] }, key, SIZE)).toEqual({ row: to[0], column: to[1] })
})

test.each([
  ['ArrowDown', [2, 1]],
  ['ArrowUp', [0, 1]],
  ['ArrowLeft', [1, 0]],
  ['ArrowRight', [1, 3]],
  ['Enter', [1, 1]],
  ['a', [1, 1]],
] as const)('%s leads nowhere from %j', (key, from) => {
  expect(gridStep({ row: from[0], column: from[1] }, key, SIZE)).toBeNull()
})

test.each([
  ['ArrowUp', [1, 0]],
  ['ArrowLeft', [0, 1]],
] as const)('%s does not lead from %j into the empty corner', (key, from) => {
  expect(gridStep({ row: from[0], column: from[1] }, key, SIZE)).toBeNull()
})
