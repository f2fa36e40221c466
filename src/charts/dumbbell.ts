import type { ScatterSeriesOption } from 'echarts/charts'
import type { AreaCode } from '../domain/board/area.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/compare/comparePeriods.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import { hasNumber } from '../domain/compare/verdict.ts'
import { readingLine } from '../i18n/values/readingFacts.ts'
import { type Facts, factLines } from '../lib/facts.ts'
import { changeArrow, changeText } from '../i18n/values/changeWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { ariaText, markText, noteText, wordsOf } from '../i18n/values/valueWords.ts'
import { fading } from './barMark.ts'
import type { OrderedRows } from './barRows.ts'
import type { Chart } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { type At, drawing } from './drawing.ts'
import { labelOf, placeRows, rowChart, type RowsLayout, type RowText } from './rowChart.ts'
import { linearScale } from './scale.ts'
import type { Shape, Size } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Two periods town by town (两期比较): hollow before, solid after. */
export interface DumbbellInput {
  comparison: PeriodsComparison
  rows: OrderedRows<PeriodsRow>
  /** Names of the two periods, for the head of the chart. */
  before: string
  after: string
  picked: AreaCode | null
  m: Messages
}

interface Layout extends RowsLayout {
  input: DumbbellInput
  /** Room beside the points for their values. */
  side: number
  /** Room at the right edge for the changes. */
  changeWidth: number
}

/** Share of the width for changes; longer ones are cut, and said whole where the row is pointed at. */
const MAX_CHANGE_SHARE = 0.3
/** Which point is which period, and the axis. */
const HEAD = 44

/** Points of both periods joined by a line, the change at the right edge; what has none below a divider, in words. */
export function dumbbellChart(input: DumbbellInput, size: Size, theme: ChartTheme): Chart {
  const layout = layOut(input, size, theme)
  const { compared, excluded } = input.rows
  const rows = [...compared, ...excluded].map((row) => ({
    town: row.area.code,
    year: row.after.year,
    name: { text: row.area.name, color: theme.colors.ink, bold: input.picked === row.area.code },
    texts: textsOf(row, layout),
    label: spokenText(row, input),
    facts: () => factsOf(row, input),
  }))
  const pairs = compared.map((row, slot) => ({
    id: row.area.code,
    on: [row.before.value?.lo ?? layout.scale.min, slot] as const,
    draw: (at: At) => betweenPoints(row, (value) => at(value, slot), layout),
  }))
  const between = drawing({ id: 'between', z: 2, theme, items: pairs })
  return rowChart(layout, rows, {
    behind: (dx, dy) => headShapes(layout, dx, dy),
    series: [between, periodPoints('before', layout), periodPoints('after', layout)],
  })
}

function layOut(input: DumbbellInput, frame: Size, theme: ChartTheme): Layout {
  const { comparison, rows, m } = input
  const { compared, excluded } = rows
  const names = [...compared, ...excluded].map((row) => row.area.name)
  const divider = comparison.rows.some((row) => row.change !== null) ? m.compare.below : null
  const places = placeRows({ rows, names, head: HEAD, divider }, frame, theme)
  const changes = compared.map((row) => textWidth(changeOf(row, input), theme.small + 1))
  const readings = compared.flatMap((row) => [row.before, row.after])
  const reported = readings.map((one) => textWidth(markText(one, comparison.request, m), theme.small + 1))
  const side = Math.max(0, ...reported) + theme.text
  const left = places.names + 16 * theme.scale + side
  const changeWidth = Math.min(Math.max(theme.text * 6, ...changes), frame.width * MAX_CHANGE_SHARE)
  // Where values leave no room for the axis it keeps a little, and their texts meet what is beside them.
  const right = Math.max(left + theme.text * 3, frame.width - changeWidth - side - theme.text)
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const scale = linearScale(values, [left, right], comparison.request.indicator.unit !== '%')
  const axis = compared.length === 0 ? 'none' : 'numbers'
  return { ...places, scale, left, right, axis, input, side, changeWidth }
}

/** Which point is which period, and the axis' lines as far down as there are pairs. */
function headShapes({ input, theme, scale, top, rowHeight, compared }: Layout, dx: number, dy: number): Shape[] {
  const { rule, ink2, barStrong, paper } = theme.colors
  const r = theme.small * 0.4
  const gap = 6 * theme.scale
  const y = 9 * theme.scale + dy
  const afterX = r * 3 + gap * 5 + textWidth(input.before, theme.small) + dx
  const text = { kind: 'text', y, size: theme.small, fill: ink2 } as const
  return [
    { kind: 'circle', x: r + 1 + dx, y, r, fill: paper, stroke: barStrong, lineWidth: 1.5 * theme.scale },
    { ...text, x: r * 2 + gap + dx, text: input.before },
    { kind: 'circle', x: afterX, y, r, fill: barStrong },
    { ...text, x: afterX + r + gap, text: input.after },
    ...(compared === 0 ? [] : scale.ticks).map((tick): Shape => {
      const x = scale.at(tick) + dx
      const points = [
        [x, top - 4 + dy],
        [x, top + compared * rowHeight + dy],
      ] as const
      return { kind: 'line', points, stroke: rule, lineWidth: 1 }
    }),
  ]
}

