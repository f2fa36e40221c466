import { firstSide } from '../../domain/values/rank.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import type { Trend, TrendSeries } from '../../domain/trend/trend.ts'
import type { Messages } from '../../i18n/messages.ts'
import { intervalText, markText, noteText, unitText, wordsOf } from '../../i18n/values/valueWords.ts'
import type { Selection } from '../../state/selection.ts'
import { type ColumnOf, orderOf, sortedRows, tableOf, evidenceCell, valueCell, wordCell } from '../contentTable.ts'
import type { ContentTable, TableCell } from '../slideContent.ts'
import type { ShownTrend } from './trendOf.ts'

interface TrendTable {
  /** In the order of the rows. */
  series: readonly TrendSeries[]
  table: ContentTable
}

/** Towns down, years across; the towns somebody chose come first, unless the rows are sorted. */
export function trendTable(
  { trend, coloured }: Omit<ShownTrend, 'focus'>,
  { sort, towns }: Pick<Selection, 'sort' | 'towns'>,
  m: Messages,
): TrendTable {
  const columns = trendColumns(trend, coloured, m)
  const order = orderOf(sort, columns)
  const isFirst = ({ area }: TrendSeries): boolean => towns.kind !== 'all' && coloured.includes(area.code)
  const usual = trend.series.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))
  const series = sortedRows(usual, columns, order.current)
  return { series, table: tableOf(series, columns, order) }
}

/** The same for some of its towns, and the county's median below them. */
export function withMedians(table: ContentTable, { medians, request }: Trend, m: Messages): ContentTable {
  if (medians.length === 0) return table
  const cells = medians.map(({ median, towns }) =>
    wordCell(median ? intervalText(median, request, m) + m.bracketed(m.header.towns(towns)) : ''),
  )
  return { ...table, rows: [...table.rows, [wordCell(m.trend.medianShort), ...cells]] }
}

function trendColumns(trend: Trend, coloured: ShownTrend['coloured'], m: Messages): ColumnOf<TrendSeries>[] {
  const { years, indicator, measure } = trend.request
  const isUnrelated = trend.verdict.limits.includes('unrelatedTowns')
  const name: ColumnOf<TrendSeries> = {
    key: 'name',
    title: m.table.town + m.bracketed(unitText(indicator, measure, m)),
    first: 'lowest',
    keyOf: ({ area }) => area.name,
    cellOf: ({ area }) => ({ ...wordCell(area.name), ...(coloured.includes(area.code) && { isChosen: true }) }),
  }
  const byYear = years.map((year, index): ColumnOf<TrendSeries> => ({
    key: String(year),
    title: String(year),
    ...(isUnrelated ? {} : { first: firstSide(indicator.direction) }),
    keyOf: ({ points }) => (points[index]?.placement === 'compared' ? points[index].value : null),
    cellOf: (series) => pointCell(series, index, { trend, m }),
  }))
  return [name, ...byYear]
}

function pointCell(series: TrendSeries, index: number, { trend, m }: { trend: Trend; m: Messages }): TableCell {
  const point = series.points[index]
  if (!point) return wordCell('')
  const place = { town: series.area.code, year: point.year }
  const text = trendCell(point, { series, trend, m })
  const observation = point.observation ? { observation: point.observation.id } : {}
  const isPlain = point.placement === 'compared' && !series.breaks.includes(point.year)
  if (!isPlain) return { ...evidenceCell(text, place), ...observation }
  return { ...valueCell(text, place, { value: point.value, question: trend.request }), ...observation }
}

/** A year's answer in words: value, why it stands apart, whether the series breaks before it. */
export function trendCell(
  point: TownReading,
  { series, trend, m }: { series: TrendSeries; trend: Trend; m: Messages },
): string {
  if (point.value === null) return wordsOf(point, m)
  const parts = [
    markText(point, trend.request, m),
    point.placement === 'notComparable' ? noteText(point, m) : '',
    series.breaks.includes(point.year) ? m.trend.break : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}
