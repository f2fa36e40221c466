import { expect, test } from 'vitest'
import { tileStep, swipeOf, fitSheet } from './stageGeometry.ts'
import fc from 'fast-check'

test.each([
  [1920, 1080, 1920, 1080],
  [1366, 768, 1366, 768],
  [1280, 800, 1280, 800],
  [1024, 768, 1024, 768],
  [2560, 1080, 1920, 1080],
  [768, 1024, 768, 576],
  [0, 0, 0, 0],
])('a window of %i × %i holds a sheet of %i × %i', (width, height, sheetWidth, sheetHeight) => {
  expect(fitSheet({ width, height })).toEqual({ width: sheetWidth, height: sheetHeight })
})

test('a sheet never leaves the window, touches two of its sides and keeps its shape', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 8000 }), fc.integer({ min: 200, max: 8000 }), (width, height) => {
      const sheet = fitSheet({ width, height })
      expect(sheet.width).toBeLessThanOrEqual(width)
      expect(sheet.height).toBeLessThanOrEqual(height)
      expect(sheet.width === width || sheet.height === height).toBe(true)
      // Whole pixels cost up to one in height, which is 1 % of the smallest sheets here.
      expect(sheet.width / sheet.height).toBeGreaterThan((4 / 3) * 0.99)
      expect(sheet.width / sheet.height).toBeLessThan((16 / 9) * 1.01)
    }),
  )
})

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
