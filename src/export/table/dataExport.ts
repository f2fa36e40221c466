import type { Board } from '../../domain/board/board.ts'
import { type Completeness, countStates, shareOf } from '../../domain/overview/completeness.ts'
import type { DataRow, DataFilter } from '../../domain/tables/dataRows.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import type { IsoDate } from '../../domain/board/period.ts'
import type { TableSort } from '../../domain/tables/tableSort.ts'
import { type Messages, boardSource } from '../../i18n/messages.ts'
import { exportMessages } from '../../i18n/exports/exportMessages.ts'
import { isMasked } from '../../domain/personalData/maskReportSet.ts'
import type { StampFact } from '../../shown/stamp.ts'
import { filterText, percentText } from '../../i18n/dataView/dataWords.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { saveMessages } from '../../i18n/exports/saveMessages.ts'
import { dateText } from '../../i18n/values/periodWords.ts'

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

/** Title, data set, filter, scope, period, coverage, verdict, classification, nature, source and dates. */
export function dataFacts(shown: DataExport): StampFact[] {
  const { board, m } = shown
  const { meta } = board
  const { facts: names } = exportMessages(m)
  return [
    [names.title, shown.title],
    [names.dataset, exportMessages(m).datasetOf(meta.title, meta.id, meta.revision)],
    [names.filter, filterText(shown.filter, shown.sort, m)],
    [names.scope, scopeText(shown)],
    [names.period, periodText(shown.rows, m)],
    [names.coverage, coverageText(shown)],
    [names.verdict, meta.comparable ? exportMessages(m).verdict : exportMessages(m).verdictUnrelated],
    [names.classification, m.classifications[meta.classification]],
    [names.synthetic, meta.synthetic ? m.synthetic : exportMessages(m).real],
    [names.source, boardSource(board, m)],
    [names.issued, meta.issued === null ? exportMessages(m).unknownDate : dateText(meta.issued, m)],
    [names.exported, dateText(shown.exported, m)],
    ...(isAnyMasked(shown) ? [[names.note, exportMessages(m).notes.masked] as const] : []),
    ...(shown.watermark == null ? [] : [[saveMessages(m).watermark, shown.watermark] as const]),
  ]
}

function isAnyMasked({ rows, board }: DataExport): boolean {
  return (
    rows.some(({ observation, refused }) =>
      [observation, refused].some((reported) => reported !== null && isMasked(reported)),
    ) || [...board.sources.values()].some(isMasked)
  )
}

function scopeText({ filter, m }: DataExport): string {
  return filter.scope === null ? exportMessages(m).scopeInRow : m.scopeName(filter.scope.scope)
}

/** From the first day that a row covers to the last; silent rows count by their year. */
function periodText(rows: readonly DataRow[], m: Messages): string {
  const starts = rows.map((row) => (row.observation ?? row.refused)?.period.start ?? `${row.year}-01-01`).toSorted()
  const ends = rows.map((row) => (row.observation ?? row.refused)?.period.end ?? `${row.year}-12-31`).toSorted()
  const [from, to] = [starts[0], ends.at(-1)]
  return from === undefined || to === undefined
    ? exportMessages(m).nothing
    : m.dateRange(dateText(from, m), dateText(to, m))
}

/** Unrelated towns owe nobody the same report: of them only rows are counted. */
function coverageText({ board, rows, total, matrix, m }: DataExport): string {
  const share = shareOf(matrix.cells)
  const counted = exportMessages(m).rowsOf(formatNumber(rows.length, 0), formatNumber(total, 0))
  if (share.expected === 0 || !board.meta.comparable) return counted
  const reported = [formatNumber(share.reported, 0), formatNumber(share.expected, 0), percentText(share, 1)] as const
  const { refused } = countStates(matrix.cells)
  const parts = [counted, exportMessages(m).sharesOf(...reported), ...(refused > 0 ? [m.notLoaded(refused)] : [])]
  return parts.join(m.clauseSeparator)
}
