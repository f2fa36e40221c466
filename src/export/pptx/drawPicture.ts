import { projectorTheme } from '../../charts/chartTheme.ts'
import { renderChartCanvas } from '../../charts/renderChartCanvas.ts'
import { officeSvg } from '../picture/officeSvg.ts'
import type { SlideChart } from '../../shown/slideContent.ts'
import { SLIDE_HEIGHT, type SlideBox, FONT } from './slideLayout.ts'

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
  const drawn = chart.draw(size, theme, null)
  return Promise.resolve({
    png: renderChartCanvas(drawn, 2).toDataURL('image/png'),
    svg: officeSvg(drawn),
    aspect: drawn.width / drawn.height,
  })
}
