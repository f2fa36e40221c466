import type { Trend, TrendSeries } from '../domain/trend/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText, unitText } from '../i18n/values/valueWords.ts'
import type { NativeLines, NativeSeries } from './slideContent.ts'
import type { ShownTrend } from './trendOf.ts'
import { trendCell } from './trendTable.ts'

/** The lines as numbers; a line that breaks becomes two series, so that no program joins what may not be joined. */
export function nativeLines({ trend, coloured }: ShownTrend, m: Messages): NativeLines {
  const isMain = ({ area }: TrendSeries): boolean => coloured.includes(area.code)
  const ordered = [...trend.series.filter(isMain), ...trend.series.filter((one) => !isMain(one))]
  const { indicator, measure, years } = trend.request
  return {
    kind: 'lines',
    unit: unitText(indicator, measure, m),
    categories: years.map(String),
    series: [
      ...ordered.flatMap((series) => piecesOf(series, { trend, m, emphasis: isMain(series) ? 'main' : 'rest' })),
      ...medianSeries(trend, m),
    ],
  }
}

interface PieceContext {
  trend: Trend
  m: Messages
  emphasis: NativeSeries['emphasis']
}

function piecesOf(series: TrendSeries, { trend, m, emphasis }: PieceContext): NativeSeries[] {
  const starts = [-Infinity, ...series.breaks]
  return starts.map((start, index) => {
    const isInside = (year: number): boolean => year >= start && year < (starts[index + 1] ?? Infinity)
    return {
      name: index === 0 ? series.area.name : series.area.name + m.bracketed(m.trend.fromYear(start)),
      values: series.points.map((point) => (isInside(point.year) ? point.value : null)),
      labels: series.points.map((point) =>
        isInside(point.year) ? trendCell(point, { series, trend, m }) : m.trend.break,
      ),
      compared: series.points.map((point) => isInside(point.year) && point.placement === 'compared'),
      emphasis,
    }
  })
}

function medianSeries({ medians, request }: Trend, m: Messages): NativeSeries[] {
  if (medians.length === 0) return []
  return [
    {
      name: m.trend.medianShort,
      values: medians.map(({ median }) => median),
      labels: medians.map(({ median }) => (median ? intervalText(median, request, m) : m.overview.pointNone)),
      compared: medians.map(({ median }) => median !== null),
      emphasis: 'median',
    },
  ]
}
