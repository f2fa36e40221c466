import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearScale } from './scale.ts'

const value = fc.oneof(
  fc.nat(10_000_000),
  fc.nat(100_000).map((thousandths) => thousandths / 1000),
)
const values = fc.array(value, { minLength: 1, maxLength: 12 })
const range = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 400, max: 1800 }))

test.each([
  [[260, 100, 0], [0, 100, 200, 300], [0, 330] as const],
  [[1], [0, 0.5, 1], [0, 330] as const],
  [[0.3], [0, 0.1, 0.2, 0.3], [0, 330] as const],
])('an axis over %j has the round ticks %j', (all, ticks, pixels) => {
  expect(linearScale(all, pixels).ticks).toEqual(ticks)
})

test('an axis of amounts begins at zero, because bars lie when it does not', () => {
  fc.assert(
    fc.property(values, range, (all, pixels) => {
      const scale = linearScale(all, pixels)
      expect(scale.min).toBe(0)
      expect(scale.at(0)).toBe(pixels[0])
    }),
  )
})

test('an axis of rates may begin where they do', () => {
  expect(linearScale([95, 99], [0, 500], false)).toMatchObject({ min: 95, max: 99 })
})

test('every value lies on the axis, in order, between its ends', () => {
  fc.assert(
    fc.property(values, range, fc.boolean(), (all, pixels, fromZero) => {
      const scale = linearScale(all, pixels, fromZero)
      const sorted = all.toSorted((a, b) => a - b)
      const places = sorted.map(scale.at)
      expect(scale.min).toBeLessThanOrEqual((sorted[0] ?? NaN) + 1e-6)
      expect(scale.max).toBeGreaterThanOrEqual((sorted.at(-1) ?? NaN) * (1 - 1e-6))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places.filter((place) => place < pixels[0] - 1e-6 || place > pixels[1] + 1e-6)).toEqual([])
    }),
  )
})

test('ticks rise evenly from one end of the axis to the other, and are few enough to read', () => {
  fc.assert(
    fc.property(values, range, (all, pixels) => {
      const { ticks, min, max } = linearScale(all, pixels)
      expect(ticks[0]).toBeCloseTo(min, 6)
      expect((ticks.at(-1) ?? NaN) / (max || 1)).toBeCloseTo(max === 0 ? 0 : 1, 6)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(9)
      expect(new Set(ticks).size).toBe(ticks.length)
    }),
  )
})

test('an end without limit does not stretch the axis; it stops at its end', () => {
  const scale = linearScale([100, Infinity], [0, 500])
  expect(scale.max).toBe(100)
  expect(scale.at(Infinity)).toBe(500)
})

test.each([[[]], [[0]], [[0, 0, 0]], [[Infinity]]])('an axis over %j still has a length', (all) => {
  const scale = linearScale(all, [0, 500])
  expect(scale.max).toBeGreaterThan(scale.min)
  expect(scale.ticks.length).toBeGreaterThan(1)
})

test('upright axes turn round: more is further up', () => {
  const scale = linearScale([0, 100], [500, 20])
  expect([scale.at(0), scale.at(100)]).toEqual([500, 20])
})
