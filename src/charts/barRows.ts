import type { Comparison, ComparisonRow } from '../domain/compare.ts'
import { byPlace } from '../domain/rank.ts'

/** Rows of a comparison in drawing order: those compared, then those that are not. */
export interface OrderedRows {
  compared: readonly ComparisonRow[]
  aside: readonly ComparisonRow[]
}

/** More towns than this are paged, with a strip of all of them above. */
export const MOST_ON_ONE_PAGE = 40
/** An audience reads no more bars than this at once. */
export const MOST_ON_A_PAGE = 12

/** By value what comes first stands first, which is the least where less is better. A sample of unrelated towns keeps the official order: nothing in it suggests a table of ranks. */
export function orderRows(comparison: Comparison, sort: 'value' | 'official'): OrderedRows {
  const unrelated = comparison.verdict.limits.includes('unrelatedTowns')
  const isCompared = (row: ComparisonRow): boolean => row.placement === 'compared'
  const compared = comparison.rows.filter(isCompared)
  return {
    compared: sort === 'official' || unrelated ? compared : compared.toSorted(byValue(comparison)),
    aside: comparison.rows.filter((row) => !isCompared(row)).toSorted(byPlacement),
  }
}

/** One page of rows; the page asked for is brought into range. */
export function pageOf(
  rows: OrderedRows,
  page: number,
  size: number,
): { rows: OrderedRows; page: number; pages: number } {
  const total = rows.compared.length + rows.aside.length
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(Math.max(1, page), pages)
  const [from, to] = [(shown - 1) * size, shown * size]
  const skipped = rows.compared.length
  return {
    rows: {
      compared: rows.compared.slice(from, to),
      aside: rows.aside.slice(Math.max(0, from - skipped), Math.max(0, to - skipped)),
    },
    page: shown,
    pages,
  }
}

function byValue({ request }: Comparison): (a: ComparisonRow, b: ComparisonRow) => number {
  return (a, b) => (a.value && b.value ? byPlace(a.value, b.value, request.indicator.direction) : 0)
}

/** Hatched bars first, then what stands in words; the sort is stable, so official order holds inside each. */
function byPlacement(a: ComparisonRow, b: ComparisonRow): number {
  return Number(a.placement === 'words') - Number(b.placement === 'words')
}
