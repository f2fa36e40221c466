/** A cell of an exported table: numbers stay numbers, everything else is text; absence is a word, never empty. */
export type ExportCell = string | number

/** A table as it leaves: the words of the screen, and beside them what a program needs. */
export interface ExportTable {
  head: readonly string[]
  rows: readonly (readonly ExportCell[])[]
}

const BYTE_ORDER_MARK = '\ufeff'

const LINE_END = '\r\n'

/** What spreadsheets take for the start of a formula, in either width (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** Whole texts that spreadsheets turn into something that reads otherwise (Excel and WPS, Chinese and English). */
const CONVERTED = [
  // 00123 and codes of twelve digits and more lose digits; 1E5 becomes a power of ten; (5) becomes -5.
  /^0\d+$|^\d{12,}$|^\d+(?:\.\d*)?e\d+$|^\(\d+(?:\.\d+)?\)$/i,
  // 1-2, 3/4, 2025-01-31, 12:30, 2025年3月, 3月5日.
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,4}[-/]\d{1,4}$|^\d{1,2}:\d{2}(?::\d{2})?$|^(?:\d{1,4}年)?\d{1,2}月(?:\d{1,2}日?)?$/,
  // Mar-5, 5 March 2025.
  /^(?=.*\d)(?:\d{1,4}[-/ ]?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:[-/ ,]{0,2}\d{1,4}){0,2}$/i,
]

/** A file of tables, whatever it is written as; what a kind of file does not hold is not worked out for it. */
export interface TableFile {
  /** Lines of a CSV file: what it is, then each table after a blank line. */
  lines: () => readonly (readonly ExportCell[])[]
  /** Sheets of a workbook. */
  sheets: () => readonly NamedTable[]
  /** What stands above each printed page of every sheet: how far the data may go. */
  banner: string
  /** Sheets can carry one on paper only. */
  watermark: string | null
}

/** A table with the name of its sheet. */
export interface NamedTable extends ExportTable {
  name: string
}

/** The file as CSV; workbooks have a writer that is loaded when one is asked for. */
export function tableFileCsv(file: TableFile): Blob {
  return new Blob([csvText(file.lines())], { type: 'text/csv;charset=utf-8' })
}

/**
 * Lines as CSV for office spreadsheets: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180, every line as long
 * as the longest. Text that a spreadsheet could run as a formula, or would turn into a date or another number, gets an
 * apostrophe; numbers, negative ones too, stay numbers. Taking one leading apostrophe from each field gives back exactly
 * what was given.
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
  const text = isMisread(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Text that begins with an apostrophe gets one too, so that reading back is taking one away. */
function isMisread(text: string): boolean {
  return text.startsWith("'") || FORMULA_START.test(text) || CONVERTED.some((pattern) => pattern.test(text.trim()))
}
