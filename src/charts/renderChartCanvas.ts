import { init } from 'echarts/core'
import type { Chart } from './chart.ts'
// What stands around the chart in a file is registered with it.
import './svgRenderer.ts'

/** The chart as the screen draws it, with `density` pixels to each of its own, each way. */
export function renderChartCanvas({ width, height, option }: Chart, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  const picture = init(canvas, null, { renderer: 'canvas', devicePixelRatio: density, width, height })
  picture.setOption({ ...option, animation: false })
  picture.getZr().flush()
  picture.dispose()
  return canvas
}
