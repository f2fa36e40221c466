import { describe, expect, test } from 'vitest'
import { en } from '../i18n/en.ts'
import { zh } from '../i18n/zh.ts'
import { moveOption } from './chart.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { renderChartSvg } from './renderChartSvg.ts'
import { drawnBy, seriesOf } from './testing/readOption.ts'
import { overlaps } from './testing/shapeBox.ts'
import { CASES, sampleChart } from './testing/sampleScenes.ts'
import { type SvgText, svgTextBox, svgTexts } from './testing/svgTexts.ts'

/** 2.2 % of 1080 lines: what the back row can still read. */
const MIN_TEXT = 23.76
const MIN_LINE_WIDTH = 3

const charts = (['bars', 'dumbbell', 'lines', 'relation', 'ranges', 'paths'] as const).flatMap((kind) =>
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

  test('stands further right and down as a whole in a picture that holds more', () => {
    const [width, height] = [chart.width + 40, chart.height + 30]
    const moved = renderChartSvg({ ...chart, width, height, option: moveOption(chart.option, 40, 30) })
    const rounded = (all: readonly SvgText[], x: number, y: number): string[] =>
      all.map((one) => `${one.text} ${(one.x + x).toFixed(1)} ${(one.y + y).toFixed(1)}`)
    expect(rounded(svgTexts(moved), 0, 0)).toEqual(rounded(texts, 40, 30))
  })

  test('has no text on a slide that the back row cannot read', () => {
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter(({ size }) => theme === PROJECTOR && size < MIN_TEXT)).toEqual([])
  })
  test('draws no line of data on a slide thinner than three pixels', () => {
    const { rule, ruleStrong } = theme.colors
    const lines = seriesOf(chart)
      .flatMap(({ id, type }) => (type === 'custom' ? drawnBy(chart, String(id), (x, y) => [x, y]) : []))
      .filter(({ type, style }) => type === 'polyline' && style.stroke !== rule && style.stroke !== ruleStrong)
    const widths = lines.map(({ style }) => style.lineWidth ?? 1)
    expect(widths.filter((width) => theme === PROJECTOR && width < MIN_LINE_WIDTH)).toEqual([])
  })
})
