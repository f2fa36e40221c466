import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import { linesChart } from '../../charts/lines.ts'
import { buildMultiples } from '../../charts/multiples.ts'
import { sceneChart } from '../../charts/sceneChart.ts'
import { trendTakeaways } from '../../domain/takeaways/changeTakeaways.ts'
import type { AreaCode } from '../../domain/board/area.ts'
import { planningPeriodsIn } from '../../domain/board/planningPeriods.ts'
import type { Messages } from '../../i18n/messages.ts'
import { tablePart, inPages } from '../pages.ts'
import type { Shown, SlideChart, SlideContent, SlidePage, NativeLines, NativeSeries } from '../slideContent.ts'
import { stampOfComparison, subtitleOf } from '../compare/comparison.ts'
import { takeawaysOf } from '../takeaways.ts'
import { titleOf } from '../headingWords.ts'
import { verdictOf } from '../verdict.ts'
import { hasLines, hasNumbers, type ShownTrend, trendOf } from './trendOf.ts'
import { trendTable, withMedians, trendCell } from './trendTable.ts'
import { isPoint } from '../../domain/values/interval.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import type { Trend, TrendSeries } from '../../domain/trend/trend.ts'
import { stateKey } from '../../i18n/values/stateSigns.ts'
import { intervalText, unitText } from '../../i18n/values/valueWords.ts'

interface PieceContext {
  trend: Trend
  m: Messages
  emphasis: NativeSeries['emphasis']
}

/** Drawn higher than this, in pixels, the same rise would look the steeper the taller the window. */
const TALL = 620

/** How towns moved over the years (趋势): lines, or a small chart each town, twelve a page. */
export function trendContent(shown: Shown, m: Messages): SlideContent {
  const lines = trendOf(shown)
  const { trend, focus } = lines
  const { years } = trend.request
  const asked = { ...trend, ofYears: true }
  const numbers = { yearOf: (town: AreaCode) => lastYearOf(trend, town) }
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOf(asked, m),
    takeaways: takeawaysOf(trendTakeaways(focus), { board: shown.board, compared: trend, numbers }, m),
    verdict: verdictOf(asked, shown.board, m),
    stamp: stampOfComparison(shown, { ...asked, years: m.years(years[0] ?? 0, years.at(-1) ?? 0) }, m),
    pages: pagesOf(shown, lines, m),
  }
}

/** The last year with a figure of the town. */
function lastYearOf({ series }: Trend, town: AreaCode): number {
  const points = series.find((one) => one.area.code === town)?.points ?? []
  return (points.findLast((point) => point.observation !== null) ?? points.at(-1))?.year ?? 0
}

function pagesOf(shown: Shown, lines: ShownTrend, m: Messages): SlidePage[] {
  const { trend } = lines
  if (!hasLines(trend)) return tablesOnly(shown, lines, m)
  return shown.selection.multiples ? multiplesPages(shown, lines, m) : [linesPage(shown, lines, m)]
}

/** Why there is no picture, and what there is. */
function tablesOnly(
  { selection, rowsPerPage = MAX_ROWS_PER_PAGE }: Shown,
  lines: ShownTrend,
  m: Messages,
): SlidePage[] {
  const { trend } = lines
  const { table } = trendTable(lines, selection, m)
  return inPages(table.rows, rowsPerPage).map((_, page) => ({
    body: { kind: 'table' },
    table: withMedians(tablePart(table, page, rowsPerPage), trend, m),
    key: [hasNumbers(trend.series) ? m.trend.oneYear : m.trend.noNumbers],
  }))
}

function linesPage({ selection }: Shown, lines: ShownTrend, m: Messages): SlidePage {
  const { trend, coloured } = lines
  const { years } = trend.request
  const plans = planningPeriodsIn(years[0] ?? 0, years.at(-1) ?? 0)
  const chart: SlideChart = {
    kind: 'lines',
    draw: ({ width, height, scrolls }, theme) =>
      linesChart({ trend, coloured, plans, m }, { width, height: scrolls ? Math.min(height, TALL) : height }, theme),
    native: nativeLines(lines, m),
  }
  const grey = trend.series.length - coloured.length
  return {
    body: { kind: 'chart', chart },
    table: withMedians(trendTable(lines, selection, m).table, trend, m),
    key: [
      ...trendKey(trend, m),
      ...(grey > 0 ? [m.trend.subtitleTowns(grey)] : []),
      ...(selection.towns.kind === 'all' ? [m.trend.highlighted] : []),
    ],
  }
}

/** One axis for the towns of every page unless each has its own. */
function multiplesPages(
  { selection, rowsPerPage = MAX_ROWS_PER_PAGE }: Shown,
  lines: ShownTrend,
  m: Messages,
): SlidePage[] {
  const { trend, coloured } = lines
  const { ownAxes, towns } = selection
  const drawn = trend.series.filter(({ area }) => towns.kind === 'all' || coloured.includes(area.code))
  // Each chart is a town of its own: none comes first for standing out.
  const { series: ordered, table } = trendTable({ trend: { ...trend, series: drawn }, coloured: [] }, selection, m)
  return inPages(ordered, rowsPerPage).map((series, page) => ({
    body: {
      kind: 'chart',
      chart: {
        kind: 'multiples',
        draw: (available, theme, picked) =>
          sceneChart(
            buildMultiples(
              { trend, towns: series.map(({ area }) => area.code), scaledTo: drawn, ownAxes, picked, m },
              available,
              theme,
            ),
            theme,
          ),
        native: null,
      },
    },
    table: withMedians(tablePart(table, page, rowsPerPage), trend, m),
    key: [...(ownAxes ? [m.trend.ownAxesWarning] : []), ...trendKey({ series, medians: trend.medians }, m)],
  }))
}

/** Explains only the signs that these lines hold (图例). */
function trendKey({ series, medians }: Pick<Trend, 'series' | 'medians'>, m: Messages): string[] {
  const t = m.trend.legend
  const has = (test: (point: TownReading) => boolean): boolean => series.some(({ points }) => points.some(test))
  const items = [
    medians.some(({ median }) => median !== null) && t.dashed,
    has((point) => point.placement === 'notComparable') && t.hollow,
    has((point) => point.value !== null && !isPoint(point.value)) && t.whisker,
    has((point) => point.value === null) && t.gap,
    has((point) => point.value === null && point.exclusions.length > 0) && t.cross,
    ...stateKey(
      series.flatMap(({ points }) => points),
      m,
    ),
    series.some(({ breaks }) => breaks.length > 0) && t.break,
  ]
  return items.filter((item) => item !== false)
}

/** The lines as numbers; a line that breaks becomes two series, so that no program joins what may not be joined. */
function nativeLines({ trend, coloured }: ShownTrend, m: Messages): NativeLines {
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
