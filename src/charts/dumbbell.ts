import type { AreaCode } from '../domain/board/area.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/compare/comparePeriods.ts'
import type { Interval } from '../domain/values/interval.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'
import { hasNumber } from '../domain/compare/verdict.ts'
import { readingLine } from '../i18n/values/readingFacts.ts'
import { type Facts, factLines } from '../lib/facts.ts'
import { changeArrow, changeText } from '../i18n/values/changeWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { markText, noteText, ariaText, wordsOf } from '../i18n/values/valueWords.ts'
import { sortTowns } from './barRows.ts'
import { dividerShapes } from './divider.ts'
import { type ChartTheme, withAlpha } from './chartTheme.ts'
import { labelledTicks, linearScale, type Scale, tickText } from './scale.ts'
import type { ChartMark, Size, Scene, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Two periods town by town (两期比较): hollow before, solid after. */
export interface DumbbellInput {
  comparison: PeriodsComparison
  rows: OrderedPairs
  /** Names of the two periods, for the head of the chart. */
  before: string
  after: string
  picked: AreaCode | null
  m: Messages
}

/** Pairs with a change, then those that may not be set against each other. */
export interface OrderedPairs {
  paired: readonly PeriodsRow[]
  excluded: readonly PeriodsRow[]
}

interface Layout {
  input: DumbbellInput
  theme: ChartTheme
  frame: Size
  scale: Scale
  names: number
  left: number
  right: number
  top: number
  rowHeight: number
  /** Room beside the points for their values. */
  side: number
  /** Room at the right edge for the changes. */
  changeWidth: number
}

/** Share of the width for names. */
const MAX_NAME_SHARE = { screen: 0.22, projector: 0.3 } as const
/** Share of the width for changes; longer ones are cut, and said whole where the row is pointed at. */
const MAX_CHANGE_SHARE = 0.3
const TOP = 44
const FOOT = 10

/** By the later value or the earlier one, by the change as an amount or in percent, or by name. */
export function orderPairs(comparison: PeriodsComparison, sort: TableSort): OrderedPairs {
  const paired = comparison.rows.filter((row) => row.change !== null)
  const excluded = comparison.rows.filter((row) => row.change === null)
  return {
    paired: sortTowns(paired, comparison, { sort, keyOf: keyOfPair }),
    excluded: sortTowns(excluded, comparison, { sort, keyOf: () => null }),
  }
}

function keyOfPair({ before, after, change }: PeriodsRow, by: string): Interval | null {
  switch (by) {
    case 'before':
      return before.value
    case 'change':
      return change?.difference ?? null
    case 'percent':
      return change?.ratio ?? null
    default:
      return after.value
  }
}

export function dumbbellHeight({ paired, excluded }: OrderedPairs, room: number, theme: ChartTheme): number {
  const count = paired.length + excluded.length + (excluded.length > 0 ? 1 : 0)
  const around = (TOP + FOOT) * theme.scale
  return Math.min(Math.max(room - around, count * 20 * theme.scale), count * 36 * theme.scale) + around
}

export function buildDumbbell(input: DumbbellInput, frame: Size, theme: ChartTheme): Scene {
  const layout = layOut(input, frame, theme)
  const { paired, excluded } = input.rows
  const rows = [...paired, ...excluded]
  const middle = (index: number): number => middleOf(layout, index)
  return {
    ...frame,
    groups: [drawHead(layout), ...dividerOf(layout), ...rows.map((row, index) => drawRow(row, middle(index), layout))],
    marks: rows.map((row, index) => toMark(row, middle(index), layout)),
  }
}

function layOut(input: DumbbellInput, frame: Size, theme: ChartTheme): Layout {
  const { paired, excluded } = input.rows
  const rows = [...paired, ...excluded]
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.area.name, theme.text)))
  const changes = paired.map((row) => textWidth(changeOf(row, input), theme.small + 1))
  const readings = paired.flatMap((row) => [row.before, row.after])
  const reported = readings.map((one) => textWidth(markText(one, input.comparison.request, input.m), theme.small + 1))
  const side = Math.max(0, ...reported) + theme.text
  const names = Math.min(longest, frame.width * MAX_NAME_SHARE[theme.profile])
  const left = names + 16 * theme.scale + side
  const changeWidth = Math.min(Math.max(theme.text * 6, ...changes), frame.width * MAX_CHANGE_SHARE)
  // Where values leave no room for the axis it keeps a little, and their texts meet what is beside them.
  const right = Math.max(left + theme.text * 3, frame.width - changeWidth - side - theme.text)
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const scale = linearScale(values, [left, right], input.comparison.request.indicator.unit !== '%')
  const count = rows.length + (hasDivider(input) ? 1 : 0)
  const top = TOP * theme.scale
  const rowHeight = (frame.height - top - FOOT * theme.scale) / Math.max(1, count)
  return { input, theme, frame, scale, names, left, right, top, rowHeight, side, changeWidth }
}

