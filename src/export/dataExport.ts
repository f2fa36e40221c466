import type { Board } from '../domain/board/board.ts'
import type { Completeness } from '../domain/overview/completeness.ts'
import type { DataRow } from '../domain/tables/dataRows.ts'
import type { DataFilter } from '../domain/tables/filterRows.ts'
import type { Finding } from '../domain/findings/finding.ts'
import type { IsoDate } from '../domain/board/period.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'
import type { Messages } from '../i18n/messages.ts'

/** What the data view shows, ready to leave the screen: the same rows in the same order. */
export interface DataExport {
  board: Board
  /** Filtered and sorted as shown; silent cells among them where they were shown. */
  rows: readonly DataRow[]
  /** How many rows there are when nothing is filtered away. */
  total: number
  filter: DataFilter
  sort: TableSort | null
  /** Of the towns, years and indicators shown. */
  matrix: Completeness
  findings: readonly Finding[]
  /** The table on the screen, for files that hold only one. */
  table: 'rows' | 'matrix' | 'findings'
  /** The heading as plain text. */
  title: string
  /** The day of the download; there is no clock here. */
  exported: IsoDate
  watermark?: string | null
  m: Messages
}

/** A cell of an exported table: numbers stay numbers, everything else is text; absence is a word, never empty. */
export type ExportCell = string | number
