import type { TownReading } from '../domain/readTown.ts'
import type { Trend, TrendSeries } from '../domain/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, markText, noteText, unitText, wordsOf } from '../i18n/valueWords.ts'
import type { TableCell, TextTable } from './slideContent.ts'
import { valueCell, wordCell } from './tableCell.ts'

/** Towns down, years across, the county's median last. */
export function trendTable(trend: Trend, series: readonly TrendSeries[], m: Messages): TextTable {
  const { years, indicator, measure } = trend.request
  return {
    head: [m.table.town + m.bracketed(unitText(indicator, measure, m)), ...years.map(String)],
    rows: [...series.map((one) => seriesRow(one, trend, m)), ...medianRow(trend, m)],
  }
}

function seriesRow(series: TrendSeries, trend: Trend, m: Messages): TableCell[] {
  return [
    wordCell(series.area.name),
    ...series.points.map((point) => {
      const place = { town: series.area.code, year: point.year }
      const isPlain = point.placement === 'compared' && !series.breaks.includes(point.year)
      return valueCell(trendCell(point, { series, trend, m }), place, {
        value: isPlain ? point.value : null,
        question: trend.request,
      })
    }),
  ]
}

function medianRow({ medians, request }: Trend, m: Messages): TableCell[][] {
  if (medians.length === 0) return []
  const cells = medians.map(({ median, towns }) =>
    wordCell(median ? intervalText(median, request, m) + m.bracketed(m.header.towns(towns)) : ''),
  )
  return [[wordCell(m.trend.medianShort), ...cells]]
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