/** Above what has no change, also where the page before holds all that has. */
function hasDivider({ comparison, rows }: DumbbellInput): boolean {
  return rows.excluded.length > 0 && comparison.rows.some((row) => row.change !== null)
}

function middleOf({ input, top, rowHeight }: Layout, index: number): number {
  const divider = index >= input.rows.paired.length && hasDivider(input) ? 1 : 0
  return top + (index + divider + 0.5) * rowHeight
}

function drawHead({ input, theme, scale, top, rowHeight }: Layout): SceneGroup {
  const { rule, ink2, ink3, barStrong } = theme.colors
  const paired = input.rows.paired.length
  const bottom = top + paired * rowHeight
  const r = theme.small * 0.4
  const y = 9 * theme.scale
  const gap = 6 * theme.scale
  const afterX = r * 3 + gap * 5 + textWidth(input.before, theme.small)
  const key: Shape[] = [
    { kind: 'circle', x: r + 1, y, r, fill: theme.colors.paper, stroke: barStrong, lineWidth: 1.5 * theme.scale },
    { kind: 'text', x: r * 2 + gap, y, text: input.before, size: theme.small, fill: ink2 },
    { kind: 'circle', x: afterX, y, r, fill: barStrong },
    { kind: 'text', x: afterX + r + gap, y, text: input.after, size: theme.small, fill: ink2 },
  ]
  const ticks = paired === 0 ? [] : scale.ticks
  const labelled = labelledTicks({ ...scale, ticks }, (tick) => textWidth(tickText(tick), theme.small * 1.3))
  const axis = ticks.flatMap((tick): Shape[] => {
    const x = scale.at(tick)
    const points = [
      [x, top - 4],
      [x, bottom],
    ] as const
    const number: Shape = {
      kind: 'text',
      x,
      y: top - 13 * theme.scale,
      text: tickText(tick),
      size: theme.small,
      fill: ink3,
      align: 'center',
    }
    return [{ kind: 'line', points, stroke: rule, lineWidth: 1 }, ...(labelled.includes(tick) ? [number] : [])]
  })
  return { id: 'axis', shapes: [...key, ...axis] }
}

function dividerOf({ input, theme, frame, top, rowHeight }: Layout): SceneGroup[] {
  const { paired } = input.rows
  if (!hasDivider(input)) return []
  const y = top + paired.length * rowHeight
  const place = { x: 0, y, rowHeight, width: frame.width, text: input.m.compare.below }
  return [{ id: 'divider', shapes: dividerShapes(place, theme) }]
}

function drawRow(row: PeriodsRow, y: number, layout: Layout): SceneGroup {
  const { input, theme, names } = layout
  const bold = input.picked === row.area.code
  const name: Shape = {
    kind: 'text',
    x: names + 6 * theme.scale,
    y,
    text: fitText(row.area.name, theme.text, names),
    size: theme.text,
    fill: theme.colors.ink,
    align: 'right',
    bold,
  }
  return {
    id: `row ${row.area.code}`,
    shapes: [name, ...(row.change ? drawPair(row, y, layout) : drawExcluded(row, y, layout))],
  }
}

