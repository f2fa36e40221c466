import type PptxGenJS from 'pptxgenjs'
import type { SlideChart } from '../../shown/slideContent.ts'
import type { Picture } from './drawPicture.ts'
import type { PlacedChart } from './placedChart.ts'
import type { SlideBox } from './slideBox.ts'

/** What goes into the file beside the slides, by a name that the slide mentions. */
export interface Parts {
  charts: Map<string, PlacedChart>
  svgs: Map<string, string>
  /** Null when it cannot be drawn here. */
  drawPicture: (chart: SlideChart, box: SlideBox) => Promise<Picture | null>
}

/** Only the frame: part and worksheet are written when the package is finished. */
export function placeNative(
  slide: PptxGenJS.Slide,
  chart: PlacedChart,
  { parts, altText }: { parts: Parts; altText: string },
): void {
  const name = `chart-${parts.charts.size + 1}-of-deck`
  parts.charts.set(name, chart)
  slide.addChart('bar', [{ name, labels: ['1'], values: [1] }], { ...chart.box, altText })
}
