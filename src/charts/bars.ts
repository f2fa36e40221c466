import type { AreaCode } from '../domain/area.ts'
import type { Comparison, ComparisonRow } from '../domain/compare.ts'
import { complianceWith } from '../domain/compareTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, markText, noteText, reportedWithUnit, spokenText, standardText } from '../i18n/valueWords.ts'
import { barMark, type BarStyle, markEnd } from './barMark.ts'
import type { OrderedRows } from './barRows.ts'
import type { Look } from './look.ts'
import { dodge, placeReferences, type ReferenceLine } from './referenceLines.ts'
import { linearScale, type Scale } from './scale.ts'
import type { ChartMark, Frame, Scene, SceneGroup, Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'
import { fitText, textWidth } from './textWidth.ts'

/** A comparison of one period, ready to be drawn (比较 条形图). */
export interface BarsInput {
  comparison: Comparison
  /** The rows of this page. */
  rows: OrderedRows
  ranks: boolean
  /** The town whose evidence is open. */
  picked: AreaCode | null
  /** Words for each compared row's neighbours come from the language in use. */
  m: Messages
}

interface Layout {
  input: BarsInput
  look: Look
  frame: Frame
  scale: Scale
  form: BarStyle['form']
  left: number
  right: number
  top: number
  rowHeight: number
  bottom: number
  references: readonly ReferenceLine[]
}

const AXIS_HEIGHT = 26
const FOOT_HEIGHT = 28
const LEAST_ROW = 20
const MOST_ROW = 36

/** Height a chart of so many rows needs to stay readable; more room than that is used up to a point. */
export function barsHeight(rows: OrderedRows, room: number, look: Look): number {
  const count = rows.compared.length + rows.aside.length + (rows.aside.length > 0 ? 1 : 0)
  const [least, most] = [LEAST_ROW * look.scale, MOST_ROW * look.scale]
  const around = (AXIS_HEIGHT + FOOT_HEIGHT) * look.scale
  return Math.min(Math.max(room - around, count * least), count * most) + around
}

export function buildBars(input: BarsInput, frame: Frame, look: Look): Scene {
  const layout = layOut(input, frame, look)
  const { compared, aside } = input.rows
  const rows = [...compared, ...aside]
  const groups = rows.map((row, index) => drawRow(row, rowMiddle(layout, index), layout))
  return {
    ...frame,
    groups: [...drawAxis(layout), ...drawDivider(layout), ...drawReferences(layout), ...groups],
    marks: rows.map((row, index) => toMark(row, rowMiddle(layout, index), layout)),
  }
}

function layOut(input: BarsInput, frame: Frame, look: Look): Layout {
  const { comparison, rows } = input
  const all = [...rows.compared, ...rows.aside]
  const longest = Math.max(0, ...all.map((row) => textWidth(nameOf(row, input), look.text)))
  const left = Math.min(longest, frame.width * 0.22) + 16 * look.scale
  const right = frame.width - labelRoom(input, look)
  const form = comparison.request.indicator.unit === '%' && comparison.request.measure === 'total' ? 'point' : 'bar'
  const scale = linearScale(valuesOf(comparison), [left, right], form === 'bar')
  const bottom = frame.height - FOOT_HEIGHT * look.scale
  const count = all.length + (rows.aside.length > 0 && rows.compared.length > 0 ? 1 : 0)
  const rowHeight = (bottom - AXIS_HEIGHT * look.scale) / Math.max(1, count)
  const bare = {
    input,
    look,
    frame,
    scale,
    form,
    left,
    right,
    top: AXIS_HEIGHT * look.scale,
    rowHeight,
    bottom,
  } as const
  return { ...bare, references: referencesOf(input, scale, { look, right: frame.width }) }
}

/** Rates and amounts of every page share one axis, so that turning the page moves no bar. */
function valuesOf({ rows, median, standard }: Comparison): number[] {
  const drawn = rows.flatMap((row) => (row.value ? [row.value.lo, row.value.hi] : []))
  return [...drawn, ...(median ? [median.lo, median.hi] : []), ...(standard ? [standard.value] : [])]
}

/** The longest labels beside marks decide how much of the width the scale leaves free. */
function labelRoom(input: BarsInput, look: Look): number {
  const { comparison, rows, m } = input
  const drawn = [...rows.compared, ...rows.aside].filter((row) => row.value !== null)
  const numbers = drawn.map((row) => textWidth(markText(row, comparison.request, m), look.text))
  return Math.max(look.text * 5, ...numbers) + besideWidth(input, look) + 30 * look.scale
}

function besideWidth(input: BarsInput, look: Look): number {
  const { compared, aside } = input.rows
  return Math.max(
    0,
    ...[...compared, ...aside].map((row) => (row.value ? textWidth(besideText(row, input), look.small) : 0)),
  )
}

function nameOf(row: ComparisonRow, { comparison }: BarsInput): string {
  return comparison.request.period.year === 'latest' ? `${row.area.name} ${row.year}` : row.area.name
}

function rowMiddle({ input, top, rowHeight }: Layout, index: number): number {
  const { compared, aside } = input.rows
  const dividerRows = index >= compared.length && aside.length > 0 && compared.length > 0 ? 1 : 0
  return top + (index + dividerRows + 0.5) * rowHeight
}

function drawAxis({ scale, look, top, bottom, input, form }: Layout): SceneGroup[] {
  if (!input.comparison.rows.some((row) => row.value !== null)) return []
  const { rule, ink3 } = look.colors
  const shapes = scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      points: [
        [scale.at(tick), top],
        [scale.at(tick), bottom],
      ],
      stroke: rule,
      lineWidth: tick === 0 && form === 'bar' ? 1.5 : 1,
    },
    {
      kind: 'text',
      x: scale.at(tick),
      y: top - 13 * look.scale,
      text: tickText(tick),
      size: look.small,
      fill: ink3,
      align: 'center',
    },
  ])
  return [{ id: 'axis', shapes }]
}