function drawPair(row: PeriodsRow, y: number, layout: Layout): Shape[] {
  const { scale, theme, frame, input, changeWidth } = layout
  const { before, after, change } = row
  if (!before.value || !after.value || !change) return []
  const { barStrong, ink, ink2, better, worse, paper } = theme.colors
  const [from, to] = [scale.at(before.value.lo), scale.at(after.value.lo)]
  const rises = to >= from
  const { direction } = input.comparison.request.indicator
  const gains = change.direction === (direction === 'lower' ? 'down' : 'up')
  const directed = direction !== 'neutral' && (change.direction === 'up' || change.direction === 'down')
  const color = directed ? (gains ? better : worse) : ink2
  const r = theme.text * 0.36
  const [beforeText, afterText] = [textOf(before, layout), textOf(after, layout)]
  const gap = r + 6 * theme.scale
  return [
    ...rangeOf(before, y, layout),
    ...rangeOf(after, y, layout),
    {
      kind: 'line',
      points: [
        [from, y],
        [to, y],
      ],
      stroke: theme.colors.bar,
      lineWidth: theme.line,
    },
    { kind: 'circle', x: from, y, r, fill: paper, stroke: barStrong, lineWidth: 1.8 * theme.scale },
    { kind: 'circle', x: to, y, r, fill: barStrong },
    {
      kind: 'text',
      x: from + (rises ? -gap : gap),
      y,
      text: beforeText,
      size: theme.small,
      fill: ink2,
      align: rises ? 'right' : 'left',
      halo: paper,
    },
    {
      kind: 'text',
      x: to + (rises ? gap : -gap),
      y,
      text: afterText,
      size: theme.small + 1,
      fill: ink,
      align: rises ? 'left' : 'right',
      bold: true,
      halo: paper,
    },
    {
      kind: 'text',
      x: frame.width - 2,
      y,
      text: fitText(changeOf(row, input), theme.small + 1, changeWidth),
      size: theme.small + 1,
      fill: color,
      align: 'right',
    },
  ]
}

/** The range of an approximate number, as a pale bar behind its point. */
function rangeOf({ value }: TownReading, y: number, { scale, theme }: Layout): Shape[] {
  if (!value || value.lo === value.hi) return []
  const [from, to] = [scale.at(value.lo), scale.at(value.hi === Infinity ? scale.max : value.hi)]
  const fill = { from: withAlpha(theme.colors.bar, 0.6), to: withAlpha(theme.colors.bar, 0.07) }
  return [{ kind: 'rect', x: from, y: y - theme.text * 0.25, width: to - from, height: theme.text * 0.5, fill }]
}

function drawExcluded(row: PeriodsRow, y: number, { left, side, theme, frame, input }: Layout): Shape[] {
  const { m } = input
  const { ink2, caution } = theme.colors
  const reported = `${input.before} ${wordsFor(row.before, input)}${m.clauseSeparator}${input.after} ${wordsFor(row.after, input)}`
  const reasons = row.obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)
  const x = left - side
  const text = fitText(reported, theme.small + 1, frame.width - x - textWidth(reasons, theme.small) - 16 * theme.scale)
  return [
    { kind: 'text', x, y, text, size: theme.small + 1, fill: ink2 },
    { kind: 'text', x: frame.width - 2, y, text: reasons, size: theme.small, fill: caution, align: 'right' },
  ]
}

function wordsFor(reading: TownReading, { comparison, m }: DumbbellInput): string {
  if (!hasNumber(reading)) return m.states[reading.state]
  if (reading.value === null) return wordsOf(reading, m)
  const note = reading.placement === 'notComparable' ? m.bracketed(noteText(reading, m)) : ''
  return markText(reading, comparison.request, m) + note
}

function textOf(reading: TownReading, { input }: Layout): string {
  return markText(reading, input.comparison.request, input.m)
}

function changeOf({ change }: PeriodsRow, { comparison, m }: DumbbellInput): string {
  return change ? `${changeArrow(change)} ${changeText(change, comparison.request, m)}`.trim() : ''
}

function toMark(row: PeriodsRow, y: number, { input, frame, rowHeight }: Layout): ChartMark {
  const { comparison, m } = input
  const [before, after] = [ariaText(row.before, comparison.request, m), ariaText(row.after, comparison.request, m)]
  const label = [`${input.before} ${before}`, `${input.after} ${after}`, changeOf(row, input)]
    .filter((part) => part !== '')
    .join(m.clauseSeparator)
  const facts = (): Facts => ({
    title: row.area.name,
    lines: factLines([
      [input.before, readingLine(row.before, comparison.request, m)],
      [input.after, readingLine(row.after, comparison.request, m)],
      [m.table.change, changeOf(row, input)],
    ]),
  })
  const box = { x: 0, y: y - rowHeight / 2, width: frame.width, height: rowHeight }
  return { id: row.area.code, town: row.area.code, year: row.after.year, ...box, label, facts, row: row.area.code }
}
