import { expect, test } from 'vitest'
import { swipeOf } from './swipeOf.ts'

test.each([
  ['to the left', { dx: -120, dy: 10 }, 'next'],
  ['to the right', { dx: 120, dy: -20 }, 'back'],
  ['a tap', { dx: -3, dy: 1 }, null],
  ['down', { dx: 20, dy: 200 }, null],
  ['slanting', { dx: -100, dy: 80 }, null],
  ['slow', { dx: -200, dy: 0, milliseconds: 1500 }, null],
  ['on a zoomed page', { dx: -200, dy: 0, zoom: 1.5 }, null],
])('a stroke %s', (_, stroke, turn) => {
  expect(swipeOf({ milliseconds: 200, zoom: 1, ...stroke })).toBe(turn)
})
