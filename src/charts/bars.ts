import type { ComparisonRow } from '../domain/compare.ts'
import { markText, noteText, reportedWithUnit, spokenText } from '../i18n/valueWords.ts'
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
import type { Look } from './look.ts'
import { dodge } from './referenceLines.ts'
import { labelledTicks } from './scale.ts'
import type { ChartMark, Frame, Scene, SceneGroup, Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Bars sorted by value, rates as points; what may not be compared below a line (比较 条形图). */
export function buildBars(input: BarsInput, frame: Frame, look: Look): Scene {
  const layout = layOut(input, frame, look)
  const { compared, aside } = input.rows
  const rows = [...compared, ...aside]
  const groups = rows.map((row, index) => drawRow(row, rowMiddle(layout, index), layout))
  return {
    ...frame,
    groups: [...drawAxis(layout), ...dividerOf(layout), ...drawReferences(layout), ...groups],
    marks: rows.map((row, index) => toMark(row, rowMiddle(layout, index), layout)),
  }
}

function drawAxis({ scale, look, top, bottom, input, form }: BarsLayout): SceneGroup[] {
  if (!input.comparison.rows.some((row) => row.value !== null)) return []
  const { rule, ink3 } = look.colors
  const labelled = labelledTicks(scale, (tick) => textWidth(tickText(tick), look.small * 1.3))
  const shapes = scale.ticks.flatMap((tick): Shape[] => {
    const [x, y] = [scale.at(tick), top - 13 * look.scale]
    const points = [
      [x, top],
      [x, bottom],
    ] as const
    const number: Shape = { kind: 'text', x, y, text: tickText(tick), size: look.small, fill: ink3, align: 'center' }
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

function dividerOf({ input, look, frame, top, rowHeight }: BarsLayout): SceneGroup[] {
  const { compared } = input.rows
  if (!hasDivider(input)) return []
  const y = top + compared.length * rowHeight
  return [drawDivider({ y, rowHeight, width: frame.width, text: belowText(input) }, look)]
}

/** Drawn before the rows and only as far down as the comparison goes; value labels step aside for them. */
function drawReferences({ references, look, top, rowHeight, input, bottom }: BarsLayout): SceneGroup[] {
  const { compared, aside } = input.rows
  if (compared.length === 0) return []
  const last = top + compared.length * rowHeight
  const labelY = aside.length > 0 ? last + rowHeight * 0.62 : bottom + 15 * look.scale
  return references.map((line) => {
    const { ink, band, paper } = look.colors
    const wide: Shape[] =
      line.to - line.from > 1
        ? [{ kind: 'rect', x: line.from, y: top, width: line.to - line.from, height: last - top, fill: band }]
        : []
    const edges = line.to - line.from > 1 ? [line.from, line.to] : [line.from]
    const strokes = edges.map((x): Shape => {
      const points = [
        [x, top - 5],
        [x, labelY - look.small * 0.7],
      ] as const
      return { kind: 'line', points, stroke: ink, lineWidth: look.thin, ...(line.dashed ? { dash: [5, 4] } : {}) }
    })
    const label: Shape = {
      kind: 'text',
      x: line.labelX,
      y: labelY,
      text: line.text,
      size: look.small,
      fill: ink,
      align: 'center',
      halo: paper,
    }
    return { id: line.id, shapes: [...wide, ...strokes, label] }
  })
}

function drawRow(row: ComparisonRow, y: number, layout: BarsLayout): SceneGroup {
  const { input, look, left, scale, form, rowHeight } = layout
  const picked = input.picked === row.area.code
  const name: Shape = {
    kind: 'text',
    x: left - 10 * look.scale,
    y,
    text: fitText(nameOf(row, input), look.text, left - 16 * look.scale),
    size: look.text,
    fill: row.placement === 'words' ? look.colors.ink2 : look.colors.ink,
    align: 'right',
    bold: picked,
  }
  const { comparison } = input
  const style: BarStyle = {
    scale,
    look,
    y,
    thickness: Math.min(look.text * 1.4, rowHeight * 0.6),
    form,
    picked,
    standard: comparison.standard,
    direction: comparison.request.indicator.direction,
  }
  const body = row.value ? drawValue(row, style, layout) : drawWords(row, y, layout)
  return { id: `row ${row.area.code}`, shapes: [name, ...body] }
}

function drawValue(row: ComparisonRow, style: BarStyle, layout: BarsLayout): Shape[] {
  const { input, look } = layout
  // The lines end with the comparison: below it nothing is in the way.
  const references = row.placement === 'compared' ? layout.references : []
  const { value } = row
  if (!value) return []
  const text = markText(row, input.comparison.request, input.m)
  const width = textWidth(text, look.text)
  const start = row.state === 'zero' ? layout.scale.at(0) + look.text * 0.5 : markEnd(value, style)
  const x = Math.min(dodge(start + 6 * look.scale, width, references), layout.frame.width - width)
  const { ink, ink2, caution } = look.colors
  const label: Shape = {
    kind: 'text',
    x,
    y: style.y,
    text,
    size: look.text,
    fill: ink,
    bold: style.picked,
    halo: look.colors.paper,
  }
  const whole = besideText(row, input)
  const after = dodge(x + width + 8 * look.scale, textWidth(whole, look.small), references)
  const column = layout.frame.width - besideWidth(input, layout.frame, look) - 4 * look.scale
  const sideX = row.placement === 'apart' ? after : Math.max(after, column)
  const side = whole === '' ? '' : fitText(whole, look.small, layout.frame.width - sideX)
  const color = row.placement === 'apart' ? caution : ink2
  const note: Shape[] =
    side === ''
      ? []
      : [{ kind: 'text', x: sideX, y: style.y, text: side, size: look.small, fill: color, halo: look.colors.paper }]
  return [...barMark(row, value, style), label, ...note]
}

function drawWords(row: ComparisonRow, y: number, { input, look, left, scale, frame }: BarsLayout): Shape[] {
  const { m } = input
  const { ink, ink2, caution } = look.colors
  const x = Math.max(left, scale.at(0)) + 4 * look.scale
  const number = row.observation?.value == null ? '' : reportedWithUnit(row.observation, m)
  const r = look.small * 0.4
  const glyph = number === '' && row.exclusions.length === 0 ? stateGlyph(row.state, { x: x + r, y, r }, look) : []
  const textX = glyph.length > 0 ? x + r * 2 + 8 * look.scale : x
  const noteX = number === '' ? textX : textX + textWidth(number, look.text) + 10 * look.scale
  const note = fitText(noteText(row, m), look.small + 1, frame.width - noteX)
  const words: Shape[] = number === '' ? [] : [{ kind: 'text', x: textX, y, text: number, size: look.text, fill: ink }]
  const color = row.exclusions.length > 0 ? caution : ink2
  return [
    ...glyph,
    ...words,
    { kind: 'text', x: noteX, y, text: note, size: look.small + 1, fill: color, halo: look.colors.paper },
  ]
}

function toMark(row: ComparisonRow, y: number, { input, rowHeight, frame }: BarsLayout): ChartMark {
  const label = spokenText(row, input.comparison.request, input.m)
  const box = { x: 0, y: y - rowHeight / 2, width: frame.width, height: rowHeight }
  return { id: row.area.code, town: row.area.code, year: row.year, ...box, label, row: row.area.code }
}
