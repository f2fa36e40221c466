import type { AreaCode } from '../domain/board/area.ts'
import type { Comparison, ComparisonRow } from '../domain/compare/compare.ts'
import { complianceWith } from '../domain/takeaways/compareTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, markText, noteText, standardText } from '../i18n/values/valueWords.ts'
import type { BarStyle } from './barMark.ts'
import type { OrderedRows } from './barRows.ts'
import type { ChartTheme } from './chartTheme.ts'
import { placeReferences, type ReferenceLine } from './referenceLines.ts'
import { linearScale, type Scale } from './scale.ts'
import type { Size } from './scene.ts'
import { textWidth } from './textWidth.ts'

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

/** Where everything of a bar chart stands, in pixels. */
export interface BarsLayout {
  input: BarsInput
  theme: ChartTheme
  frame: Size
  scale: Scale
  form: BarStyle['form']
  left: number
  right: number
  top: number
  rowHeight: number
  bottom: number
  /** Of this page, from the top. */
  rows: readonly ComparisonRow[]
  /** Rows and the divider between them. */
  slots: number
  thickness: number
  references: readonly ReferenceLine[]
}

const AXIS_HEIGHT = 26
const FOOT_HEIGHT = 28
/** Share of the width for names, and for notes after the numbers. */
const MAX_NAME_SHARE = { screen: 0.22, projector: 0.3 } as const
const MAX_BESIDE_SHARE = 0.3
const MIN_ROW_HEIGHT = 20
const MAX_ROW_HEIGHT = 36

/** Height a chart of so many rows needs to stay readable; more room than that is used up to a point. */
export function barsHeight(rows: OrderedRows, room: number, theme: ChartTheme): number {
  const count = rows.compared.length + rows.excluded.length + (rows.excluded.length > 0 ? 1 : 0)
  const [least, most] = [MIN_ROW_HEIGHT * theme.scale, MAX_ROW_HEIGHT * theme.scale]
  const around = (AXIS_HEIGHT + FOOT_HEIGHT) * theme.scale
  return Math.min(Math.max(room - around, count * least), count * most) + around
}

export function layOut(input: BarsInput, frame: Size, theme: ChartTheme): BarsLayout {
  const { comparison, rows } = input
  const all = [...rows.compared, ...rows.excluded]
  const longest = Math.max(0, ...all.map((row) => textWidth(nameOf(row, input), theme.text)))
  const left = Math.min(longest, frame.width * MAX_NAME_SHARE[theme.profile]) + 16 * theme.scale
  const right = Math.max(left + theme.text * 2, frame.width - labelWidth(input, frame, theme))
  const form = comparison.request.indicator.unit === '%' && comparison.request.measure === 'total' ? 'point' : 'bar'
  const scale = linearScale(valuesOf(comparison), [left, right], form === 'bar')
  const bottom = frame.height - FOOT_HEIGHT * theme.scale
  const slots = Math.max(1, all.length + (hasDivider(input) ? 1 : 0))
  const rowHeight = (bottom - AXIS_HEIGHT * theme.scale) / slots
  const bare = {
    input,
    theme,
    frame,
    scale,
    form,
    left,
    right,
    top: AXIS_HEIGHT * theme.scale,
    rowHeight,
    bottom,
    rows: all,
    slots,
    thickness: Math.min(theme.text * 1.4, rowHeight * 0.6),
  } as const
  return { ...bare, references: referencesOf(input, scale, { theme, right: frame.width }) }
}

/** Rates and amounts of every page share one axis, so that turning the page moves no bar. */
function valuesOf({ rows, median, standard }: Comparison): number[] {
  const drawn = rows.flatMap((row) => (row.value ? [row.value.lo, row.value.hi] : []))
  return [...drawn, ...(median ? [median.lo, median.hi] : []), ...(standard ? [standard.value] : [])]
}

/** The longest labels beside marks decide how much of the width the scale leaves free. */
function labelWidth(input: BarsInput, frame: Size, theme: ChartTheme): number {
  const { comparison, rows, m } = input
  const drawn = [...rows.compared, ...rows.excluded].filter((row) => row.value !== null)
  const numbers = drawn.map((row) => textWidth(markText(row, comparison.request, m), theme.text))
  return Math.max(theme.text * 5, ...numbers) + besideWidth(input, frame, theme) + 30 * theme.scale
}

/** Width kept for what stands after the numbers; in a narrow room a long note is shortened rather than the bars. */
export function besideWidth(input: BarsInput, { width }: Size, theme: ChartTheme): number {
  const { compared, excluded } = input.rows
  const notes = [...compared, ...excluded].map((row) =>
    row.value ? textWidth(besideText(row, input), theme.small) : 0,
  )
  return Math.min(Math.max(0, ...notes), width * MAX_BESIDE_SHARE)
}

export function nameOf(row: ComparisonRow, { comparison }: BarsInput): string {
  return comparison.request.period.year === 'latest' ? `${row.area.name} ${row.year}` : row.area.name
}

/** Above what is not compared, also where the page before holds all that is. */
export function hasDivider({ comparison, rows }: Pick<BarsInput, 'comparison' | 'rows'>): boolean {
  return rows.excluded.length > 0 && comparison.rows.some((row) => row.placement === 'compared')
}

/** A row's place from the top; the divider has one too. */
export function slotOf(index: number, input: BarsInput): number {
  return index >= input.rows.compared.length && hasDivider(input) ? index + 1 : index
}

/** After the number: why it stands apart, or rank and standing to the standard, in words. */
export function besideText(row: ComparisonRow, { m, comparison, ranks }: BarsInput): string {
  if (row.placement === 'notComparable') return noteText(row, m)
  const standing = row.value && comparison.standard ? complianceWith(comparison.standard, row.value) : 'met'
  const rank = ranks && row.rank ? m.compare.rank(row.rank.best, row.rank.worst) : ''
  const group = rank === '' || !hasGroups(comparison) ? '' : m.groupName(row.area.group ?? '')
  return [group, rank, standing === 'met' ? '' : m.compliance[standing]].filter((text) => text !== '').join(' ')
}

/** Ranks hold inside a peer group, so a rank beside towns of another group names its own. */
function hasGroups({ rows }: Comparison): boolean {
  return new Set(rows.map((row) => row.area.group)).size > 1
}

/** Towns of different counties are not compared above the line either. */
export function belowText({ comparison, m }: Pick<BarsInput, 'comparison' | 'm'>): string {
  return comparison.verdict.limits.includes('unrelatedTowns') ? m.compare.belowUnrelated : m.compare.below
}

function referencesOf(
  { comparison, rows, m }: BarsInput,
  scale: Scale,
  { theme, right }: { theme: ChartTheme; right: number },
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
  const below = textWidth(belowText({ comparison, m }), theme.small) + 12 * theme.scale
  return placeReferences(lines, theme.small, [rows.excluded.length > 0 ? below : 0, right])
}
