import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { ComparisonRow } from '../domain/compare/compare.ts'
import type { Interval } from '../domain/values/interval.ts'
import { readingFacts } from '../i18n/values/readingFacts.ts'
import { type Facts, factLines } from '../lib/facts.ts'
import { ariaText, rankText } from '../i18n/values/valueWords.ts'
import { colorOf, fading } from './barMark.ts'
import { rowShapes, styleOf, valueTexts, wordTexts } from './barRow.ts'
import { type BarsInput, type BarsLayout, layOut, nameOf } from './barsLayout.ts'
import type { Chart } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { type At, drawing } from './drawing.ts'
import { type ChartRow, rowChart, slotOf } from './rowChart.ts'
import type { Shape, Size } from './scene.ts'
import { toFill } from './toElement.ts'

/** Bars sorted by value, rates as points; what may not be compared below a line (比较 条形图). */
export function barsChart(input: BarsInput, size: Size, theme: ChartTheme): Chart {
  const layout = layOut(input, size, theme)
  const { rows, form } = layout
  const { comparison, m, picked } = input
  const texts = rows.map((row): ChartRow => ({
    town: row.area.code,
    year: row.year,
    name: {
      text: nameOf(row, input),
      color: row.placement === 'textOnly' ? theme.colors.ink2 : theme.colors.ink,
      bold: picked === row.area.code,
    },
    texts: row.value ? valueTexts(row, row.value, layout) : wordTexts(row, layout),
    label: ariaText(row, comparison.request, m),
    facts: () => factsOf(row, input),
  }))
  const shapes = rows.map((row, index) => ({
    id: row.area.code,
    on: [row.value?.lo ?? layout.scale.min, slotOf(index, layout)] as const,
    draw: (at: At) => rowShapes(index, layout, at),
  }))
  const marks = form === 'bar' ? bars(layout) : [points(layout)]
  return rowChart(layout, texts, {
    behind: (dx, dy) => referenceShapes(layout, dx, dy),
    series: [...marks, drawing({ id: 'shapes', z: 3, theme, items: shapes })],
  })
}

function factsOf(row: ComparisonRow, { comparison, ranks, m }: BarsInput): Facts {
  const rank = factLines([[m.table.rank, ranks ? rankText(row, m) : '']])
  return {
    title: `${row.area.name} ${m.year(row.year)}`,
    lines: [...readingFacts(row, comparison.request, m), ...rank],
  }
}

/** Rows whose mark a series draws: what is set apart is hatched, and a zero is a stroke. */
function marked(layout: BarsLayout): { row: ComparisonRow; value: Interval; slot: number }[] {
  return layout.rows.flatMap((row, index) =>
    row.value !== null && row.placement === 'compared' && row.state !== 'zero'
      ? [{ row, value: row.value, slot: slotOf(index, layout) }]
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

/** Median and standard only as far down as the comparison goes, with their names below. */
function referenceShapes(layout: BarsLayout, dx: number, dy: number): Shape[] {
  const { references, theme, rowHeight, input, top, bottom, compared } = layout
  const last = top + compared * rowHeight
  const labelY = input.rows.excluded.length > 0 ? last + rowHeight * 0.62 : bottom + 15 * theme.scale
  const { ink, band, paper } = theme.colors
  return (compared === 0 ? [] : references).flatMap((line): Shape[] => {
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
}
