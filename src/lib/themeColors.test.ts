import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DARK, DARK_CONTRAST, FORCED, LIGHT_CONTRAST, PAPER } from './moreThemes.ts'
import { contrast } from './testing/contrast.ts'
import { cssName, LIGHT } from './themeColors.ts'

/** Text and marks of each rank are at least so far from their grounds: WCAG AA, and AAA for who asks for more. */
const THEMES = [
  { name: 'light', colors: LIGHT, text: 4.5, mark: 3 },
  { name: 'dark', colors: DARK, text: 4.5, mark: 3 },
  { name: 'light with more contrast', colors: { ...LIGHT, ...LIGHT_CONTRAST }, text: 7, mark: 4.5 },
  { name: 'dark with more contrast', colors: { ...DARK, ...DARK_CONTRAST }, text: 7, mark: 4.5 },
  { name: 'paper', colors: { ...LIGHT, ...PAPER }, text: 4.5, mark: 3 },
]

describe.each(THEMES)('$name', ({ colors, text, mark }) => {
  const inks = ['ink', 'ink2', 'ink3', 'ink3Firm', 'accent', 'better', 'worse', 'worseInk', 'caution'] as const

  test.each(inks.flatMap((ink) => (['paper', 'surface'] as const).map((ground) => [ink, ground] as const)))(
    '%s is read on %s',
    (ink, ground) => {
      expect(contrast(colors[ink], colors[ground])).toBeGreaterThanOrEqual(text)
    },
  )

  test.each([
    ['ink', 'band'],
    ['ink2', 'band'],
    ['ink', 'sunken'],
    ['ink', 'betterTint'],
    ['ink', 'worseTint'],
    ['ink2', 'accentSoft'],
    ['accent', 'accentSoft'],
    ['better', 'betterSoft'],
    ['worseInk', 'worseSoft'],
    ['worseInk', 'worseTint'],
    ['caution', 'cautionSoft'],
    ['surface', 'accent'],
    ['surface', 'ink'],
  ] as const)('%s is read on %s', (ink, ground) => {
    expect(contrast(colors[ink], colors[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test('marks that carry a value are seen, and lines are told apart by colours that judge nothing', () => {
    for (const name of ['barStrong', 'better', 'worse', 'brand'] as const)
      expect(contrast(colors[name], colors.paper), name).toBeGreaterThanOrEqual(mark)
    expect(new Set(colors.series).size).toBe(LIGHT.series.length)
    for (const color of colors.series) {
      expect([colors.better, colors.worse, colors.worseInk, colors.brand].includes(color), color).toBe(false)
      expect(contrast(color, colors.paper), color).toBeGreaterThanOrEqual(text)
      expect(contrast(color, colors.band), color).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('what stands behind is quiet, and still there', () => {
    for (const name of ['rule', 'ruleStrong', 'mute', 'bar', 'hatch'] as const) {
      expect(contrast(colors[name], colors.paper), name).toBeGreaterThanOrEqual(1.2)
      expect(contrast(colors[name], colors.paper), name).toBeLessThan(contrast(colors.ink, colors.paper))
    }
    expect(contrast(colors.band, colors.paper)).toBeGreaterThan(1.03)
  })
})

test('who asks for more contrast gets it in every mark and line', () => {
  for (const colors of [
    { ...LIGHT, ...LIGHT_CONTRAST },
    { ...DARK, ...DARK_CONTRAST },
  ])
    for (const name of ['bar', 'betterBar', 'worseBar', 'mute', 'rule', 'ruleStrong'] as const)
      expect(contrast(colors[name], colors.paper), name).toBeGreaterThanOrEqual(3)
})

test('every theme says every colour, and the system’s names are its own', () => {
  const names = Object.keys(LIGHT).toSorted()
  expect(Object.keys(DARK).toSorted()).toEqual(names)
  expect(Object.keys(FORCED).toSorted()).toEqual(names)
  const system = /^(?:Canvas|CanvasText|LinkText|GrayText|Highlight|transparent|none)$/
  for (const color of Object.values<string | readonly string[]>({ ...FORCED }).flat()) expect(color).toMatch(system)
})

test('no colour is written twice', () => {
  const text = ['themeColors', 'moreThemes'].map((file) => readFileSync(`src/lib/${file}.ts`, 'utf8')).join('\n')
  const written = [...text.matchAll(/#[\da-f]{6}\b/gi)].map(([color]) => color)
  expect(written.length).toBeGreaterThan(100)
  expect(written.filter((color, index) => written.indexOf(color) !== index)).toEqual([])
})

test.each([
  ['paper', '--paper'],
  ['ruleStrong', '--rule-strong'],
  ['ink3Firm', '--ink-3-firm'],
  ['series2', '--series-2'],
])('%s is %s in style sheets', (name, property) => {
  expect(cssName(name)).toBe(property)
})
