import { expect, test } from 'vitest'
import { isKeptSlide } from './Stage.tsx'

test.each([
  [0, 59, 60, true],
  [79, 0, 80, true],
  [0, 20, 300, true],
  [0, 21, 300, false],
  [250, 251, 300, true],
])('slide %i, while %i of %i is shown, is kept: %s', (index, current, count, isKept) => {
  expect(isKeptSlide(index, current, count)).toBe(isKept)
})
