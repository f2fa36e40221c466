import type { Board } from '../board/board.ts'
import { CELL_STATES } from '../board/cell.ts'
import type { DataRow } from './dataRows.ts'
import { isReported } from './filterRows.ts'
import { FINDING_CODES, type FindingSeverity } from '../findings/finding.ts'
import { ROW_COLUMNS, type TableSort } from './tableSort.ts'

type RowColumn = (typeof ROW_COLUMNS)[number]

const SEVERITIES: readonly FindingSeverity[] = ['serious', 'notable', 'minor']

/** What a row is sorted by, the weightiest key first; null when the row has nothing there. */
type SortKey = readonly (number | string)[] | null

/**
 * Rows by one column, equals in the order they came. A row without a number, or without a finding, comes last
 * whichever way the column is turned; intervals stand by their lower end, then by their upper one.
 */
export function sortRows(rows: readonly DataRow[], sort: TableSort | null, board: Board): DataRow[] {
  const column = ROW_COLUMNS.find((one) => one === sort?.by)
  if (!column) return [...rows]
  const keyOf = keyMaker(board, column)
  const turn = sort?.reversed ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return turn * compareKeys(a.key, b.key)
    })
    .map(({ row }) => row)
}

function keyMaker(board: Board, column: RowColumn): (row: DataRow) => SortKey {
  const places = new Map([...board.indicators.keys()].map((id, index) => [id, index]))
  switch (column) {
    case 'town':
      return ({ area }) => [area]
    case 'year':
      return ({ year, observation, refused }) => {
        const { start, end } = (observation ?? refused)?.period ?? { start: '', end: '' }
        return [year, start, end]
      }
    case 'indicator':
      return ({ indicator }) => [places.get(indicator) ?? places.size, indicator]
    case 'scope':
      return (row) => (isReported(row) ? [row.scope ?? ''] : null)
    case 'value':
      return ({ observation }) => (observation?.reading ? [observation.reading.lo, observation.reading.hi] : null)
    case 'state':
      return ({ state }) => [CELL_STATES.indexOf(state)]
    case 'finding':
      return ({ findings }) => (findings.length > 0 ? [gravest(findings), -findings.length] : null)
  }
}

/** By severity, then by kind, of which the gravest are listed first. */
function gravest(findings: DataRow['findings']): number {
  const weights = findings.map(({ severity, code }) => SEVERITIES.indexOf(severity) * 100 + FINDING_CODES.indexOf(code))
  return Math.min(...weights)
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? one
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
