import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Box,
  leaderEnd,
  overlap,
  placeLabels,
  type PlacedLabel,
  strokeBoxes,
  type WantedLabel,
} from './placeLabels.ts'
import { textWidth } from './textWidth.ts'

const ROOM = { left: 0, right: 600, top: 0, bottom: 400 }
const EMPTY = { taken: [], lines: [], room: ROOM }

function wanted(x: number, y: number, changes: Partial<WantedLabel> = {}): WantedLabel {
  return { text: '石桥镇', size: 12, x, y, reach: 4, mayLead: true, ...changes }
}

function boxOf({ text, size }: WantedLabel, { x, y }: PlacedLabel): Box {
  const half = textWidth(text, size) / 2
  return { left: x - half, right: x + half, top: y - size / 2, bottom: y + size / 2 }
}

test('a lonely label stands to the right, level with its point', () => {
  const [placed] = placeLabels([wanted(100, 100)], EMPTY)
  expect(placed).toMatchObject({ y: 100, leads: false })
  expect(placed?.x).toBeGreaterThan(100)
})

test('at the right edge it stands to the left', () => {
  expect(placeLabels([wanted(595, 100)], EMPTY)[0]?.x).toBeLessThan(595)
})

test('it keeps clear of a line as long as there is another place', () => {
  const lines = strokeBoxes([112, 0], [112, 400])
  const [placed] = placeLabels([wanted(100, 100)], { ...EMPTY, lines })
  expect(placed?.x).toBeLessThan(100)
})

test('where everything near is taken it stands off, led to by a line that ends at its side', () => {
  const taken = [{ left: 60, right: 140, top: 70, bottom: 130 }]
  const label = wanted(100, 100)
  const [placed] = placeLabels([label], { ...EMPTY, taken })
  expect(placed?.leads).toBe(true)
  const [x, y] = leaderEnd(label, placed ?? { x: 0, y: 0, leads: false })
  expect(Math.hypot(x - 100, y - 100)).toBeGreaterThan(20)
})

test('without room there is no label, unless it must stand', () => {
  const taken = [ROOM]
  expect(placeLabels([wanted(100, 100)], { ...EMPTY, taken })).toEqual([null])
  expect(placeLabels([wanted(100, 100, { must: true })], { ...EMPTY, taken })[0]).not.toBeNull()
})

test('labels touch neither each other nor what is taken nor the edge', () => {
  const place = fc.tuple(fc.integer({ min: 5, max: 595 }), fc.integer({ min: 5, max: 395 }))
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const labels = places.map(([x, y]) => wanted(x, y))
      const taken = places.map(([x, y]) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
      const boxes = placeLabels(labels, { ...EMPTY, taken }).flatMap((placed, index) => {
        const label = labels[index]
        return placed && label ? [boxOf(label, placed)] : []
      })
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([])
        expect(taken.filter((other) => overlap(box, other))).toEqual([])
        expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true)
      })
    }),
    { numRuns: 60 },
  )
})
