import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from './lines.ts'

const ROOM = [20, 520] as const
const wanted = fc.array(fc.integer({ min: -50, max: 600 }), { minLength: 1, maxLength: 20 })

test('labels keep their gap, their order and the room', () => {
  fc.assert(
    fc.property(wanted, fc.integer({ min: 1, max: 25 }), (all, gap) => {
      const placed = spreadLabels(all, gap, ROOM)
      const inOrder = all.map((y, index) => ({ y, placed: placed[index] ?? NaN })).toSorted((a, b) => a.y - b.y)
      inOrder.slice(1).forEach((label, index) => {
        expect(label.placed - (inOrder[index]?.placed ?? NaN)).toBeGreaterThan(gap - 1e-6)
      })
      expect(placed.filter((y) => y < ROOM[0] - 1e-6 || y > ROOM[1] + 1e-6)).toEqual([])
    }),
  )
})

test('labels already apart and inside stay where they are', () => {
  expect(spreadLabels([300, 40, 100], 20, ROOM)).toEqual([300, 40, 100])
})

test('two that touch are moved no further than they must', () => {
  expect(spreadLabels([100, 100], 20, ROOM)).toEqual([100, 120])
})

test('more labels than the room holds share it evenly and in order', () => {
  expect(spreadLabels([10, 10, 10], 20, [0, 30])).toEqual([0, 15, 30])
})

test('no labels, no places', () => {
  expect(spreadLabels([], 20, ROOM)).toEqual([])
})
