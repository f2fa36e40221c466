import type { ComparisonRow } from '../domain/compare/compare.ts'
import type { Interval } from '../domain/values/interval.ts'
import { markText, noteText, reportedWithUnit } from '../i18n/values/valueWords.ts'
import { type BarStyle, markEnd, markShapes } from './barMark.ts'
import { type BarsLayout, besideText, besideWidth } from './barsLayout.ts'
import type { At } from './drawing.ts'
import { dodge } from './referenceLines.ts'
import { type RowText, slotOf } from './rowChart.ts'
import type { Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'
import { fitText, textWidth } from './textWidth.ts'

/** What a row's mark is drawn with, at a height. */
export function styleOf(row: ComparisonRow, y: number, { input, theme, scale, form, thickness }: BarsLayout): BarStyle {
  const { standard, request } = input.comparison
  const { direction } = request.indicator
  return { scale, theme, y, thickness, form, picked: input.picked === row.area.code, standard, direction }
}

/** What of a row is neither bar, point nor text, on the axes as they stand. */
export function rowShapes(index: number, layout: BarsLayout, at: At): Shape[] {
  const { rows, scale, theme, left } = layout
  const row = rows[index]
  if (!row) return []
  const slot = slotOf(index, layout)
  const [, y] = at(scale.min, slot)
  const placed = { ...scale, at: (value: number) => at(Math.min(value, scale.max), slot)[0] }
  if (row.value) return markShapes(row, row.value, styleOf(row, y, { ...layout, scale: placed }))
  if (!hasGlyph(row)) return []
  const r = theme.small * 0.4
  const shift = at(scale.min, slot)[0] - scale.at(scale.min)
  return stateGlyph(row.state, { x: wordsStart({ scale, left, theme }) + shift + r, y, r }, theme)
}

/** The number and what stands after it, as they fit; no reference line runs through them. */
export function valueTexts(row: ComparisonRow, value: Interval, layout: BarsLayout): RowText[] {
  const { input, theme, frame } = layout
  const isCompared = row.placement === 'compared'
  // The lines end with the comparison: below it nothing is in the way.
  const references = isCompared ? layout.references : []
  const text = markText(row, input.comparison.request, input.m)
  const width = textWidth(text, theme.text)
  const end = row.state === 'zero' ? layout.scale.at(0) + theme.text * 0.5 : markEnd(value, styleOf(row, 0, layout))
  const x = Math.min(dodge(end + 6 * theme.scale, width, references), frame.width - width)
  const { ink, ink2, caution } = theme.colors
  const whole = besideText(row, input)
  const after = dodge(x + width + 8 * theme.scale, textWidth(whole, theme.small), references)
  const column = frame.width - besideWidth(input, frame, theme) - 4 * theme.scale
  const besideX = isCompared ? Math.max(after, column) : after
  const beside = whole === '' ? '' : fitText(whole, theme.small, frame.width - besideX)
  const number = { x, text, size: theme.text, color: ink, bold: input.picked === row.area.code, halo: true }
  const note = { x: besideX, text: beside, size: theme.small, color: isCompared ? ink2 : caution, halo: true }
  return [number, ...(beside === '' ? [] : [note])]
}

/** A number that may not stand on the scale, and why; or why there is none. */
export function wordTexts(row: ComparisonRow, layout: BarsLayout): RowText[] {
  const { input, theme, frame } = layout
  const { ink, ink2, caution } = theme.colors
  const number = row.observation?.value == null ? '' : reportedWithUnit(row.observation, input.m)
  const x = wordsStart(layout) + (hasGlyph(row) ? theme.small * 0.8 + 8 * theme.scale : 0)
  const size = theme.small + 1
  const noteX = number === '' ? x : x + textWidth(number, theme.text) + 10 * theme.scale
  const note: RowText = {
    x: noteX,
    text: fitText(noteText(row, input.m), size, frame.width - noteX),
    size,
    color: row.exclusions.length > 0 ? caution : ink2,
    halo: true,
  }
  return [...(number === '' ? [] : [{ x, text: number, size: theme.text, color: ink }]), note]
}

function wordsStart({ left, scale, theme }: Pick<BarsLayout, 'left' | 'scale' | 'theme'>): number {
  return Math.max(left, scale.at(0)) + 4 * theme.scale
}

/** Silence has a sign; a town that reported something else has its number. */
function hasGlyph(row: ComparisonRow): boolean {
  return row.observation?.value == null && row.exclusions.length === 0
}
