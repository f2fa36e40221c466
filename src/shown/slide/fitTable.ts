import type { Size } from '../../charts/scene.ts'
import { textWidth } from '../../charts/textWidth.ts'
import { wrapText } from '../../charts/wrapText.ts'
import type { ContentTable } from '../slideContent.ts'

/** A table laid out for a width: columns in pixels, cells in lines. */
export interface FittedTable {
  size: number
  widths: readonly number[]
  head: readonly (readonly string[])[]
  rows: readonly (readonly (readonly string[])[])[]
  headHeight: number
  heights: readonly number[]
}

const LINE = 1.25
/** Above and below the text of a row, and beside that of a cell, in text sizes. */
const PAD_Y = 0.2
const PAD_X = 0.4
/** So that rounding tears no text that fits. */
const SPARE = 0.06
/** Text sizes of tables in parts of the slide's height, the largest that fits is taken. */
const SIZES = [0.032, 0.03, 0.028, 0.026, 0.0245, 0.0225] as const

/**
 * The table in the largest text that fits the place and tears no more cells into lines than the smallest does; in the
 * smallest when none fits. `height` is the slide's.
 */
export function fitTable(table: ContentTable, available: Size, height: number): FittedTable {
  const fitted = SIZES.map((size) => layOutTable(table, available.width, size * height))
  // The list of sizes is not empty.
  const smallest = fitted.at(-1) as FittedTable
  const least = tornCells(smallest)
  return fitted.find((one) => heightOf(one) <= available.height && tornCells(one) <= least) ?? smallest
}

function tornCells({ head, rows }: FittedTable): number {
  return [head, ...rows].flat().filter((lines) => lines.length > 1).length
}

/** How many rows from the first fit under the head in the smallest text; at least one. */
export function rowsThatFit(table: ContentTable, available: Size, height: number): number {
  const { heights, headHeight } = layOutTable(table, available.width, (SIZES.at(-1) ?? 0) * height)
  let left = available.height - headHeight
  const over = heights.findIndex((one) => (left -= one) < 0)
  return over === -1 ? heights.length : Math.max(1, over)
}

function heightOf({ headHeight, heights }: FittedTable): number {
  return heights.reduce((sum, one) => sum + one, headHeight)
}

function layOutTable(table: ContentTable, width: number, size: number): FittedTable {
  const pad = 2 * PAD_X * size
  const widths = columnWidths(table, width, size)
  const wrap = (text: string, column: number): string[] => wrapText(text, size, (widths[column] ?? width) - pad)
  const head = table.columns.map(({ title }, column) => wrap(title, column))
  const rows = table.rows.map((row) => row.map(({ text }, column) => wrap(text, column)))
  const tall = (cells: readonly (readonly string[])[]): number =>
    Math.max(1, ...cells.map((lines) => lines.length)) * size * LINE + 2 * PAD_Y * size
  return { size, widths, head, rows, headHeight: tall(head), heights: rows.map(tall) }
}

/** Every column what its longest text needs; too wide, the long ones share what the short ones leave. */
function columnWidths(table: ContentTable, width: number, size: number): number[] {
  const wanted = table.columns.map(({ title }, column) => {
    const texts = [title, ...table.rows.map((row) => row[column]?.text ?? '')]
    return Math.max(...texts.map((text) => textWidth(text, size))) + (2 * PAD_X + SPARE) * size
  })
  const total = wanted.reduce((sum, one) => sum + one, 0)
  if (total <= width) return wanted.map((one) => (one / total) * width)
  return squeezed(wanted, width)
}

function squeezed(wanted: readonly number[], width: number): number[] {
  const narrow = new Set<number>()
  let share = width / wanted.length
  // Each column that needs less than its share leaves the rest to the others, until none does.
  for (;;) {
    const more = wanted.flatMap((one, index) => (!narrow.has(index) && one <= share ? [index] : []))
    if (more.length === 0) break
    for (const index of more) narrow.add(index)
    const used = [...narrow].reduce((sum, index) => sum + (wanted[index] ?? 0), 0)
    share = (width - used) / Math.max(1, wanted.length - narrow.size)
  }
  const weights = wanted.map((one, index) => (narrow.has(index) ? 0 : Math.sqrt(one)))
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const rest = share * (wanted.length - narrow.size)
  return wanted.map((one, index) => (narrow.has(index) ? one : (rest * (weights[index] ?? 0)) / weight))
}
