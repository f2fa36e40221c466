import type { ComparisonRow } from '../domain/compare/compare.ts'
import { markText, noteText, reportedWithUnit } from '../i18n/values/valueWords.ts'
import { type BarStyle, markEnd, markShapes } from './barMark.ts'
import { type BarsLayout, besideText, besideWidth, nameOf, slotOf } from './barsLayout.ts'
import type { At } from './drawing.ts'
import { dodge } from './referenceLines.ts'
import type { Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'
import { fitText, textWidth } from './textWidth.ts'

/** A text in a row, its left edge in pixels of the picture; names end there instead. */
export interface RowText {
  x: number
  text: string
  size: number
  color: string
  bold?: boolean
  align?: 'right'
  halo?: boolean
}

/** What a row's mark is drawn with, at a height. */
export function styleOf(row: ComparisonRow, y: number, { input, theme, scale, form, thickness }: BarsLayout): BarStyle {
  const { standard, request } = input.comparison
  const { direction } = request.indicator
  return { scale, theme, y, thickness, form, picked: input.picked === row.area.code, standard, direction }
}

/** What of a row is neither bar, point nor text, on the axes as they stand. */
export function rowShapes(index: number, layout: BarsLayout, at: At): Shape[] {
  const { rows, input, scale, theme, left } = layout
  const row = rows[index]
  if (!row) return []
  const slot = slotOf(index, input)
  const [, y] = at(scale.min, slot)
  const placed = { ...scale, at: (value: number) => at(Math.min(value, scale.max), slot)[0] }
  if (row.value) return markShapes(row, row.value, styleOf(row, y, { ...layout, scale: placed }))
  if (!hasGlyph(row)) return []
  const r = theme.small * 0.4
  const shift = at(scale.min, slot)[0] - scale.at(scale.min)
  return stateGlyph(row.state, { x: wordsStart({ scale, left, theme }) + shift + r, y, r }, theme)
}

/** Name, number, and what stands after it; all as they fit, and no reference line runs through a number. */
export function rowTexts(row: ComparisonRow, layout: BarsLayout): RowText[] {
  const { input, theme, left } = layout
  const name: RowText = {
    x: left - 10 * theme.scale,
    text: fitText(nameOf(row, input), theme.text, left - 16 * theme.scale),
    size: theme.text,
    color: row.placement === 'textOnly' ? theme.colors.ink2 : theme.colors.ink,
    bold: input.picked === row.area.code,
    align: 'right',
  }
  return [name, ...(row.value ? valueTexts(row, layout) : wordTexts(row, layout))]
}

function valueTexts(row: ComparisonRow, layout: BarsLayout): RowText[] {
  const { input, theme, frame } = layout
  const { value } = row
  if (!value) return []
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
function wordTexts(row: ComparisonRow, layout: BarsLayout): RowText[] {
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
