import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { ComparisonRow } from '../domain/compare/compare.ts'
import type { Interval } from '../domain/values/interval.ts'
import { readingFacts } from '../i18n/values/readingFacts.ts'
import { type Facts, factLines } from '../lib/facts.ts'
import { ariaText, rankText } from '../i18n/values/valueWords.ts'
import { colorOf, fading } from './barMark.ts'
import { type RowText, rowShapes, rowTexts, styleOf } from './barRow.ts'
import { type BarsInput, type BarsLayout, belowText, hasDivider, layOut, slotOf } from './barsLayout.ts'
import type { Chart, ChartOption } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { dividerShapes } from './divider.ts'
import { type At, drawing } from './drawing.ts'
import { labelledTicks, tickText } from './scale.ts'
import type { ChartMark, Shape, Size } from './scene.ts'
import { textWidth } from './textWidth.ts'
import { toFill } from './toElement.ts'

/** Bars sorted by value, rates as points; what may not be compared below a line (比较 条形图). */
export function barsChart(input: BarsInput, size: Size, theme: ChartTheme): Chart {
  const layout = layOut(input, size, theme)
  return { ...size, option: optionOf(layout), marks: layout.rows.map((row, index) => markOf(row, index, layout)) }
}

function optionOf(layout: BarsLayout): ChartOption {
  const { theme, left, right, top, rowHeight, rows, slots } = layout
  return {
    animation: false,
    grid: { left, top, width: right - left, height: slots * rowHeight },
    xAxis: valueAxis(layout),
    // A slot a row and one for the divider; names are texts of the rows, so that they move with their marks.
    yAxis: {
      type: 'category',
      inverse: true,
      show: false,
      data: Array.from({ length: slots }, (_, slot) => `${slot}`),
    },
    series: [
      drawing({ id: 'references', z: 1, theme, items: [{ id: 'references', draw: (at) => behindRows(layout, at) }] }),
      ...(layout.form === 'bar' ? bars(layout) : [points(layout)]),
      drawing({
        id: 'shapes',
        z: 3,
        theme,
        items: rows.map(({ area }, index) => ({ id: area.code, draw: (at) => rowShapes(index, layout, at) })),
      }),
      ...texts(layout),
    ],
  }
}

