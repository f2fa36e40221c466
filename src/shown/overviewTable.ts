import { type Interval, point } from '../domain/values/interval.ts'
import type { Overview, OverviewColumn, OverviewRow } from '../domain/overview/overview.ts'
import { firstSide } from '../domain/values/rank.ts'
import type { TableSort } from '../domain/tables/tableSort.ts'
import type { Messages } from '../i18n/messages.ts'
import { noteText } from '../i18n/values/valueWords.ts'
import { type ColumnOf, orderOf, sortedRows, tableOf } from './contentTable.ts'
import { nameOfIndicator } from './names.ts'
import { cellText, columnUnit, filledText } from './overviewCell.ts'
import type { ContentTable, TableCell } from './slideContent.ts'
import { evidenceCell, valueCell, wordCell } from './tableCell.ts'

interface OverviewAsked {
  sort: TableSort | null
  /** Each town shows its latest year, which is said. */
  saysYear: boolean
}

/** Towns down, indicators across (总表), and how much each town reported. */
export function overviewTable(overview: Overview, asked: OverviewAsked, m: Messages): OverviewTable {
  const columns = overviewColumns(overview, asked, m)
  const order = orderOf(asked.sort, columns)
  const rows = sortedRows(overview.rows, columns, order.current)
  return { rows, table: tableOf(rows, columns, order) }
}

export interface OverviewTable {
  /** In the order of the table's rows. */
  rows: readonly OverviewRow[]
  table: ContentTable
}

function overviewColumns(
  { columns, isComparable }: Overview,
  { saysYear }: OverviewAsked,
  m: Messages,
): ColumnOf<OverviewRow>[] {
  return [
    {
      key: 'name',
      title: m.table.town,
      first: 'lowest',
      keyOf: ({ area }) => area.name,
      cellOf: ({ area, year }) => ({
        ...wordCell(area.name + (saysYear ? m.bracketed(m.year(year)) : '')),
        brief: area.name,
      }),
    },
    ...columns.map((column, index): ColumnOf<OverviewRow> => {
      const { indicator } = column.comparison.request
      return {
        key: indicator.id,
        title: nameOfIndicator(indicator, m) + m.bracketed(columnUnit(column, m)),
        ...(isComparable ? { first: firstSide(indicator.direction) } : {}),
        keyOf: (row) => comparedValue(row, index),
        cellOf: (row) => readingCell(row, index, { column, m }),
      }
    }),
    {
      key: 'filled',
      title: m.overview.filledColumn,
      first: 'highest',
      keyOf: ({ filled, due }) => (due === 0 ? null : point(filled / due)),
      cellOf: (row) => wordCell(filledText(row)),
    },
  ]
}

function comparedValue({ readings }: OverviewRow, index: number): Interval | null {
  const reading = readings[index]
  return reading?.placement === 'compared' ? reading.value : null
}

function readingCell(
  { area, readings }: OverviewRow,
  index: number,
  { column, m }: { column: OverviewColumn; m: Messages },
): TableCell {
  const reading = readings[index]
  if (!reading) return wordCell('')
  const question = column.comparison.request
  const place = { town: area.code, year: reading.year, indicator: question.indicator.id }
  const text = cellText(reading, column, m)
  // On the screen hatching says another period; elsewhere words must.
  if (reading.placement === 'notComparable')
    return { ...evidenceCell(text + m.bracketed(noteText(reading, m)), place), brief: text }
  return valueCell(text, place, { value: reading.value, question })
}
