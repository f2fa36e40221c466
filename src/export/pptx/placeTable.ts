import type PptxGenJS from 'pptxgenjs'
import { fitText, textWidth } from '../../charts/textWidth.ts'
import type { ContentTable } from '../../shown/slideContent.ts'
import { hex, COLORS } from './drawingMl.ts'
import type { SlideBox } from './slideLayout.ts'
import { cleanText } from '../../lib/xmlText.ts'

const POINTS_PER_INCH = 72
/** Of a cell, in inches. */
const MARGIN = 0.06
/** Programs measure text a little differently from each other. */
const SPARE = 1.08
const SMALLEST = 12
const SIZES = [16, 14, 13, SMALLEST]
/** Row height in parts of the text size, in inches a point. */
const ROW = 1.75 / 72

/** A native table that stays in its box. */
export function placeTable(slide: PptxGenJS.Slide, { columns, rows, order }: ContentTable, box: SlideBox): void {
  if (columns.length === 0) return
  const size = SIZES.find((one) => fits({ columns, rows, order }, box, one)) ?? SMALLEST
  const widths = columnWidths({ columns, rows, order }, { width: box.w, size })
  const most = Math.max(1, Math.floor(box.h / (size * ROW)) - 1)
  const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text: fitText(
      cleanText(text).replace(/\s*\n\s*/g, ' '),
      size,
      ((widths[column] ?? 1) - 2 * MARGIN) * POINTS_PER_INCH,
    ),
    options: {
      bold: isHead,
      color: hex(isHead ? COLORS.ink2 : COLORS.ink),
      align: isNumeric(rows, column) ? 'right' : 'left',
    },
  })
  slide.addTable(
    [
      columns.map(({ title }, column) => cell(title, column, true)),
      ...rows.slice(0, most).map((cells) => columns.map((_, column) => cell(cells[column]?.text ?? '', column, false))),
    ],
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths,
      rowH: size * ROW,
      fontSize: size,
      valign: 'middle',
      margin: [0.02, MARGIN, 0.02, MARGIN],
      border: { type: 'solid', pt: 0.5, color: hex(COLORS.rule) },
    },
  )
}

function isNumeric(rows: ContentTable['rows'], column: number): boolean {
  return rows.some((cells) => cells[column]?.number != null)
}

function fits(table: ContentTable, box: SlideBox, size: number): boolean {
  const width = columnNeeds(table, size).reduce((sum, one) => sum + one, 0)
  return (table.rows.length + 1) * size * ROW <= box.h && width <= box.w
}

/** Inches that the longest text of each column takes. */
function columnNeeds({ columns, rows }: ContentTable, size: number): number[] {
  return columns.map(({ title }, column) =>
    [title, ...rows.map((cells) => cells[column]?.text ?? '')].reduce(
      (most, text) => Math.max(most, (textWidth(text, size) * SPARE) / POINTS_PER_INCH + 2 * MARGIN),
      0.5,
    ),
  )
}

/** Each column what it needs; where that is too much, the long ones give up what the short ones need. */
function columnWidths(table: ContentTable, { width, size }: { width: number; size: number }): number[] {
  const needs = columnNeeds(table, size)
  const cap = capFor(needs, width)
  const shares = needs.map((one) => Math.min(one, cap))
  const sum = shares.reduce((total, one) => total + one, 0)
  return shares.map((one) => (one / sum) * width)
}

/** The width above which columns are cut so that all fit. */
function capFor(needs: readonly number[], width: number): number {
  const sorted = needs.toSorted((a, b) => a - b)
  let left = width
  for (const [index, need] of sorted.entries()) {
    const share = left / (sorted.length - index)
    if (need > share) return share
    left -= need
  }
  return Infinity
}