/** The ranges of approximate numbers as pale bars, and the line that joins the points. */
function betweenPoints(
  { before, after }: PeriodsRow,
  at: (value: number) => readonly [number, number],
  { scale, theme }: Layout,
): Shape[] {
  if (!before.value || !after.value) return []
  const ranges = [before.value, after.value].filter(({ lo, hi }) => lo !== hi)
  const height = theme.text * 0.5
  return [
    ...ranges.map(({ lo, hi }): Shape => {
      const [x, y] = at(lo)
      const width = at(Math.min(hi, scale.max))[0] - x
      return { kind: 'rect', x, y: y - height / 2, width, height, fill: fading(theme.colors.bar) }
    }),
    {
      kind: 'line',
      points: [at(before.value.lo), at(after.value.lo)],
      stroke: theme.colors.bar,
      lineWidth: theme.line,
    },
  ]
}

/** A period's points with their values, which stand away from the other period's. */
function periodPoints(period: 'before' | 'after', { input, theme }: Layout): ScatterSeriesOption {
  const { barStrong, paper, ink, ink2 } = theme.colors
  const isBefore = period === 'before'
  const hollow = { color: paper, borderColor: barStrong, borderWidth: 1.8 * theme.scale }
  const style = { color: isBefore ? ink2 : ink, size: theme.small + (isBefore ? 0 : 1), bold: !isBefore, halo: true }
  return {
    id: period,
    type: 'scatter',
    silent: true,
    z: 3,
    clip: false,
    symbolSize: theme.text * 0.72,
    itemStyle: { ...(isBefore ? hollow : { color: barStrong }), opacity: 1 },
    data: input.rows.compared.flatMap((row, slot) => {
      if (!row.before.value || !row.after.value) return []
      const isLeft = row.after.value.lo >= row.before.value.lo === isBefore
      const text = markText(row[period], input.comparison.request, input.m)
      const place = { position: isLeft ? 'left' : 'right', distance: 6 * theme.scale } as const
      const label = labelOf({ ...style, text }, theme, place)
      const { lo } = isBefore ? row.before.value : row.after.value
      return [{ id: row.area.code, value: [lo, slot], label }]
    }),
  }
}

/** The change at the right edge; or what there is instead of one, and why. */
function textsOf(row: PeriodsRow, layout: Layout): RowText[] {
  const { input, theme, frame, left, side, changeWidth } = layout
  const { ink2, caution } = theme.colors
  const end = { x: frame.width - 2, align: 'right' } as const
  const size = theme.small + 1
  if (row.change) {
    const text = fitText(changeOf(row, input), size, changeWidth)
    return [{ ...end, text, size, color: changeColor(row, layout) }]
  }
  const { m, before, after } = input
  const reported = `${before} ${wordsFor(row.before, input)}${m.clauseSeparator}${after} ${wordsFor(row.after, input)}`
  const reasons = row.obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)
  const x = left - side
  const text = fitText(reported, size, frame.width - x - textWidth(reasons, theme.small) - 16 * theme.scale)
  const reason = { ...end, text: reasons, size: theme.small, color: caution }
  return [{ x, text, size, color: ink2 }, ...(reasons === '' ? [] : [reason])]
}

/** Better and worse only where the indicator has a direction and the change has one. */
function changeColor({ change }: PeriodsRow, { input, theme: { colors } }: Layout): string {
  const { direction } = input.comparison.request.indicator
  if (direction === 'neutral' || (change?.direction !== 'up' && change?.direction !== 'down')) return colors.ink2
  return change.direction === (direction === 'lower' ? 'down' : 'up') ? colors.better : colors.worse
}

function wordsFor(reading: TownReading, { comparison, m }: DumbbellInput): string {
  if (!hasNumber(reading)) return m.states[reading.state]
  if (reading.value === null) return wordsOf(reading, m)
  const note = reading.placement === 'notComparable' ? m.bracketed(noteText(reading, m)) : ''
  return markText(reading, comparison.request, m) + note
}

function changeOf({ change }: PeriodsRow, { comparison, m }: DumbbellInput): string {
  return change ? `${changeArrow(change)} ${changeText(change, comparison.request, m)}`.trim() : ''
}

function spokenText(row: PeriodsRow, input: DumbbellInput): string {
  const { comparison, m, before, after } = input
  const [was, is] = [ariaText(row.before, comparison.request, m), ariaText(row.after, comparison.request, m)]
  const change = row.change ? [changeOf(row, input)] : []
  return [`${before} ${was}`, `${after} ${is}`, ...change].join(m.clauseSeparator)
}

function factsOf(row: PeriodsRow, input: DumbbellInput): Facts {
  const { comparison, m, before, after } = input
  return {
    title: row.area.name,
    lines: factLines([
      [before, readingLine(row.before, comparison.request, m)],
      [after, readingLine(row.after, comparison.request, m)],
      [m.table.change, changeOf(row, input)],
    ]),
  }
}
