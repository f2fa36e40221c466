import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { renderChartSvg } from './renderChartSvg.ts'
import { overlaps } from './testing/shapeBox.ts'
import { CASES, sampleChart } from './testing/sampleScenes.ts'
import { svgTextBox, svgTexts } from './testing/svgTexts.ts'

/** 2.2 % of 1080 lines: what the back row can still read. */
const MIN_TEXT = 23.76

const charts = (['bars', 'lines'] as const).flatMap((kind) =>
  CASES.flatMap((sample) =>
    [zh, en].flatMap((m) =>
      [SCREEN, PROJECTOR].map((theme) => ({
        name: `${kind} ${sample} ${m === zh ? 'zh' : 'en'} ${theme.profile}`,
        theme,
        chart: sampleChart(kind, sample, { theme, m }),
      })),
    ),
  ),
)

/** On ECharts' own axes, as its SVG places them. What overlaps in a browser's own measure is for the journeys. */
describe.each(charts)('$name', ({ chart, theme }) => {
  const texts = svgTexts(renderChartSvg(chart))

  test('writes nothing outside its frame', () => {
    const outside = texts.filter((text) => {
      const { left, right, top, bottom } = svgTextBox(text)
      return left < -1 || top < -1 || right > chart.width + 1 || bottom > chart.height + 1
    })
    expect(outside).toEqual([])
  })

  test('writes no text over another', () => {
    const pairs = texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(svgTextBox(text), svgTextBox(other)))
        .map((other) => `${text.text} × ${other.text}`),
    )
    expect(pairs).toEqual([])
  })

  test('has only marks that lie in the frame, each with an id and words of its own', () => {
    const faulty = chart.marks.filter(
      ({ x, y, width, height, label }) =>
        label === '' || x + width < 0 || y + height < 0 || x > chart.width || y > chart.height,
    )
    expect(chart.marks.length).toBeGreaterThan(0)
    expect(faulty).toEqual([])
    expect(new Set(chart.marks.map(({ id }) => id)).size).toBe(chart.marks.length)
  })

  test('has no text on a slide that the back row cannot read', () => {
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter(({ size }) => theme === PROJECTOR && size < MIN_TEXT)).toEqual([])
  })
})
