import type { Chart } from '../chart.ts'
import { renderChartSvg } from '../renderChartSvg.ts'

/** The chart as SVG text to be kept and looked at: one element a line. */
export function renderSvg(chart: Chart): string {
  return `${renderChartSvg(chart).replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`
}
