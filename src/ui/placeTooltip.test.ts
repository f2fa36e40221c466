import { expect, test } from 'vitest'
import { placeAcross, placeTooltip } from './Tooltip.tsx'

const FRAME = { width: 400, height: 300 }
const SIZE = { width: 100, height: 60 }

test.each([
  ['above, in the middle', { x: 190, y: 150, width: 20, height: 20 }, { x: 150, y: 82 }],
  ['below where there is no room above', { x: 190, y: 30, width: 20, height: 20 }, { x: 150, y: 58 }],
  ['kept inside at the left', { x: 0, y: 150, width: 20, height: 20 }, { x: 8, y: 82 }],
  ['kept inside at the right', { x: 390, y: 150, width: 20, height: 20 }, { x: 292, y: 82 }],
])('over a mark: %s', (_, anchor, place) => {
  expect(placeTooltip(anchor, SIZE, FRAME)).toEqual(place)
})

test.each([
  ['to the right, level with the pointer', { x: 100, y: 150, width: 0, height: 0 }, { x: 108, y: 120 }],
  ['to the left where there is no room', { x: 350, y: 150, width: 0, height: 0 }, { x: 242, y: 120 }],
  ['kept inside at the foot', { x: 100, y: 290, width: 0, height: 0 }, { x: 108, y: 232 }],
])('beside a year: %s', (_, anchor, place) => {
  expect(placeAcross(anchor, SIZE, FRAME)).toEqual(place)
})

test('facts higher than the window begin at its top', () => {
  expect(placeTooltip({ x: 0, y: 150, width: 20, height: 20 }, { width: 100, height: 500 }, FRAME).y).toBe(8)
})
