import type { AreaCode } from '../board/area.ts'
import type { CellState } from '../board/cell.ts'
import type { DataRow } from './dataRows.ts'
import type { FindingCode } from '../findings/finding.ts'

/** What of the data is shown. Null everywhere means "all". */
export interface DataFilter {
  towns: ReadonlySet<AreaCode> | null
  year: number | null
  indicator: string | null
  /** The scope inside: null there is the whole as reports define it. */
  scope: { scope: string | null } | null
  /** `every` shows the silent cells among the observations; null shows what documents hold, rows
   * that could not be loaded among it. */
  state: CellState | 'every' | null
  /** `any` is any finding at all. */
  finding: FindingCode | 'any' | null
}

/** Rows that fit, in the order they came. */
export function filterRows(rows: readonly DataRow[], filter: DataFilter): DataRow[] {
  const { towns, year, indicator, scope } = filter
  return rows.filter(
    (row) =>
      (towns === null || towns.has(row.area)) &&
      (year === null || row.year === year) &&
      (indicator === null || row.indicator === indicator) &&
      (scope === null || isInScope(row, scope.scope)) &&
      fitsState(row, filter) &&
      fitsFinding(row, filter.finding),
  )
}

/** Silent cells are silent in every scope, so that none of them belongs to a named one. */
function isInScope(row: DataRow, scope: string | null): boolean {
  return row.scope === scope && (isReported(row) || scope === null)
}

/** A silent cell is listed when its state is asked for, or when a finding about it is. */
function fitsState(row: DataRow, filter: DataFilter): boolean {
  if (filter.state === 'every') return true
  if (filter.state !== null) return row.state === filter.state
  return isReported(row) || filter.finding !== null
}

/** A row of a document, readable or not; the others are silent cells. */
export function isReported({ observation, refused }: DataRow): boolean {
  return observation !== null || refused !== null
}

function fitsFinding({ findings }: DataRow, finding: DataFilter['finding']): boolean {
  if (finding === null) return true
  return finding === 'any' ? findings.length > 0 : findings.some((one) => one.code === finding)
}
