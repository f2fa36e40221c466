import type { ComparisonRow } from '../domain/compare/compare.ts'
import { markText, noteText, reportedWithUnit, ariaText } from '../i18n/values/valueWords.ts'
import { barMark, type BarStyle, markEnd } from './barMark.ts'
import {
  type BarsInput,
  type BarsLayout,
  belowText,
  hasDivider,
  besideText,
  besideWidth,
  layOut,
  nameOf,
  rowMiddle,
} from './barsLayout.ts'
import { drawDivider } from './divider.ts'
import type { ChartTheme } from './chartTheme.ts'
import { dodge } from './referenceLines.ts'
import { labelledTicks } from './scale.ts'
import type { ChartMark, Size, Scene, SceneGroup, Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Bars sorted by value, rates as points; what may not be compared below a line (比较 条形图). */
export function buildBars(input: BarsInput, frame: Size, theme: ChartTheme): Scene {
  const layout = layOut(input, frame, theme)
  const { compared, excluded } = input.rows
  const rows = [...compared, ...excluded]
  const groups = rows.map((row, index) => drawRow(row, rowMiddle(layout, index), layout))
  return {
    ...frame,
    groups: [...drawAxis(layout), ...dividerOf(layout), ...drawReferences(layout), ...groups],
    marks: rows.map((row, index) => toMark(row, rowMiddle(layout, index), layout)),
  }
}

function drawAxis({ scale, theme, top, bottom, input, form }: BarsLayout): SceneGroup[] {
  if (!input.comparison.rows.some((row) => row.value !== null)) return []
  const { rule, ink3 } = theme.colors
  const labelled = labelledTicks(scale, (tick) => textWidth(tickText(tick), theme.small * 1.3))
  const shapes = scale.ticks.flatMap((tick): Shape[] => {
    const [x, y] = [scale.at(tick), top - 13 * theme.scale]
    const points = [
      [x, top],
      [x, bottom],
    ] as const
    const number: Shape = { kind: 'text', x, y, text: tickText(tick), size: theme.small, fill: ink3, align: 'center' }
    return [
      { kind: 'line', points, stroke: rule, lineWidth: tick === 0 && form === 'bar' ? 1.5 : 1 },
      ...(labelled.includes(tick) ? [number] : []),
    ]
  })
  return [{ id: 'axis', shapes }]
}

function tickText(tick: number): string {
  return tick.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

function dividerOf({ input, theme, frame, top, rowHeight }: BarsLayout): SceneGroup[] {
  const { compared } = input.rows
  if (!hasDivider(input)) return []
  const y = top + compared.length * rowHeight
  return [drawDivider({ y, rowHeight, width: frame.width, text: belowText(input) }, theme)]
}

/** Drawn before the rows and only as far down as the comparison goes; value labels step aside for them. */
function drawReferences({ references, theme, top, rowHeight, input, bottom }: BarsLayout): SceneGroup[] {
  const { compared, excluded } = input.rows
  if (compared.length === 0) return []
  const last = top + compared.length * rowHeight
  const labelY = excluded.length > 0 ? last + rowHeight * 0.62 : bottom + 15 * theme.scale
  return references.map((line) => {
    const { ink, band, paper } = theme.colors
    const wide: Shape[] =
      line.to - line.from > 1
        ? [{ kind: 'rect', x: line.from, y: top, width: line.to - line.from, height: last - top, fill: band }]
        : []
    const edges = line.to - line.from > 1 ? [line.from, line.to] : [line.from]
    const strokes = edges.map((x): Shape => {
      const points = [
        [x, top - 5],
        [x, labelY - theme.small * 0.7],
      ] as const
      return { kind: 'line', points, stroke: ink, lineWidth: theme.thin, ...(line.dashed ? { dash: [5, 4] } : {}) }
    })
    const label: Shape = {
      kind: 'text',
      x: line.labelX,
      y: labelY,
      text: line.text,
      size: theme.small,
      fill: ink,
      align: 'center',
      halo: paper,
    }
    return { id: line.id, shapes: [...wide, ...strokes, label] }
  })
}

function drawRow(row: ComparisonRow, y: number, layout: BarsLayout): SceneGroup {
  const { input, theme, left, scale, form, rowHeight } = layout
  const picked = input.picked === row.area.code
  const name: Shape = {
    kind: 'text',
    x: left - 10 * theme.scale,
    y,
    text: fitText(nameOf(row, input), theme.text, left - 16 * theme.scale),
    size: theme.text,
    fill: row.placement === 'textOnly' ? theme.colors.ink2 : theme.colors.ink,
    align: 'right',
    bold: picked,
  }
  const { comparison } = input
  const style: BarStyle = {
    scale,
    theme,
    y,
    thickness: Math.min(theme.text * 1.4, rowHeight * 0.6),
    form,
    picked,
    standard: comparison.standard,
    direction: comparison.request.indicator.direction,
  }
  const body = row.value ? drawValue(row, style, layout) : drawWords(row, y, layout)
  return { id: `row ${row.area.code}`, shapes: [name, ...body] }
}

function drawValue(row: ComparisonRow, style: BarStyle, layout: BarsLayout): Shape[] {
  const { input, theme } = layout
  // The lines end with the comparison: below it nothing is in the way.
  const references = row.placement === 'compared' ? layout.references : []
  const { value } = row
  if (!value) return []
  const text = markText(row, input.comparison.request, input.m)
  const width = textWidth(text, theme.text)
  const start = row.state === 'zero' ? layout.scale.at(0) + theme.text * 0.5 : markEnd(value, style)
  const x = Math.min(dodge(start + 6 * theme.scale, width, references), layout.frame.width - width)
  const { ink, ink2, caution } = theme.colors
  const label: Shape = {
    kind: 'text',
    x,
    y: style.y,
    text,
    size: theme.text,
    fill: ink,
    bold: style.picked,
    halo: theme.colors.paper,
  }
  const whole = besideText(row, input)
  const after = dodge(x + width + 8 * theme.scale, textWidth(whole, theme.small), references)
  const column = layout.frame.width - besideWidth(input, layout.frame, theme) - 4 * theme.scale
  const sideX = row.placement === 'notComparable' ? after : Math.max(after, column)
  const side = whole === '' ? '' : fitText(whole, theme.small, layout.frame.width - sideX)
  const color = row.placement === 'notComparable' ? caution : ink2
  const note: Shape[] =
    side === ''
      ? []
      : [{ kind: 'text', x: sideX, y: style.y, text: side, size: theme.small, fill: color, halo: theme.colors.paper }]
  return [...barMark(row, value, style), label, ...note]
}

function drawWords(row: ComparisonRow, y: number, { input, theme, left, scale, frame }: BarsLayout): Shape[] {
  const { m } = input
  const { ink, ink2, caution } = theme.colors
  const x = Math.max(left, scale.at(0)) + 4 * theme.scale
  const number = row.observation?.value == null ? '' : reportedWithUnit(row.observation, m)
  const r = theme.small * 0.4
  const glyph = number === '' && row.exclusions.length === 0 ? stateGlyph(row.state, { x: x + r, y, r }, theme) : []
  const textX = glyph.length > 0 ? x + r * 2 + 8 * theme.scale : x
  const noteX = number === '' ? textX : textX + textWidth(number, theme.text) + 10 * theme.scale
  const note = fitText(noteText(row, m), theme.small + 1, frame.width - noteX)
  const words: Shape[] = number === '' ? [] : [{ kind: 'text', x: textX, y, text: number, size: theme.text, fill: ink }]
  const color = row.exclusions.length > 0 ? caution : ink2
  return [
    ...glyph,
    ...words,
    { kind: 'text', x: noteX, y, text: note, size: theme.small + 1, fill: color, halo: theme.colors.paper },
  ]
}

function toMark(row: ComparisonRow, y: number, { input, rowHeight, frame }: BarsLayout): ChartMark {
  const label = ariaText(row, input.comparison.request, input.m)
  const box = { x: 0, y: y - rowHeight / 2, width: frame.width, height: rowHeight }
  return { id: row.area.code, town: row.area.code, year: row.year, ...box, label, row: row.area.code }
}
