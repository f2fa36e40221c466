import { MAX_ROWS_PER_PAGE, orderRows, pageOf, usualOrder } from '../../charts/barRows.ts'
import { compareTakeaways } from '../../domain/takeaways/compareTakeaways.ts'
import type { Messages } from '../../i18n/messages.ts'
import { barsColumns, barsPage } from './barsPage.ts'
import { comparePeriodsContent } from './comparePeriodsContent.ts'
import { comparisonOf, bareYearText, stampOfComparison, subtitleOf } from './comparison.ts'
import { orderOf, tableOf } from '../contentTable.ts'
import { tablePart } from '../pages.ts'
import type { Shown, SlideContent } from '../slideContent.ts'
import { takeawaysOf } from '../takeaways.ts'
import { titleOf } from '../headingWords.ts'
import { verdictOf } from '../verdict.ts'

/** One indicator in one period, or between two (比较), twelve towns a page. */
export function compareContent(shown: Shown, m: Messages): SlideContent {
  const { baseline } = shown.resolved
  return baseline ? comparePeriodsContent(shown, baseline, m) : onePeriodContent(shown, m)
}

function onePeriodContent(shown: Shown, m: Messages): SlideContent {
  const { board, selection, resolved, rowsPerPage = MAX_ROWS_PER_PAGE } = shown
  const { ranks } = selection
  const comparison = comparisonOf(shown)
  const columns = barsColumns(comparison, ranks, m)
  const order = orderOf(selection.sort, columns, usualOrder(comparison))
  const ordered = orderRows(comparison, order.current)
  const table = tableOf([...ordered.compared, ...ordered.excluded], columns, order)
  const { pages } = pageOf(ordered, 1, rowsPerPage)
  const readingOf = (town: string) => comparison.rows.find((row) => row.area.code === town) ?? null
  const numbers = { yearOf: (town: string) => readingOf(town)?.year ?? 0, readingOf }
  const years = bareYearText(resolved.request, m)
  return {
    title: titleOf(shown, m),
    subtitle: subtitleOf(comparison, m),
    takeaways: takeawaysOf(compareTakeaways(comparison), { board, compared: comparison, numbers }, m),
    verdict: verdictOf(comparison, board, m),
    stamp: stampOfComparison(shown, { ...comparison, years }, m),
    pages: Array.from({ length: pages }, (_, index) => {
      const { rows } = pageOf(ordered, index + 1, rowsPerPage)
      return barsPage({ comparison, rows, table: tablePart(table, index, rowsPerPage), ranks }, m)
    }),
  }
}
