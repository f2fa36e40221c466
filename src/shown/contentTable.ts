import { OFFICIAL, sortByKey, type TableSort } from '../domain/tables/tableSort.ts'
import { type Interval, isPoint } from '../domain/values/interval.ts'
import type { ContentTable, TableCell, TableColumn, SlidePlace } from './slideContent.ts'
import type { Request } from '../domain/compare/question.ts'
import { amountEnds } from '../i18n/values/valueWords.ts'

/** A column of a table whose rows are one thing each, and what it says of one of them. */
export interface ColumnOf<T> extends TableColumn {
  cellOf: (row: T) => TableCell
  /** What a row is sorted by here; null when it has nothing there. */
  keyOf?: (row: T) => Interval | string | null
  /**
   * Left out where it says nothing: a column with the same words in every row that has any, because the stamp says them
   * of all, or an empty one. The same on the screen, on slides and in files.
   */
  leftOut?: 'whenShared' | 'whenEmpty'
}

/** The table of rows in the order they come. `order` is what that order is called, where heads may change it. */
export function tableOf<T>(
  rows: readonly T[],
  columns: readonly ColumnOf<T>[],
  order: ContentTable['order'] = null,
): ContentTable {
  const reported = columns
    .map((column) => ({ column, cells: rows.map(column.cellOf) }))
    .filter(({ column: { leftOut }, cells }) => leftOut === undefined || saysSomething(cells, leftOut))
  return {
    columns: reported.map(({ column: { key, title, first } }) => ({ key, title, ...(first && { first }) })),
    rows: rows.map((_, row) => reported.flatMap(({ cells }) => cells[row] ?? [])),
    order,
  }
}

function saysSomething(cells: readonly TableCell[], leftOut: 'whenShared' | 'whenEmpty'): boolean {
  const texts = new Set(cells.map(({ text }) => text).filter((text) => text !== NOTHING))
  return texts.size > (leftOut === 'whenShared' && cells.length > 1 ? 1 : 0)
}

/** Stands where there is nothing to say, because an empty cell could be taken for a missing number. */
export const NOTHING = '—'

/** Rows by the column the sort names; as they come where it names none of these. */
export function sortedRows<T>(rows: readonly T[], columns: readonly ColumnOf<T>[], { by, reversed }: TableSort): T[] {
  const column = columns.find(({ key }) => key === by)
  if (!column?.keyOf || !column.first) return [...rows]
  return sortByKey(rows, { keyOf: column.keyOf, first: column.first, reversed })
}

/** The order asked for; the usual one where that names no column that rows can be sorted by. */
export function orderOf(
  sort: TableSort | null,
  columns: readonly TableColumn[],
  usual: TableSort = OFFICIAL,
): NonNullable<ContentTable['order']> {
  const isColumn = columns.some(({ key, first }) => key === sort?.by && first !== undefined)
  return { current: sort && (isColumn || sort.by === OFFICIAL.by) ? sort : usual, usual }
}

/** Which way a column is sorted, in the words of `aria-sort`; null while another one decides the order. */
export function sortedOf({ key, first }: TableColumn, { by, reversed }: TableSort): 'ascending' | 'descending' | null {
  if (by !== key) return null
  return (first === 'highest') === reversed ? 'ascending' : 'descending'
}

/** A name or a note; nothing to note is a dash. */
export function wordCell(text: string): TableCell {
  return { text: text === '' ? NOTHING : text, number: null, place: null }
}

/** A town's answer in words. */
export function evidenceCell(text: string, place: SlidePlace): TableCell {
  return { ...wordCell(text), place }
}

/** A town's answer with its value in the measure of the question; a plain number goes along as the text says it. */
export function valueCell(
  text: string,
  place: SlidePlace,
  { value, question }: { value: Interval | null; question: Pick<Request, 'indicator' | 'measure'> },
): TableCell {
  if (!value) return evidenceCell(text, place)
  const ends = amountEnds(value, question)
  const number = isPoint(value) ? ends.lo : null
  const isRounded = number !== null && number !== value.lo
  return { ...evidenceCell(text, place), number, ends, ...(isRounded && { exact: value.lo }) }
}
