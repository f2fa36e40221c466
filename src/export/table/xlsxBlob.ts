import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal'
import { escapeXml, INVALID_XML } from '../../lib/xmlText.ts'
import type { ExportCell, NamedTable, TableFile } from './tableFile.ts'

/** A spreadsheet refuses longer cells. */
const LONGEST_CELL = 32_767
/** In characters; a Chinese one counts double. */
const WIDEST_COLUMN = 48
const NARROWEST_COLUMN = 6
/** Rows that decide how wide a column is. */
const MEASURED_ROWS = 300

/**
 * A workbook, a sheet for each table. Numbers are number cells and everything else is typed as text, so that nothing in
 * it is ever calculated. Characters that XML cannot carry are left out.
 */
export function xlsxBlob({ sheets, banner, watermark }: Omit<TableFile, 'lines'>): Promise<Blob> {
  const parts = [
    ['L', banner],
    ['C', watermark ?? ''],
  ] as const
  const header = parts.map(([place, words]) => (words === '' ? '' : `&${place}${headerText(words)}`)).join('')
  const insert = (): string => `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader></headerFooter>`
  const pageHeader = { files: { transform: { 'xl/worksheets/sheet{id}.xml': { insert } } } }
  return writeXlsxFile(sheets().map(toSheet), { features: [pageHeader] }).toBlob()
}

/** An ampersand begins a code there, and digits after one are a size. */
function headerText(words: string): string {
  return words.replace(INVALID_XML, '').replaceAll('&', '&&').replace(/^\d/, ' $&')
}

function toSheet({ name, head, rows }: NamedTable): Sheet<Blob> {
  const header: Cell[] = head.map((title) => ({ value: title, type: String, fontWeight: 'bold' }))
  const measured = rows.slice(0, MEASURED_ROWS)
  return {
    sheet: name,
    data: [header, ...rows.map((cells) => cells.map(toCell))],
    columns: head.map((title, index) => ({ width: widthOf([title, ...measured.map((cells) => cells[index] ?? '')]) })),
    stickyRowsCount: 1,
  }
}

function toCell(cell: ExportCell): Cell {
  if (typeof cell === 'number') return { value: cell, type: Number }
  return cell === '' ? null : { value: cell.replace(/\r\n?/g, '\n').slice(0, LONGEST_CELL), type: String }
}

/** As wide as the widest of the first cells, within bounds. */
function widthOf(cells: readonly ExportCell[]): number {
  const widest = cells.reduce<number>((most, cell) => Math.max(most, lengthOf(String(cell))), 0)
  return Math.min(WIDEST_COLUMN, Math.max(NARROWEST_COLUMN, widest + 2))
}

function lengthOf(text: string): number {
  const wide = text.slice(0, WIDEST_COLUMN).match(/[\u2e80-\uffff]/g)?.length ?? 0
  return text.length + wide
}
