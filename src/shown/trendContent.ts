import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import { buildLines } from '../charts/lines.ts'
import { buildMultiples } from '../charts/multiples.ts'
import { trendTakeaways } from '../domain/takeaways/changeTakeaways.ts'
import { planningPeriodsIn } from '../domain/board/planningPeriods.ts'
import type { Messages } from '../i18n/messages.ts'
import { takeawayText } from '../i18n/takeaways/takeawayText.ts'
import { nativeLines } from './nativeLines.ts'
import { tablePart } from './contentTable.ts'
import { inPages } from './pages.ts'
import { plainSentence } from './plainSentence.ts'
import type { Shown } from './shown.ts'
import type { SlideChart, SlideContent, SlidePage } from './slideContent.ts'
import { stampOfComparison } from './stampOfComparison.ts'
import { subtitleOf } from './subtitle.ts'
import { takeawayContext } from './takeawayContext.ts'
import { titleOf } from './titleOf.ts'
import { trendKey } from './trendKey.ts'
import { hasLines, hasNumbers, type ShownTrend, trendOf } from './trendOf.ts'
import { trendTable, withMedians } from './trendTable.ts'

/** Drawn higher than this, in pixels, the same rise would look the steeper the taller the window. */
const TALL = 620

/** How towns moved over the years (趋势): lines, or a small chart each town, twelve a page. */
export function trendContent(shown: Shown, m: Messages): SlideContent {
  const lines = trendOf(shown)
  const { trend, focus } = lines
  const { years } = trend.request
  const context = takeawayContext(shown.board, trend)
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOf({ ...trend, ofYears: true }, m),
    takeaways: trendTakeaways(focus).map((one) => plainSentence(takeawayText(one, context, m))),
    stamp: stampOfComparison(shown, { ...trend, years: m.years(years[0] ?? 0, years.at(-1) ?? 0), ofYears: true }, m),
    pages: pagesOf(shown, lines, m),
  }
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
    draw: ({ width, height, scrolls }, theme, picked) =>
      buildLines(
        { trend, coloured, plans, picked, m },
        { width, height: scrolls ? Math.min(height, TALL) : height },
        theme,
      ),
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
          buildMultiples(
            { trend, towns: series.map(({ area }) => area.code), scaledTo: drawn, ownAxes, picked, m },
            available,
            theme,
          ),
        native: null,
      },
    },
    table: withMedians(tablePart(table, page, rowsPerPage), trend, m),
    key: [...(ownAxes ? [m.trend.ownAxesWarning] : []), ...trendKey({ series, medians: trend.medians }, m)],
  }))
}
