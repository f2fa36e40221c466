import type { AreaCode } from '../domain/area.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/comparePeriods.ts'
import type { Interval } from '../domain/interval.ts'
import type { TownReading } from '../domain/readTown.ts'
import type { TableSort } from '../domain/tableSort.ts'
import { hasSpoken } from '../domain/verdict.ts'
import { changeArrow, changeText } from '../i18n/changeWords.ts'
import type { Messages } from '../i18n/messages.ts'
import { markText, noteText, spokenText, wordsOf } from '../i18n/valueWords.ts'
import { sortTowns } from './barRows.ts'
import { drawDivider } from './divider.ts'
import type { Look } from './look.ts'
import { labelledTicks, linearScale, type Scale } from './scale.ts'
import type { ChartMark, Frame, Scene, SceneGroup, Shape } from './scene.ts'
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
  aside: readonly PeriodsRow[]
}

interface Layout {
  input: DumbbellInput
  look: Look
  frame: Frame
  scale: Scale
  names: number
  left: number
  right: number
  top: number
  rowHeight: number
  /** Room beside the points for their values. */
  side: number
}

/** Share of the width for names. */
const MOST_NAME = { screen: 0.22, projector: 0.3 } as const
const TOP = 44
const FOOT = 10

/** By the later value unless asked otherwise; by the earlier one, by the change as an amount or in percent, by name. */
export function orderPairs(comparison: PeriodsComparison, sort: TableSort | null): OrderedPairs {
  const paired = comparison.rows.filter((row) => row.change !== null)
  const aside = comparison.rows.filter((row) => row.change === null)
  return {
    paired: sortTowns(paired, comparison, { sort, keyOf: keyOfPair }),
    aside: sortTowns(aside, comparison, { sort, keyOf: () => null }),
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

export function dumbbellHeight({ paired, aside }: OrderedPairs, room: number, look: Look): number {
  const count = paired.length + aside.length + (aside.length > 0 ? 1 : 0)
  const around = (TOP + FOOT) * look.scale
  return Math.min(Math.max(room - around, count * 20 * look.scale), count * 36 * look.scale) + around
}

export function buildDumbbell(input: DumbbellInput, frame: Frame, look: Look): Scene {
  const layout = layOut(input, frame, look)
  const { paired, aside } = input.rows
  const rows = [...paired, ...aside]
  const middle = (index: number): number => middleOf(layout, index)
  return {
    ...frame,
    groups: [drawHead(layout), ...dividerOf(layout), ...rows.map((row, index) => drawRow(row, middle(index), layout))],
    marks: rows.map((row, index) => toMark(row, middle(index), layout)),
  }
}

function layOut(input: DumbbellInput, frame: Frame, look: Look): Layout {
  const { paired, aside } = input.rows
  const rows = [...paired, ...aside]
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.area.name, look.text)))
  const changes = paired.map((row) => textWidth(changeOf(row, input), look.small + 1))
  const readings = paired.flatMap((row) => [row.before, row.after])
  const told = readings.map((one) => textWidth(markText(one, input.comparison.request, input.m), look.small + 1))
  const side = Math.max(0, ...told) + look.text
  const names = Math.min(longest, frame.width * MOST_NAME[look.profile])
  const left = names + 16 * look.scale + side
  const right = frame.width - Math.max(look.text * 6, ...changes) - side - look.text
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const scale = linearScale(values, [left, right], input.comparison.request.indicator.unit !== '%')
  const count = rows.length + (hasDivider(input) ? 1 : 0)
  const top = TOP * look.scale
  const rowHeight = (frame.height - top - FOOT * look.scale) / Math.max(1, count)
  return { input, look, frame, scale, names, left, right, top, rowHeight, side }
}

/** Above what has no change, also where the page before holds all that has. */
function hasDivider({ comparison, rows }: DumbbellInput): boolean {
  return rows.aside.length > 0 && comparison.rows.some((row) => row.change !== null)
}

function middleOf({ input, top, rowHeight }: Layout, index: number): number {
  const divider = index >= input.rows.paired.length && hasDivider(input) ? 1 : 0
  return top + (index + divider + 0.5) * rowHeight
}

function drawHead({ input, look, scale, top, rowHeight }: Layout): SceneGroup {
  const { rule, ink2, ink3, barStrong } = look.colors
  const paired = input.rows.paired.length
  const bottom = top + paired * rowHeight
  const r = look.small * 0.4
  const y = 9 * look.scale
  const gap = 6 * look.scale
  const afterX = r * 3 + gap * 5 + textWidth(input.before, look.small)
  const key: Shape[] = [
    { kind: 'circle', x: r + 1, y, r, fill: look.colors.paper, stroke: barStrong, lineWidth: 1.5 * look.scale },
    { kind: 'text', x: r * 2 + gap, y, text: input.before, size: look.small, fill: ink2 },
    { kind: 'circle', x: afterX, y, r, fill: barStrong },
    { kind: 'text', x: afterX + r + gap, y, text: input.after, size: look.small, fill: ink2 },
  ]
  const ticks = paired === 0 ? [] : scale.ticks
  const labelled = labelledTicks({ ...scale, ticks }, (tick) => textWidth(tickText(tick), look.small * 1.3))
  const axis = ticks.flatMap((tick): Shape[] => {
    const x = scale.at(tick)
    const points = [
      [x, top - 4],
      [x, bottom],
    ] as const
    const number: Shape = {
      kind: 'text',
      x,
      y: top - 13 * look.scale,
      text: tickText(tick),
      size: look.small,
      fill: ink3,
      align: 'center',
    }
    return [{ kind: 'line', points, stroke: rule, lineWidth: 1 }, ...(labelled.includes(tick) ? [number] : [])]
  })
  return { id: 'axis', shapes: [...key, ...axis] }
}

