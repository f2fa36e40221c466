import type { ChartTable } from './chartTable.ts'
import type { SlideBox } from './slideBox.ts'

/** A chart with the place that it is laid out for. */
export interface PlacedChart {
  table: ChartTable
  box: SlideBox
}
