import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import '../../charts/echartsCore.ts'
import { type ChartTheme, projectorTheme } from '../../charts/chartTheme.ts'
import type { Scene } from '../../charts/scene.ts'
import { toOption } from '../../charts/toOption.ts'
import type { SlideChart } from '../../shown/slideContent.ts'
import { SLIDE_HEIGHT, type SlideBox } from './slideBox.ts'
import { FONT } from './slideMaster.ts'
import { cleanText } from './xmlText.ts'

register([SVGRenderer])

/** A chart without a native counterpart, as two pictures of the same. */
export interface Picture {
  /** PNG data for programs that know no SVG: `image/png;base64,…`. */
  png: string
  /** The same as SVG text. */
  svg: string
  /** Width by height: a scene may be higher than it was asked to be. */
  aspect: number
}

/** Pixels to the inch at which scenes are drawn: a slide is 1080 high, and the PNG twice as fine. */
const DENSITY = 1080 / SLIDE_HEIGHT

/** Drawn as on the projector; null where there is no canvas. */
export function drawPicture(chart: SlideChart, box: SlideBox): Promise<Picture | null> {
  if (typeof document === 'undefined') return Promise.resolve(null)
  const theme = { ...projectorTheme(1080), font: FONT }
  const size = { width: Math.round(box.w * DENSITY), height: Math.round(box.h * DENSITY) }
  const scene = chart.draw(size, theme, null)
  return Promise.resolve({ png: pngOf(scene, theme), svg: svgOf(scene, theme), aspect: scene.width / scene.height })
}

function pngOf(scene: Scene, theme: ChartTheme): string {
  const canvas = document.createElement('canvas')
  const { width, height } = scene
  const picture = init(canvas, null, { renderer: 'canvas', devicePixelRatio: 2, width, height })
  picture.setOption(toOption(scene, theme))
  picture.getZr().flush()
  const data = canvas.toDataURL('image/png')
  picture.dispose()
  return data
}

const FONT_STYLE = / style="font:\s?(bold )?([\d.]+)px ([^";]*);?"/g

/** Office programs read fonts as attributes only, and know no other baseline than the usual one. */
export function svgOf(scene: Scene, theme: ChartTheme): string {
  const { width, height } = scene
  const picture = init(null, null, { renderer: 'svg', ssr: true, width, height })
  picture.setOption(toOption(scene, theme))
  const svg = picture.renderToSVGString()
  picture.dispose()
  return cleanText(svg)
    .replace(/<style[^]*?<\/style>/, '')
    .replaceAll(' dominant-baseline="central"', ' dy="0.35em"')
    .replaceAll(FONT_STYLE, (style) => {
      const [, bold, pixels = '', family = ''] = new RegExp(FONT_STYLE.source).exec(style) ?? []
      const weight = bold === undefined ? '' : ' font-weight="bold"'
      return ` font-family="${family}" font-size="${pixels}"${weight}`
    })
}
