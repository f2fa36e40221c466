import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cleanWatermark } from './cleanLabel.ts'
import { watermarkPlaces, watermarkTile } from './watermarkTile.ts'

test.each([
  ['  示例县 内部 ', '示例县 内部'],
  ['a\u202eb\u0000c\u200bd\ufeff', 'abcd'],
  ['一\n二\t三', '一二三'],
  ['<b>&"', '<b>&"'],
  ['', null],
  ['\u200b \u202e', null],
  ['长'.repeat(60), '长'.repeat(40)],
  ['😀'.repeat(60), '😀'.repeat(40)],
])('%j is kept as %j', (typed, kept) => {
  expect(cleanWatermark(typed)).toBe(kept)
})

test('texts of a tile do not touch, and those of a picture cover it', () => {
  const { width, places } = watermarkTile('示例县依法治县办 内部', 18)
  expect(width).toBeGreaterThan(11 * 18)
  expect(places.map(({ x }) => x)).toEqual([0, width / 2, -width / 2])
  const placed = watermarkPlaces('内部', { width: 1200, height: 800, size: 18 })
  expect(Math.min(...placed.map(({ x }) => x))).toBeLessThan(0)
  expect(Math.max(...placed.map(({ y }) => y))).toBeGreaterThan(800)
  expect(placed.length).toBeLessThan(400)
})

/** The colours of the screen, without those of paper. */
const TOKENS = new Map(
  [
    ...(readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0] ?? '').matchAll(/--([\w-]+): (#\w{6}|rgba[^;]*)/g),
  ].map(([, name = '', value = '']) => [name, value] as const),
)

function rgbOf(name: string): number[] {
  const hex = TOKENS.get(name) ?? ''
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each(
  ['ink', 'ink-2', 'ink-3-dark', 'accent', 'brand', 'better', 'worse-ink', 'caution'].flatMap((ink) =>
    ['paper', 'surface'].map((ground) => [ink, ground] as const),
  ),
)('%s on %s keeps 4.5:1 where a letter of the watermark runs beside it', (ink, ground) => {
  const [red = 0, green = 0, blue = 0, opacity = 0] = (TOKENS.get('watermark')?.match(/[\d.]+/g) ?? []).map(Number)
  const mark = [red, green, blue]
  const under = rgbOf(ground).map((part, index) => part * (1 - opacity) + (mark[index] ?? 0) * opacity)
  expect(opacity).toBeGreaterThan(0)
  expect((luminance(under) + 0.05) / (luminance(rgbOf(ink)) + 0.05)).toBeGreaterThanOrEqual(4.5)
})