function tickText(tick: number): string {
  return tick.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

function dividerOf({ input, look, frame, top, rowHeight }: Layout): SceneGroup[] {
  const { paired } = input.rows
  if (!hasDivider(input)) return []
  const y = top + paired.length * rowHeight
  return [drawDivider({ y, rowHeight, width: frame.width, text: input.m.compare.below }, look)]
}

function drawRow(row: PeriodsRow, y: number, layout: Layout): SceneGroup {
  const { input, look, names } = layout
  const bold = input.picked === row.area.code
  const name: Shape = {
    kind: 'text',
    x: names + 6 * look.scale,
    y,
    text: fitText(row.area.name, look.text, names),
    size: look.text,
    fill: look.colors.ink,
    align: 'right',
    bold,
  }
  return {
    id: `row ${row.area.code}`,
    shapes: [name, ...(row.change ? drawPair(row, y, layout) : drawAside(row, y, layout))],
  }
}

function drawPair(row: PeriodsRow, y: number, layout: Layout): Shape[] {
  const { scale, look, frame, input } = layout
  const { before, after, change } = row
  if (!before.value || !after.value || !change) return []
  const { barStrong, ink, ink2, better, worse, paper } = look.colors
  const [from, to] = [scale.at(before.value.lo), scale.at(after.value.lo)]
  const rises = to >= from
  const { direction } = input.comparison.request.indicator
  const gains = change.direction === (direction === 'lower' ? 'down' : 'up')
  const directed = direction !== 'neutral' && (change.direction === 'up' || change.direction === 'down')
  const color = directed ? (gains ? better : worse) : ink2
  const r = look.text * 0.36
  const [beforeText, afterText] = [textOf(before, layout), textOf(after, layout)]
  const gap = r + 6 * look.scale
  return [
    ...rangeOf(before, y, layout),
    ...rangeOf(after, y, layout),
    {
      kind: 'line',
      points: [
        [from, y],
        [to, y],
      ],
      stroke: look.colors.bar,
      lineWidth: look.line,
    },
    { kind: 'circle', x: from, y, r, fill: paper, stroke: barStrong, lineWidth: 1.8 * look.scale },
    { kind: 'circle', x: to, y, r, fill: barStrong },
    {
      kind: 'text',
      x: from + (rises ? -gap : gap),
      y,
      text: beforeText,
      size: look.small,
      fill: ink2,
      align: rises ? 'right' : 'left',
      halo: paper,
    },
    {
      kind: 'text',
      x: to + (rises ? gap : -gap),
      y,
      text: afterText,
      size: look.small + 1,
      fill: ink,
      align: rises ? 'left' : 'right',
      bold: true,
      halo: paper,
    },
    {
      kind: 'text',
      x: frame.width - 2,
      y,
      text: changeOf(row, input),
      size: look.small + 1,
      fill: color,
      align: 'right',
    },
  ]
}

/** The range of an approximate number, as a pale bar behind its point. */
function rangeOf({ value }: TownReading, y: number, { scale, look }: Layout): Shape[] {
  if (!value || value.lo === value.hi) return []
  const [from, to] = [scale.at(value.lo), scale.at(value.hi === Infinity ? scale.max : value.hi)]
  const fill = { from: `${look.colors.bar}99`, to: `${look.colors.bar}12` }
  return [{ kind: 'rect', x: from, y: y - look.text * 0.25, width: to - from, height: look.text * 0.5, fill }]
}

function drawAside(row: PeriodsRow, y: number, { left, side, look, frame, input }: Layout): Shape[] {
  const { m } = input
  const { ink2, caution } = look.colors
  const told = `${input.before} ${wordsFor(row.before, input)}${m.clauseSeparator}${input.after} ${wordsFor(row.after, input)}`
  const reasons = row.obstacles.map((code) => m.shortReasons[code]).join(m.listSeparator)
  const x = left - side
  const text = fitText(told, look.small + 1, frame.width - x - textWidth(reasons, look.small) - 16 * look.scale)
  return [
    { kind: 'text', x, y, text, size: look.small + 1, fill: ink2 },
    { kind: 'text', x: frame.width - 2, y, text: reasons, size: look.small, fill: caution, align: 'right' },
  ]
}

function wordsFor(reading: TownReading, { comparison, m }: DumbbellInput): string {
  if (!hasSpoken(reading)) return m.states[reading.state]
  if (reading.value === null) return wordsOf(reading, m)
  const note = reading.placement === 'apart' ? m.bracketed(noteText(reading, m)) : ''
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
  const [before, after] = [spokenText(row.before, comparison.request, m), spokenText(row.after, comparison.request, m)]
  const label = [`${input.before} ${before}`, `${input.after} ${after}`, changeOf(row, input)]
    .filter((part) => part !== '')
    .join(m.clauseSeparator)
  const box = { x: 0, y: y - rowHeight / 2, width: frame.width, height: rowHeight }
  return { id: row.area.code, town: row.area.code, year: row.after.year, ...box, label, row: row.area.code }
}
