import type { ExportCell } from './dataExport.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** What spreadsheets take for the start of a formula, in either width (OWASP, CSV injection); after our own apostrophes too. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * Lines as CSV for office spreadsheets: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180, every line as long
 * as the longest. Text that a spreadsheet could run as a formula gets an apostrophe; numbers, negative ones too, stay
 * numbers. Taking one apostrophe from cells that begin with apostrophes and such a sign gives back exactly what was given.
 */
export function csvText(lines: readonly (readonly ExportCell[])[]): string {
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 1)
  return BYTE_ORDER_MARK + lines.map((cells) => lineOf(cells, width) + LINE_END).join('')
}

function lineOf(cells: readonly ExportCell[], width: number): string {
  return Array.from({ length: width }, (_, index) => fieldOf(cells[index] ?? '')).join(',')
}

function fieldOf(cell: ExportCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
