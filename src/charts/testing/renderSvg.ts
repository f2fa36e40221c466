import { CustomChart } from 'echarts/charts'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Look } from '../look.ts'
import type { Scene } from '../scene.ts'
import { toOption } from '../toOption.ts'

register([CustomChart, SVGRenderer])

/** The scene as ECharts draws it, as SVG text that is equal in every run: one element a line, ids renumbered. */
export function renderSvg(scene: Scene, look: Look): string {
  const { width, height } = scene
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  // Pictures keep no list of system fonts: it says nothing and would stand on every line.
  chart.setOption(toOption(scene, { ...look, font: 'sans-serif' }))
  const svg = chart.renderToSVGString()
  chart.dispose()
  return `${renumber(tidyNumbers(withoutMarks(svg))).replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`
}

/** What ECharts writes for its own mouse handling is not seen. */
function withoutMarks(svg: string): string {
  return svg.replace(/<style[^]*<\/style>/, '').replaceAll(/ (?:ecmeta_\w+|pointer-events|class)="[^"]*"/g, '')
}

/** ECharts counts ids up over a whole process; here they start at 0 in each picture. */
function renumber(svg: string): string {
  const names = new Map<string, string>()
  return svg.replaceAll(/zr\d+-[\w-]+/g, (id) => {
    const name = names.get(id) ?? `id${names.size}`
    names.set(id, name)
    return name
  })
}

/** A hundredth of a pixel is nothing anybody sees. */
function tidyNumbers(svg: string): string {
  return svg.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}