function tickText(tick: number): string {
  return tick.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

/** Towns of different counties are not compared above the line either. */
function belowText({ comparison, m }: Pick<BarsInput, 'comparison' | 'm'>): string {
  return comparison.verdict.limits.includes('unrelatedTowns') ? m.compare.belowUnrelated : m.compare.below
}

/** The line below which nothing takes part in the comparison. */
function drawDivider({ input, look, frame, top, rowHeight }: Layout): SceneGroup[] {
  const { compared, aside } = input.rows
  if (aside.length === 0 || compared.length === 0) return []
  const y = top + (compared.length + 0.1) * rowHeight
  const { ruleStrong, ink3, paper } = look.colors
  return [
    {
      id: 'divider',
      shapes: [
        {
          kind: 'line',
          points: [
            [0, y],
            [frame.width, y],
          ],
          stroke: ruleStrong,
          lineWidth: 1,
          dash: [3, 3],
        },
        {
          kind: 'text',
          x: 0,
          y: top + (compared.length + 0.62) * rowHeight,
          text: belowText(input),
          size: look.small,
          fill: ink3,
          halo: paper,
        },
      ],
    },
  ]
}

function referencesOf(
  { comparison, rows, m }: BarsInput,
  scale: Scale,
  { look, right }: { look: Look; right: number },
): ReferenceLine[] {
  const { median, standard, request } = comparison
  const lines: Omit<ReferenceLine, 'labelX'>[] = []
  if (median) {
    const text = m.compare.median(intervalText(median, request, m))
    const upper = median.hi === Infinity ? scale.max : median.hi
    lines.push({ id: 'median', from: scale.at(median.lo), to: scale.at(upper), text, dashed: false })
  }
  if (standard) {
    const text = m.compare.standard(standardText(standard, request.indicator, m))
    lines.push({ id: 'standard', from: scale.at(standard.value), to: scale.at(standard.value), text, dashed: true })
  }
  const below = textWidth(belowText({ comparison, m }), look.small) + 12 * look.scale
  return placeReferences(lines, look.small, [rows.aside.length > 0 ? below : 0, right])
}

/** Drawn before the rows and only as far down as the comparison goes; value labels step aside for them. */
function drawReferences({ references, look, top, rowHeight, input, bottom }: Layout): SceneGroup[] {
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

function drawRow(row: ComparisonRow, y: number, layout: Layout): SceneGroup {
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

function drawValue(row: ComparisonRow, style: BarStyle, layout: Layout): Shape[] {
  const { input, look } = layout
  // The lines end with the comparison: below it nothing is in the way.
  const references = row.placement === 'compared' ? layout.references : []
  const { value } = row
  if (!value) return []
  const text = markText(row, input.comparison.request, input.m)
  const width = textWidth(text, look.text)
  const start = row.state === 'zero' ? layout.scale.at(0) + look.text * 0.5 : markEnd(value, style)
  const x = dodge(start + 6 * look.scale, width, references)
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
  const side = besideText(row, input)
  const after = dodge(x + width + 8 * look.scale, textWidth(side, look.small), references)
  const column = layout.frame.width - besideWidth(input, look) - 4 * look.scale
  const sideX = row.placement === 'apart' ? after : Math.max(after, column)
  const color = row.placement === 'apart' ? caution : ink2
  const note: Shape[] =
    side === ''
      ? []
      : [{ kind: 'text', x: sideX, y: style.y, text: side, size: look.small, fill: color, halo: look.colors.paper }]
  return [...barMark(row, value, style), label, ...note]
}

/** After the number: why it stands apart, or rank and standing to the standard, in words. */
function besideText(row: ComparisonRow, { m, comparison, ranks }: BarsInput): string {
  if (row.placement === 'apart') return noteText(row, m)
  const standing = row.value && comparison.standard ? complianceWith(comparison.standard, row.value) : 'met'
  const rank = ranks && row.rank ? m.compare.rank(row.rank.best, row.rank.worst) : ''
  const group = rank === '' || !hasGroups(comparison) ? '' : (row.area.group ?? '')
  return [group, rank, standing === 'met' ? '' : m.compliance[standing]].filter((text) => text !== '').join(' ')
}

/** Ranks hold inside a peer group, so a rank beside towns of another group names its own. */
function hasGroups({ rows }: Comparison): boolean {
  return new Set(rows.map((row) => row.area.group)).size > 1
}

function drawWords(row: ComparisonRow, y: number, { input, look, left, scale, frame }: Layout): Shape[] {
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

function toMark(row: ComparisonRow, y: number, { input, rowHeight, frame }: Layout): ChartMark {
  const label = spokenText(row, input.comparison.request, input.m)
  const box = { x: 0, y: y - rowHeight / 2, width: frame.width, height: rowHeight }
  return { id: row.area.code, town: row.area.code, year: row.year, ...box, label, row: row.area.code }
}
