import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitSheet } from './fitSheet.ts'

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
