import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { GraphicComponentOption, MarkAreaComponentOption, MarkLineComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { Facts } from '../lib/facts.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { ChartMark, Size } from './scene.ts'

/** What ECharts is given: axes, series and what lies on them, in ECharts' own words. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | CustomSeriesOption
  | MarkAreaComponentOption
  | MarkLineComponentOption
  | GraphicComponentOption
> & { grid: Grid }

/** The plot's place in the picture, in pixels. */
interface Grid {
  left: number
  top: number
  width: number
  height: number
  /** Where names of axes stand beyond what ECharts would shrink the plot for. */
  outerBoundsMode?: 'none'
}

/** A chart of a size: what ECharts draws, and the places in it that open evidence. Everything hangs on its one grid. */
export interface Chart extends Size {
  option: ChartOption
  marks: readonly ChartMark[]
  /** Whether towns go to their new places when others are shown; else they stand there at once. */
  moves?: true
  /** What a place between the marks belongs to, such as a year, and where across; null where it belongs to nothing. */
  factsAt?: (x: number, y: number) => { x: number; facts: Facts } | null
}

/** Draws for the room there is; nothing where there is no picture. */
export type DrawChart = (available: Size, theme: ChartTheme) => Chart | undefined

/** The option so many pixels further right and down, in a picture that holds more than the chart. */
export function moveOption({ grid, ...option }: ChartOption, x: number, y: number): ChartOption {
  return { ...option, grid: { ...grid, left: grid.left + x, top: grid.top + y } }
}
