import { expect, test } from 'vitest'
import { cleanWatermark } from './cleanLabel.ts'
import { DARK, DARK_CONTRAST, LIGHT_CONTRAST } from './moreThemes.ts'
import { blend, contrast } from './testing/contrast.ts'
import { LIGHT } from './themeColors.ts'
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

test.each(
  [LIGHT, DARK, { ...LIGHT, ...LIGHT_CONTRAST }, { ...DARK, ...DARK_CONTRAST }].flatMap((colors) =>
    (['ink', 'ink2', 'ink3Firm', 'accent', 'brand', 'better', 'worseInk', 'caution'] as const).flatMap((ink) =>
      (['paper', 'surface'] as const).map((ground) => ({ ink, ground, colors })),
    ),
  ),
)('$ink on $ground keeps 4.5:1 where a letter of the watermark runs beside it', ({ ink, ground, colors }) => {
  const [red = 0, green = 0, blue = 0, opacity = 0] = (colors.watermark.match(/[\d.]+/g) ?? []).map(Number)
  const mark = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  expect(opacity).toBeGreaterThan(0)
  expect(contrast(blend(colors[ground], mark, opacity), colors[ink])).toBeGreaterThanOrEqual(4.5)
})
