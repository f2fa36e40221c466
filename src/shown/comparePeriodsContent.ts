import { MAX_ROWS_PER_PAGE, usualOrder } from '../charts/barRows.ts'
import { buildDumbbell, dumbbellHeight, type OrderedPairs, orderPairs } from '../charts/dumbbell.ts'
import { changeTakeaways } from '../domain/takeaways/changeTakeaways.ts'
import type { PeriodsComparison, PeriodsRow } from '../domain/compare/comparePeriods.ts'
import { isPoint } from '../domain/values/interval.ts'
import type { PeriodChoice } from '../domain/compare/question.ts'
import type { Messages } from '../i18n/messages.ts'
import { yearText } from '../i18n/values/periodWords.ts'
import { periodsOf } from './comparisonOf.ts'
import { orderOf, tableOf } from './contentTable.ts'
import { tablePart } from './tablePart.ts'
import { inPages } from './pages.ts'
import { periodsColumns } from './periodsColumns.ts'
import type { Shown } from './shown.ts'
import type { SlideContent, SlidePage } from './slideContent.ts'
import { stampOfComparison } from './stampOfComparison.ts'
import { subtitleOf } from './subtitle.ts'
import { takeawaysOf } from './takeaways.ts'
import { titleOf } from './titleOf.ts'
import { verdictOf } from './verdict.ts'

interface Periods {
  comparison: PeriodsComparison
  before: string
  after: string
}

/** Two periods of one indicator, a dumbbell each town (两期比较). */
export function comparePeriodsContent(shown: Shown, baseline: PeriodChoice, m: Messages): SlideContent {
  const { board, selection, resolved, rowsPerPage = MAX_ROWS_PER_PAGE } = shown
  const { request } = resolved
  const comparison = periodsOf(shown, baseline)
  const before = yearText({ ...baseline, span: null }, m)
  const after = yearText({ ...request.period, span: null }, m)
  const { year } = request.period
  const numbers = { yearOf: () => (year === 'latest' ? 0 : year) }
  const columns = periodsColumns({ comparison, before, after }, m)
  const order = orderOf(selection.sort, columns, usualOrder(comparison))
  const pairs = orderPairs(comparison, order.current)
  const rows = [...pairs.paired, ...pairs.excluded]
  const table = tableOf(rows, columns, order)
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOf(comparison, m),
    takeaways: takeawaysOf(changeTakeaways(comparison), { board, compared: { request }, numbers }, m),
    verdict: verdictOf(comparison, board, m),
    stamp: stampOfComparison(shown, { ...comparison, years: m.twoYears(after, before) }, m),
    pages: inPages(rows, rowsPerPage).map((part, page) => ({
      ...pairsPage({ comparison, before, after }, pairsOf(part), m),
      table: tablePart(table, page, rowsPerPage),
    })),
  }
}

/** The page's rows are in order already: with a change, then without. */
function pairsOf(rows: readonly PeriodsRow[]): OrderedPairs {
  return { paired: rows.filter((row) => row.change !== null), excluded: rows.filter((row) => row.change === null) }
}

function pairsPage(periods: Periods, rows: OrderedPairs, m: Messages): Omit<SlidePage, 'table'> {
  return {
    body: {
      kind: 'chart',
      chart: {
        kind: 'dumbbell',
        draw: ({ width, height: most, scrolls = false }, theme, picked) => {
          const wanted = dumbbellHeight(rows, most, theme)
          const height = scrolls ? wanted : Math.min(most, wanted)
          return buildDumbbell({ ...periods, rows, picked: picked?.town ?? null, m }, { width, height }, theme)
        },
        native: null,
      },
    },
    key: pairsKey(periods, rows, m),
  }
}

/** Which mark is which period, and what pale bars mean where there are any. */
function pairsKey({ comparison }: Periods, { paired }: OrderedPairs, m: Messages): string[] {
  const t = m.compare.legend
  const isVague = paired.some(({ before, after }) => [before, after].some(({ value }) => value && !isPoint(value)))
  const { direction } = comparison.request.indicator
  return [
    t.dumbbellBefore,
    t.dumbbellAfter,
    ...(isVague ? [t.fade] : []),
    ...(direction === 'neutral' ? [m.compare.subtitle.neutral] : []),
  ]
}