function valueAxis({ scale, theme, input }: BarsLayout): ChartOption['xAxis'] {
  const { rule, ink3 } = theme.colors
  const isShown = input.comparison.rows.some((row) => row.value !== null)
  const labelled = labelledTicks(scale, (tick) => textWidth(tickText(tick), theme.small * 1.3))
  return {
    type: 'value',
    position: 'top',
    show: isShown,
    min: scale.min,
    max: scale.max,
    interval: (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: rule } },
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

/** Rows whose mark a series draws: what is set apart is hatched, and a zero is a stroke. */
function marked({ rows, input }: BarsLayout): { row: ComparisonRow; value: Interval; slot: number }[] {
  return rows.flatMap((row, index) =>
    row.value !== null && row.placement === 'compared' && row.state !== 'zero'
      ? [{ row, value: row.value, slot: slotOf(index, input) }]
      : [],
  )
}

/** As far as a value is certain, and fading over its range: one stack. */
function bars(layout: BarsLayout): BarSeriesOption[] {
  const { scale, thickness } = layout
  const common = { type: 'bar', stack: 'value', barWidth: thickness, silent: true, z: 2 } as const
  const all = marked(layout).map((one) => ({ ...one, color: colorOf(one.value, styleOf(one.row, 0, layout)) }))
  return [
    {
      ...common,
      id: 'certain',
      data: all.map(({ row, value, slot, color }) => ({
        id: row.area.code,
        value: [value.lo, slot],
        itemStyle: { color },
      })),
    },
    {
      ...common,
      id: 'possible',
      data: all
        .filter(({ value }) => value.lo !== value.hi)
        .map(({ row, value, slot, color }) => ({
          id: row.area.code,
          value: [Math.min(value.hi, scale.max) - value.lo, slot],
          itemStyle: { color: toFill(fading(color)) },
        })),
    },
  ]
}

function points(layout: BarsLayout): ScatterSeriesOption {
  return {
    id: 'points',
    type: 'scatter',
    silent: true,
    z: 2,
    clip: false,
    symbolSize: (layout.thickness / 3) * 2,
    data: marked(layout)
      .filter(({ value }) => value.lo === value.hi)
      .map(({ row, value, slot }) => ({
        id: row.area.code,
        value: [value.lo, slot],
        itemStyle: { color: colorOf(value, styleOf(row, 0, layout)), opacity: 1 },
      })),
  }
}

/** Names, numbers and notes hang on the left end of their row; the nth text of each row is of one series. */
function texts(layout: BarsLayout): ScatterSeriesOption[] {
  const { rows, input, scale, theme } = layout
  const all = rows.map((row) => rowTexts(row, layout))
  const most = Math.max(0, ...all.map((one) => one.length))
  return Array.from({ length: most }, (_, nth) => ({
    id: `texts ${nth}`,
    type: 'scatter',
    silent: true,
    z: 5,
    clip: false,
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: rows.flatMap((row, index) => {
      const text = all[index]?.[nth]
      if (!text) return []
      const value = [scale.min, slotOf(index, input)]
      return [{ id: row.area.code, value, label: labelOf(text, layout.left, theme) }]
    }),
  }))
}

function labelOf(text: RowText, left: number, theme: ChartTheme): NonNullable<ScatterSeriesOption['label']> {
  return {
    show: true,
    position: [text.x - left + 0.5, 0.5],
    align: text.align ?? 'left',
    verticalAlign: 'middle',
    formatter: () => text.text,
    color: text.color,
    fontFamily: theme.font,
    fontSize: text.size,
    fontWeight: text.bold ? 'bold' : 'normal',
    ...(text.halo ? { textBorderColor: theme.colors.paper, textBorderWidth: 3 } : {}),
  }
}

/** Median and standard only as far down as the comparison goes, with their names below; then the divider. */
function behindRows(layout: BarsLayout, at: At): Shape[] {
  const { references, theme, rowHeight, input, scale, top, bottom, left, frame } = layout
  const { compared, excluded } = input.rows
  const [x, middle] = at(scale.min, 0)
  const [dx, dy] = [x - left, middle - rowHeight / 2 - top]
  const last = top + compared.length * rowHeight
  const labelY = excluded.length > 0 ? last + rowHeight * 0.62 : bottom + 15 * theme.scale
  const { ink, band, paper } = theme.colors
  const lines = (compared.length === 0 ? [] : references).flatMap((line): Shape[] => {
    const [from, to] = [line.from + dx, line.to + dx]
    const isWide = to - from > 1
    const dash = line.dashed ? { dash: [5, 4] } : {}
    const stroke = (edge: number): Shape => {
      const ends = [
        [edge, top - 5 + dy],
        [edge, labelY - theme.small * 0.7 + dy],
      ] as const
      return { kind: 'line', points: ends, stroke: ink, lineWidth: theme.thin, ...dash }
    }
    const wide = { kind: 'rect', x: from, y: top + dy, width: to - from, height: last - top, fill: band } as const
    const name = { kind: 'text', x: line.labelX + dx, y: labelY + dy, text: line.text, size: theme.small } as const
    return [
      ...(isWide ? [wide] : []),
      ...(isWide ? [from, to] : [from]).map(stroke),
      { ...name, fill: ink, align: 'center', halo: paper },
    ]
  })
  const place = { x: dx, y: last + dy, rowHeight, width: frame.width, text: belowText(input) }
  return [...lines, ...(hasDivider(input) ? dividerShapes(place, theme) : [])]
}

function markOf(row: ComparisonRow, index: number, { input, top, rowHeight, frame }: BarsLayout): ChartMark {
  const { m, comparison, ranks } = input
  const { code, name } = row.area
  const facts = (): Facts => ({
    title: `${name} ${m.year(row.year)}`,
    lines: [...readingFacts(row, comparison.request, m), ...factLines([[m.table.rank, ranks ? rankText(row, m) : '']])],
  })
  const box = { x: 0, y: top + slotOf(index, input) * rowHeight, width: frame.width, height: rowHeight }
  return {
    id: code,
    town: code,
    year: row.year,
    ...box,
    label: ariaText(row, comparison.request, m),
    facts,
    row: code,
  }
}
