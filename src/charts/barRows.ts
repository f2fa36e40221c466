import type { Area } from '../domain/board/area.ts'
import type { Comparison, ComparisonRow } from '../domain/compare/compare.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/compare/comparePeriods.ts'
import type { Interval } from '../domain/values/interval.ts'
import type { Request } from '../domain/compare/question.ts'
import { firstSide } from '../domain/values/rank.ts'
import { OFFICIAL, sortByKey, type TableSort } from '../domain/tables/tableSort.ts'
import type { Verdict } from '../domain/compare/verdict.ts'

/** Rows of a comparison in drawing order: those compared, then those that are not. */
export interface OrderedRows<Row = ComparisonRow> {
  compared: readonly Row[]
  excluded: readonly Row[]
}

/** More towns than this are paged, with a strip of all of them above. */
export const MAX_ROWS_UNPAGED = 40
/** An audience reads no more bars than this at once. */
export const MAX_ROWS_PER_PAGE = 12

const BY_VALUE: TableSort = { by: 'value', reversed: false }

/**
 * By value, what comes first standing first, which is the least where less is better. A sample of unrelated towns stands
 * in official order: nothing in it suggests a table of ranks.
 */
export function usualOrder({ verdict }: { verdict: Verdict }): TableSort {
  return verdict.limits.includes('unrelatedTowns') ? OFFICIAL : BY_VALUE
}

/** What stands aside follows the names at most. */
export function orderRows(comparison: Comparison, sort: TableSort): OrderedRows {
  const isCompared = (row: ComparisonRow): boolean => row.placement === 'compared'
  const compared = comparison.rows.filter(isCompared)
  const excluded = comparison.rows.filter((row) => !isCompared(row))
  return {
    compared: sortTowns(compared, comparison, { sort, keyOf: keyOfRow }),
    excluded: sortTowns(excluded, comparison, { sort, keyOf: () => null }).toSorted(byPlacement),
  }
}

function keyOfRow(row: ComparisonRow, by: string): Interval | null {
  return by === 'reported' ? (row.observation?.reading ?? null) : row.value
}

/** Pairs with a change by the later value or the earlier one, by the change as an amount or in percent, or by name. */
export function orderPairs(comparison: PeriodsComparison, sort: TableSort): OrderedRows<PeriodsRow> {
  const compared = comparison.rows.filter((row) => row.change !== null)
  const excluded = comparison.rows.filter((row) => row.change === null)
  return {
    compared: sortTowns(compared, comparison, { sort, keyOf: keyOfPair }),
    excluded: sortTowns(excluded, comparison, { sort, keyOf: () => null }),
  }
}

function keyOfPair({ before, after, change }: PeriodsRow, by: string): Interval | null {
  switch (by) {
    case 'before':
      return before.value
    case 'change':
      return change?.difference ?? null
    case 'percent':
      return change?.ratio ?? null
    default:
      return after.value
  }
}

interface SortedTowns<T> {
  sort: TableSort
  /** The number that a column of another name than `name` is sorted by. */
  keyOf: (row: T, by: string) => Interval | null
}

/** Rows of towns, as bars and pairs are drawn and tables list them. */
export function sortTowns<T extends { area: Area }>(
  rows: readonly T[],
  { request }: { request: Pick<Request, 'indicator'> },
  { sort: { by, reversed }, keyOf }: SortedTowns<T>,
): T[] {
  if (by === 'name') return sortByKey(rows, { keyOf: ({ area }) => area.name, first: 'lowest', reversed })
  if (by === OFFICIAL.by) return [...rows]
  // A rise is not the better end of a change: the largest comes first.
  const first = by === 'change' || by === 'percent' ? 'highest' : firstSide(request.indicator.direction)
  return sortByKey(rows, { keyOf: (row) => keyOf(row, by), first, reversed })
}

/** One page of rows; the page asked for is brought into range. */
export function pageOf(
  rows: OrderedRows,
  page: number,
  size: number,
): { rows: OrderedRows; page: number; pages: number } {
  const total = rows.compared.length + rows.excluded.length
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(Math.max(1, page), pages)
  const [from, to] = [(shown - 1) * size, shown * size]
  const skipped = rows.compared.length
  return {
    rows: {
      compared: rows.compared.slice(from, to),
      excluded: rows.excluded.slice(Math.max(0, from - skipped), Math.max(0, to - skipped)),
    },
    page: shown,
    pages,
  }
}

/** Hatched bars first, then what stands in words; the sort is stable, so official order holds inside each. */
function byPlacement(a: ComparisonRow, b: ComparisonRow): number {
  return Number(a.placement === 'textOnly') - Number(b.placement === 'textOnly')
}
