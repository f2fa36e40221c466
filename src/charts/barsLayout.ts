import type { AreaCode } from '../domain/board/area.ts'
import type { Comparison, ComparisonRow } from '../domain/compare/compare.ts'
import { complianceWith } from '../domain/takeaways/compareTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, markText, noteText, standardText } from '../i18n/values/valueWords.ts'
import type { BarStyle } from './barMark.ts'
import type { OrderedRows } from './barRows.ts'
import type { ChartTheme } from './chartTheme.ts'
import { placeReferences, type ReferenceLine } from './referenceLines.ts'
import { placeRows, type RowsLayout } from './rowChart.ts'
import { linearScale, type Scale } from './scale.ts'
import type { Size } from './scene.ts'
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

/** Where everything of a bar chart stands, in pixels. */
export interface BarsLayout extends RowsLayout {
  input: BarsInput
  form: BarStyle['form']
  /** Of this page, from the top. */
  rows: readonly ComparisonRow[]
  thickness: number
  references: readonly ReferenceLine[]
}

const AXIS_HEIGHT = 26
/** Share of the width for notes after the numbers. */
const MAX_BESIDE_SHARE = 0.3

export function layOut(input: BarsInput, frame: Size, theme: ChartTheme): BarsLayout {
  const { comparison, rows } = input
  const all = [...rows.compared, ...rows.excluded]
  const names = all.map((row) => nameOf(row, input))
  const divider = comparison.rows.some((row) => row.placement === 'compared') ? belowText(input) : null
  const places = placeRows({ rows, names, head: AXIS_HEIGHT, divider }, frame, theme)
  const left = places.names + 16 * theme.scale
  const right = Math.max(left + theme.text * 2, frame.width - labelWidth(input, frame, theme))
  const form = comparison.request.indicator.unit === '%' && comparison.request.measure === 'total' ? 'point' : 'bar'
  const scale = linearScale(valuesOf(comparison), [left, right], form === 'bar')
  return {
    ...places,
    input,
    scale,
    left,
    right,
    axis: comparison.rows.some((row) => row.value !== null) ? 'lines' : 'none',
    form,
    rows: all,
    thickness: Math.min(theme.text * 1.4, places.rowHeight * 0.6),
    references: referencesOf(input, scale, { theme, right: frame.width }),
  }
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
function belowText({ comparison, m }: Pick<BarsInput, 'comparison' | 'm'>): string {
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
  const start = rows.excluded.length > 0 ? below : 0
  const room = (right - start) / lines.length - 16 * theme.scale
  const fitted = lines.map((line) => ({ ...line, text: fitText(line.text, theme.small, room) }))
  return placeReferences(fitted, theme.small, [start, right])
}
