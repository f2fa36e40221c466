import { init } from 'echarts/core'
import './svgRenderer.ts'
import type { Chart } from './chart.ts'

/** The chart as ECharts draws it, as SVG text that is equal in every run and needs no page to be drawn in. */
export function renderChartSvg({ width, height, option }: Chart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(option)
  const svg = chart.renderToSVGString()
  chart.dispose()
  const names = new Map<string, string>()
  // Inside tags only: numbers that people read stay as they are written.
  return svg
    .replace(/<style[^]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, (tag) => renumber(tidyNumbers(withoutMarks(tag)), names))
}

/** What ECharts writes for its own mouse handling is not seen. */
function withoutMarks(tag: string): string {
  return tag.replaceAll(/ (?:ecmeta_\w+|pointer-events|class)="[^"]*"/g, '')
}

/** ECharts counts ids up over a whole process; here they start at 0 in each picture. */
function renumber(tag: string, names: Map<string, string>): string {
  return tag.replaceAll(/zr\d+-[\w-]+/g, (id) => {
    const name = names.get(id) ?? `id${names.size}`
    names.set(id, name)
    return name
  })
}

/** A hundredth of a pixel is nothing anybody sees. */
function tidyNumbers(tag: string): string {
  return tag.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
