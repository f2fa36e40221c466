import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundDown, roundHalfAway, roundUp } from './roundHalfAway.ts'

test.each([
  [1.005, 2, 1.01],
  [12.25, 1, 12.3],
  [0.285, 2, 0.29],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-1.005, 2, -1.01],
  [-12.25, 1, -12.3],
  [12.24999, 1, 12.2],
  [1.2708333333333333, 2, 1.27],
  [0.1 + 0.2, 1, 0.3],
  [1e-7, 2, 0],
  [5e-7, 6, 0.000001],
  [1e21, 2, 1e21],
  [123_456_789_012.345, 2, 123_456_789_012.35],
  [1450, -2, 1500],
  [0, 1, 0],
])('%d rounded to %d decimals is %d, half away from zero', (value, decimals, expected) => {
  expect(roundHalfAway(value, decimals)).toBe(expected)
})

test('what rounds to nothing is 0, never −0, which would be written as a decline', () => {
  expect(Object.is(roundHalfAway(-0.04, 1), 0)).toBe(true)
  expect(Object.is(roundUp(-0.04, 1), 0)).toBe(true)
})

test.each([Infinity, -Infinity, NaN])('%d has no digits to round and stays as it is', (value) => {
  expect(roundHalfAway(value, 1)).toBe(value)
})

test('a finite number stays finite, however large', () => {
  expect(roundHalfAway(1.7e308, 2)).toBe(1.7e308)
})

test('rounding n + 5 hundredths to tenths always goes up in size, though n.25 and n.35 differ in binary', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (tenths) => {
      const half = Number(`${Math.floor(tenths / 10)}.${tenths % 10}5`)
      const up = Number(`${Math.floor((tenths + 1) / 10)}.${(tenths + 1) % 10}`)
      expect(roundHalfAway(half, 1)).toBe(up)
      expect(roundHalfAway(-half, 1)).toBe(-up)
    }),
  )
})

test.each([
  [1.27, 1, 1.2, 1.3],
  [98.5, 0, 98, 99],
  [-0.05, 1, -0.1, 0],
  [3, 1, 3, 3],
  [0.1 + 0.2, 1, 0.3, 0.4],
])('%d to %d decimals lies between %d and %d', (value, decimals, below, above) => {
  expect(roundDown(value, decimals)).toBe(below)
  expect(roundUp(value, decimals)).toBe(above)
})

test('a displayed lower bound is never above the value, an upper never below, and both within one step', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const [down, up] = [roundDown(value, decimals), roundUp(value, decimals)]
      expect(down).toBeLessThanOrEqual(value)
      expect(up).toBeGreaterThanOrEqual(value)
      expect(up - down).toBeLessThan(1.001 * 10 ** -decimals)
    }),
  )
})

test('an open end has no bound to round', () => {
  expect([roundDown(-Infinity, 1), roundUp(Infinity, 1)]).toEqual([-Infinity, Infinity])
})
