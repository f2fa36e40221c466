import type { Interval } from '../values/interval.ts'
import { byPlace } from '../values/rank.ts'

/** How the rows of a table are sorted (排序). Null, where a view keeps one, means its usual order. */
export interface TableSort {
  /** The key of a column, or `official`. */
  by: string
  /** Turned round from the way this column is usually sorted. */
  reversed: boolean
}

/** Columns the rows of the data can be sorted by. */
export const ROW_COLUMNS = ['town', 'year', 'indicator', 'scope', 'value', 'state', 'finding'] as const

/** By code (区划顺序), whatever the towns are called and have reported. */
export const OFFICIAL: TableSort = { by: 'official', reversed: false }

/** What a row is sorted by; null when it has nothing there. */
type SortKey = Interval | string | null

interface SortedBy<T> {
  keyOf: (row: T) => SortKey
  /** Which end of the values comes first unless reversed; words begin with A. */
  first: 'highest' | 'lowest'
  reversed: boolean
}

/**
 * Rows by one key; equals stay in the order they came. A row without a key comes last whichever way the column is
 * turned. Intervals stand as in a picture: by the end that is further from the first place.
 */
export function sortByKey<T>(rows: readonly T[], { keyOf, first, reversed }: SortedBy<T>): T[] {
  const better = (first === 'highest') === reversed ? 'lower' : 'higher'
  // Chinese names by their sound, in every language; 第2 before 第10.
  const names = new Intl.Collator('zh-CN', { numeric: true })
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      if (typeof a === 'string' && typeof b === 'string') return names.compare(a, b) * (reversed ? -1 : 1)
      if (typeof a === 'string' || typeof b === 'string') return 0
      return byPlace(a, b, better)
    })
    .map(({ row }) => row)
}

/** The sort after a press on a column's head: its usual way, turned round, official order. Null for the usual sort. */
export function nextSort(current: TableSort, by: string, usual: TableSort): TableSort | null {
  const next = current.by !== by ? { by, reversed: false } : current.reversed ? OFFICIAL : { by, reversed: true }
  return isSameSort(next, usual) ? null : next
}

function isSameSort(a: TableSort, b: TableSort): boolean {
  return a.by === b.by && a.reversed === b.reversed
}
