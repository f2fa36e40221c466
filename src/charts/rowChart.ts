import type { BarSeriesOption, CustomSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { AreaCode } from '../domain/board/area.ts'
import type { Facts } from '../lib/facts.ts'
import type { OrderedRows } from './barRows.ts'
import type { Chart, ChartOption } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { type At, drawing } from './drawing.ts'
import { labelledTicks, type Scale, tickText } from './scale.ts'
import type { Shape, Size } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Where the rows of a chart and its plot stand, in pixels. */
export interface RowsLayout {
  theme: ChartTheme
  frame: Size
  scale: Scale
  left: number
  right: number
  top: number
  bottom: number
  rowHeight: number
  /** Rows that are compared, and what is said above the others; null where there is no divider. */
  compared: number
  divider: string | null
  /** Rows and the divider between them. */
  slots: number
  /** Width of the names before the plot. */
  names: number
  /** Lines run down through all rows; a chart draws those itself that end with the comparison. */
  axis: 'none' | 'numbers' | 'lines'
}

/** A row's text, its left edge in pixels of the picture, or its right one. */
export interface RowText {
  x: number
  text: string
  size: number
  color: string
  bold?: boolean
  align?: 'right'
  halo?: boolean
}

/** A town's row: its name, what else is written in it, and what is said of it. */
export interface ChartRow {
  town: AreaCode
  year: number
  name: Pick<RowText, 'text' | 'color' | 'bold'>
  texts: readonly RowText[]
  label: string
  facts: () => Facts
}

interface Rows {
  rows: OrderedRows<unknown>
  names: readonly string[]
  /** Room above the rows. */
  head: number
  /** Null where nothing is compared, be it on another page. */
  divider: string | null
}

interface Drawn {
  series: readonly (BarSeriesOption | CustomSeriesOption | ScatterSeriesOption)[]
  /** In pixels of the layout, moved as far as the axes are: a picture may hold more than the chart. */
  behind: (dx: number, dy: number) => readonly Shape[]
}

type Label = NonNullable<ScatterSeriesOption['label']>

/** Room above and below the rows, for the axis and what is said there. */
const AROUND = 54
const MIN_ROW_HEIGHT = 20
const MAX_ROW_HEIGHT = 36
/** Share of the width for names. */
const MAX_NAME_SHARE = { screen: 0.22, projector: 0.3 } as const

/** Height a chart of so many rows needs to stay readable; more room than that is used up to a point. */
export function rowsHeight({ compared, excluded }: OrderedRows<unknown>, room: number, { scale }: ChartTheme): number {
  const count = compared.length + excluded.length + (excluded.length > 0 ? 1 : 0)
  const around = AROUND * scale
  return Math.min(Math.max(room - around, count * MIN_ROW_HEIGHT * scale), count * MAX_ROW_HEIGHT * scale) + around
}

/** A divider stands above what is not compared, also where the page before holds all that is. */
export function placeRows(
  { rows: { compared, excluded }, names, head, divider }: Rows,
  frame: Size,
  theme: ChartTheme,
): Omit<RowsLayout, 'scale' | 'left' | 'right' | 'axis'> {
  const hasDivider = divider !== null && excluded.length > 0
  const slots = Math.max(1, compared.length + excluded.length + (hasDivider ? 1 : 0))
  const top = head * theme.scale
  const bottom = frame.height - (AROUND - head) * theme.scale
  const longest = Math.max(0, ...names.map((name) => textWidth(name, theme.text)))
  return {
    theme,
    frame,
    top,
    bottom,
    rowHeight: (bottom - top) / slots,
    compared: compared.length,
    divider: hasDivider ? divider : null,
    slots,
    names: Math.min(longest, frame.width * MAX_NAME_SHARE[theme.profile]),
  }
}

/** A row's place from the top; the divider has one too. */
export function slotOf(index: number, { compared, divider }: Pick<RowsLayout, 'compared' | 'divider'>): number {
  return index >= compared && divider !== null ? index + 1 : index
}

/** Rows of towns on a value axis: a slot a row and one for the divider, over them their texts. */
export function rowChart(layout: RowsLayout, rows: readonly ChartRow[], { series, behind }: Drawn): Chart {
  const { theme, frame, left, right, top, bottom, rowHeight, slots } = layout
  return {
    ...frame,
    moves: true,
    option: {
      animation: false,
      grid: { left, top, width: right - left, height: bottom - top },
      xAxis: valueAxis(layout),
      yAxis: {
        type: 'category',
        inverse: true,
        show: false,
        data: Array.from({ length: slots }, (_, slot) => `${slot}`),
      },
      series: [
        drawing({ id: 'behind', z: 1, theme, items: [{ id: 'behind', draw: (at) => backdrop(layout, behind, at) }] }),
        ...series,
        ...textSeries(rows, layout),
      ],
    },
    marks: rows.map(({ town, year, label, facts }, index) => {
      const box = { x: 0, y: top + slotOf(index, layout) * rowHeight, width: frame.width, height: rowHeight }
      return { id: town, town, year, ...box, label, facts, row: town }
    }),
  }
}

function valueAxis({ scale, theme, axis }: RowsLayout): ChartOption['xAxis'] {
  const { rule, ink3 } = theme.colors
  const labelled = labelledTicks(scale, (tick) => textWidth(tickText(tick), theme.small * 1.3))
  return {
    type: 'value',
    position: 'top',
    show: axis !== 'none',
    min: scale.min,
    max: scale.max,
    interval: (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: axis === 'lines', lineStyle: { color: rule } },
    axisLabel: {
      customValues: labelled,
      formatter: tickText,
      margin: 13 * theme.scale - theme.small / 2,
      color: ink3,
      fontFamily: theme.font,
      fontSize: theme.small,
    },
  }
}

/** Texts hang on the left end of their row, so that they move with its marks; the nth of each row are one series. */
function textSeries(rows: readonly ChartRow[], layout: RowsLayout): ScatterSeriesOption[] {
  const { scale, left, theme } = layout
  const all = rows.map((row) => [nameOf(row, layout), ...row.texts])
  const most = Math.max(0, ...all.map((texts) => texts.length))
  return Array.from({ length: most }, (_, nth) => ({
    id: `texts ${nth}`,
    type: 'scatter',
    silent: true,
    z: 5,
    clip: false,
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: rows.flatMap(({ town }, index) => {
      const text = all[index]?.[nth]
      if (!text) return []
      const position = [text.x - left + 0.5, 0.5]
      const label = labelOf(text, theme, { position, align: text.align ?? 'left', verticalAlign: 'middle' })
      return [{ id: town, value: [scale.min, slotOf(index, layout)], label }]
    }),
  }))
}

/** The name before a row, ending where the plot's room begins. */
function nameOf({ name }: ChartRow, { names, theme }: RowsLayout): RowText {
  const { text: size, scale } = theme
  return { ...name, x: names + 6 * scale, text: fitText(name.text, size, names), size, align: 'right' }
}

/** A text as ECharts writes it beside a point. */
export function labelOf(
  { text, color, size, bold, halo }: Omit<RowText, 'x'>,
  { font, colors }: ChartTheme,
  place: Label,
): Label {
  return {
    ...place,
    show: true,
    formatter: () => text,
    color,
    fontFamily: font,
    fontSize: size,
    fontWeight: bold ? 'bold' : 'normal',
    ...(halo ? { textBorderColor: colors.paper, textBorderWidth: 3 } : {}),
  }
}

/** What lies behind the rows, and the line below which nothing takes part in the comparison, in a slot of its own. */
function backdrop(layout: RowsLayout, behind: Drawn['behind'], at: At): readonly Shape[] {
  const { theme, frame, scale, left, top, rowHeight, compared, divider } = layout
  const [x, middle] = at(scale.min, 0)
  const [dx, dy] = [x - left, middle - rowHeight / 2 - top]
  if (divider === null) return behind(dx, dy)
  const { ruleStrong, ink3, paper } = theme.colors
  const y = top + compared * rowHeight + dy
  const points = [
    [dx, y + rowHeight * 0.1],
    [dx + frame.width, y + rowHeight * 0.1],
  ] as const
  return [
    ...behind(dx, dy),
    { kind: 'line', points, stroke: ruleStrong, lineWidth: 1, dash: [3, 3] },
    { kind: 'text', x: dx, y: y + rowHeight * 0.62, text: divider, size: theme.small, fill: ink3, halo: paper },
  ]
}
