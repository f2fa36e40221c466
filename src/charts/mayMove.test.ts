import { expect, test } from 'vitest'
import { mayMove } from './ChartHost.tsx'
import { SCREEN } from './chartTheme.ts'
import type { Chart } from './chart.ts'
import { KINDS, sampleChart } from './testing/sampleScenes.ts'

const bars = sampleChart('bars', 'full', { theme: SCREEN })

/** The chart with the town of its first mark as many times. */
function repeated({ marks, ...chart }: Chart, count: number): Chart {
  return { ...chart, marks: Array.from({ length: count }, () => marks.slice(0, 1)).flat() }
}

test('towns that stay go to their new places, up to 200 of them', () => {
  expect(mayMove(bars, { ...bars })).toBe(true)
  expect(mayMove(bars, repeated(bars, 200))).toBe(true)
  expect(mayMove(bars, repeated(bars, 201))).toBe(false)
  expect(mayMove(repeated(bars, 201), bars)).toBe(false)
})

test('another page of towns, another width and lines stand at once', () => {
  const others = bars.marks.map((mark) => ({ ...mark, town: `${mark.town}9` }))
  expect(mayMove(bars, { ...bars, marks: others })).toBe(false)
  expect(mayMove(bars, { ...bars, width: bars.width + 1 })).toBe(false)
  const lines = sampleChart('lines', 'full', { theme: SCREEN })
  expect(mayMove(lines, lines)).toBe(false)
})

test.each(KINDS)('%s: slides, paper and files are given a picture without movement', (kind) => {
  expect(sampleChart(kind, 'full', { theme: SCREEN }).option.animation).toBe(false)
})
