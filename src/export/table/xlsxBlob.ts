import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal'
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import { escapeXml, INVALID_XML } from '../../lib/xmlText.ts'
import type { ExportCell, NamedTable, TableFile } from './tableFile.ts'

/** A spreadsheet refuses longer cells. */
const LONGEST_CELL = 32_767
/** In characters; a Chinese one counts double. */
const WIDEST_COLUMN = 48
const NARROWEST_COLUMN = 6
/** Rows that decide how wide a column is. */
const MEASURED_ROWS = 300

/** More rows than these go on to further pages, so that they stay readable. */
const MOST_ROWS_ON_ONE_PAGE = 60
const SHEET = 'xl/worksheets/sheet{id}.xml'
/** A sheet's parts have an order, or spreadsheets call the file damaged. */
const ORDER = getOrderOfSiblings(SHEET, 'worksheet') ?? []

/**
 * A workbook, a sheet for each table, ready to print: A4 landscape, one page wide, the head on every page. Numbers are
 * number cells and everything else is typed as text, so that nothing in it is ever calculated. Characters that XML cannot
 * carry are left out.
 */
export function xlsxBlob({ sheets, banner, watermark }: Omit<TableFile, 'lines'>): Promise<Blob> {
  const tables = sheets()
  return writeXlsxFile(tables.map(toSheet), { features: [pageHeader(banner, watermark), paper(tables)] }).toBlob()
}

function pageHeader(banner: string, watermark: string | null): Feature<Blob> {
  const parts = [
    ['L', banner],
    ['C', watermark ?? ''],
  ] as const
  const header = parts.map(([place, words]) => (words === '' ? '' : `&${place}${headerText(words)}`)).join('')
  const insert = (): string => `<headerFooter><oddHeader>${escapeXml(header)}</oddHeader></headerFooter>`
  return { files: { transform: { [SHEET]: { insert } } } }
}

function paper(tables: readonly NamedTable[]): Feature<Blob> {
  const titles = tables.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${name.replaceAll("'", "''")}'`)}!$1:$1</definedName>`,
  )
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const isLong = (tables[sheetIndex]?.rows.length ?? 0) > MOST_ROWS_ON_ONE_PAGE
            const scaled = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
            return insertElementMarkupAccordingToOrderOfSiblings(xml, scaled, ORDER, 'worksheet').replace(
              '<pageSetup ',
              `<pageSetup fitToWidth="1" fitToHeight="${isLong ? 0 : 1}" `,
            )
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`),
        },
      },
    },
  }
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
    stickyColumnsCount: 1,
    orientation: 'landscape',
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
