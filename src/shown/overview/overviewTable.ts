import { type Interval, point } from '../../domain/values/interval.ts'
import type { Overview, OverviewColumn, OverviewRow } from '../../domain/overview/overview.ts'
import { firstSide } from '../../domain/values/rank.ts'
import type { TableSort } from '../../domain/tables/tableSort.ts'
import type { Messages } from '../../i18n/messages.ts'
import { noteText, briefText, reportedWithUnit, ariaText, unitText } from '../../i18n/values/valueWords.ts'
import { type ColumnOf, orderOf, sortedRows, tableOf, evidenceCell, valueCell, wordCell } from '../contentTable.ts'
import { nameOfIndicator } from '../names.ts'
import type { ContentTable, TableCell } from '../slideContent.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import type { Standing } from '../../domain/town/standing.ts'

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

/** What a cell shows: the number as worded, the state in words, or, off the scale, what was told with its unit. */
export function cellText(reading: TownReading, { comparison }: OverviewColumn, m: Messages): string {
  const { observation, exclusions } = reading
  const isOffScale = exclusions.some((code) => code !== 'noDenominator')
  if (reading.value === null && observation && isOffScale) return reportedWithUnit(observation, m)
  return briefText(reading, comparison.request, m)
}

interface Beside {
  standing: Standing | null
  findings: number
}

/** The same for the ear: indicator, town, value with unit, note, and what colour and mark say to the eye. */
export function cellLabel(
  reading: TownReading,
  { comparison }: OverviewColumn,
  { standing, findings, m }: Beside & { m: Messages },
): string {
  const { request } = comparison
  const said = m.overview.cell(nameOfIndicator(request.indicator, m), ariaText(reading, request, m))
  const beside = [
    standing === null ? '' : m.overview.standings[standing],
    findings === 0 ? '' : m.overview.hasFindings(findings),
  ]
  return [said, ...beside.filter((part) => part !== '')].join(m.clauseSeparator)
}

/** 已报: numbers of those that are due; a dash where none is. */
export function filledText({ filled, due }: OverviewRow): string {
  return due === 0 ? '—' : `${filled}/${due}`
}

/** What the numbers of a column are measured in, and of what, when it is not the whole. */
export function columnUnit({ comparison }: OverviewColumn, m: Messages): string {
  const { indicator, measure, scope } = comparison.request
  const unit = unitText(indicator, measure, m)
  return scope === null ? unit : `${m.scopeName(scope)} · ${unit}`
}
