import { isPoint } from '../../domain/values/interval.ts'
import type { Board } from '../../domain/board/board.ts'
import type { DataRow } from '../../domain/tables/dataRows.ts'
import { ROW_COLUMNS } from '../../domain/tables/tableSort.ts'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { type RowWords, rowWords } from '../../i18n/dataView/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { TableCell, TableColumn } from '../slideContent.ts'
import { evidenceCell, wordCell } from '../contentTable.ts'

/** The version is said with the place it was found at: most figures have one only. */
export type RowKey = Exclude<keyof RowWords, 'version'>

/** The rows of the data as a table, a row at a time: there may be twenty thousand of them. */
export interface RowsTable {
  columns: readonly (TableColumn & { key: RowKey })[]
  cellsOf: (row: DataRow) => TableCell[]
}

const COLUMNS = [
  'town',
  'year',
  'indicator',
  'scope',
  'value',
  'reading',
  'state',
  'finding',
  // Last, because it is the longest where a figure has several versions.
  'source',
] as const satisfies readonly RowKey[]

/** Whether a column says nothing of any row; then it is left out, on the screen as on slides. */
const SAYS_NOTHING: Partial<Record<RowKey, (row: DataRow) => boolean>> = {
  // A number is seen in the column before.
  state: ({ state }) => state === 'number',
  source: ({ observation, refused }) => !observation && !refused,
  finding: ({ findings }) => findings.length === 0,
}

export function rowsTable(rows: readonly DataRow[], board: Board, m: Messages): RowsTable {
  const keys = COLUMNS.filter((key) => {
    const saysNothing = SAYS_NOTHING[key]
    return !saysNothing || !rows.every(saysNothing)
  })
  return {
    columns: keys.map((key) => ({
      key,
      title: dataMessages(m).columns[key],
      ...(ROW_COLUMNS.some((one) => one === key) && { first: 'lowest' }),
    })),
    cellsOf: (row) => {
      const { version, ...words } = rowWords(row, board, m)
      words.source = [words.source, version].filter((part) => part !== '').join(m.clauseSeparator)
      return keys.map((key) => cellOf(key, words[key], row))
    },
  }
}

function cellOf(key: RowKey, text: string, row: DataRow): TableCell {
  const place = { town: row.area, year: row.year, indicator: row.indicator }
  const { observation } = row
  if (key === 'value') return { ...evidenceCell(text, place), ...(observation && { observation: observation.id }) }
  if (key !== 'reading') return wordCell(text)
  const reading = observation?.reading ?? null
  return { ...evidenceCell(text, place), number: reading && isPoint(reading) ? reading.lo : null }
}
