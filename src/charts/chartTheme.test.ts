import { expect, test } from 'vitest'
import { SCREEN } from './chartTheme.ts'

const { series, paper, better, worse } = SCREEN.colors

test('lines are told apart by colours that judge nothing and are read on paper as text', () => {
  expect(new Set(series).size).toBe(series.length)
  for (const color of series) {
    expect([better, worse]).not.toContain(color)
    expect(contrast(color, paper), color).toBeGreaterThanOrEqual(4.5)
  }
})

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
