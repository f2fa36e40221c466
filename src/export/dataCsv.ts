import { exportMessages } from '../i18n/exportMessages.ts'
import { completenessTable } from './completenessTable.ts'
import type { DataExport, ExportCell } from './dataExport.ts'
import { dataTable } from './dataTable.ts'
import { exportFacts } from './exportFacts.ts'
import { findingsTable } from './findingsTable.ts'

const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** What spreadsheets take for the start of a formula, in either width (OWASP, CSV injection); after our own apostrophes too. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/

const TABLES = { rows: dataTable, matrix: completenessTable, findings: findingsTable } as const

/**
 * The shown table (rows, completeness or findings) as CSV for office spreadsheets: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180, every line
 * equally long. What the file is stands above the table, a blank line between. Text that a spreadsheet could run as a
 * formula gets an apostrophe; numbers, negative ones too, stay numbers. Taking one apostrophe from cells that begin
 * with apostrophes and such a sign gives back exactly what was shown.
 */
export function dataCsv(shown: DataExport): string {
  const table = TABLES[shown.table](shown)
  const facts = [...exportFacts(shown), [exportMessages(shown.m).facts.note, exportMessages(shown.m).notes.csv]]
  const lines = [...facts, [], table.head, ...table.rows].map((cells) => lineOf(cells, table.head.length))
  return BYTE_ORDER_MARK + lines.join(LINE_END) + LINE_END
}

function lineOf(cells: readonly ExportCell[], width: number): string {
  return Array.from({ length: width }, (_, index) => fieldOf(cells[index] ?? '')).join(',')
}

function fieldOf(cell: ExportCell): string {
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
