import { renderChartCanvas } from '../../charts/renderChartCanvas.ts'
import type { Messages } from '../../i18n/messages.ts'
import { invariant } from '../../lib/invariant.ts'
import type { SlideContent } from '../../shown/slideContent.ts'
import { stampedChart } from './stampedChart.ts'

/** Sharp on screens of double density and on paper. */
const DENSITY = 2

/** Browsers draw no canvas with a longer side. */
const LONGEST_SIDE = 16_384

/**
 * The picture with its stamp and twice as many pixels each way; fewer only where no canvas could hold them. Only for
 * contents whose first page is a picture.
 */
export async function viewPng(content: SlideContent, m: Messages, watermark: string | null): Promise<Blob> {
  const chart = stampedChart(content, { m, watermark })
  const density = Math.min(DENSITY, LONGEST_SIDE / Math.max(chart.width, chart.height))
  const canvas = renderChartCanvas(chart, density)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  invariant(blob, 'the canvas could not be written')
  return blob
}
