import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import type { Board } from '../../domain/board/board.ts'
import { attentionOf } from '../../domain/findings/attention.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import type { Overview, OverviewColumn } from '../../domain/overview/overview.ts'
import type { Messages } from '../../i18n/messages.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { findingPages } from '../findingPages.ts'
import { headlinePage } from './headlinePage.ts'
import { nameOfIndicator } from '../names.ts'
import { overviewOf, overviewSubtitle, takeawaysOfOverview } from './overviewOf.ts'
import { overviewTable } from './overviewTable.ts'
import { inPages } from '../pages.ts'
import type { Shown, Stamp, ContentTable, SlideContent, SlidePage } from '../slideContent.ts'
import { stampOfBoard, stampOfVerdict } from '../stamp.ts'
import { bareYearText } from '../compare/comparison.ts'
import { titleOf } from '../headingWords.ts'
import { verdictOf } from '../verdict.ts'

/** More columns than this are not read from the back row. */
const MAX_COLUMNS = 6

/** How the county stands (总览): headline figures, what needs attention, then towns by indicators. */
export function overviewContent(shown: Shown, m: Messages): SlideContent {
  const { board } = shown
  const overview = overviewOf(shown)
  const findings = attentionOf(findingsOf(board), overview.rows)
  const headlines = overview.isComparable ? [headlinePage(overview.headlines, board, m)] : []
  return {
    title: titleOf(shown, m),
    subtitle: [overviewSubtitle(shown, overview, m)],
    takeaways: takeawaysOfOverview(shown, overview, m),
    verdict: null,
    stamp: stampOfOverview(shown, overview, m),
    pages: [...headlines, ...findingPages({ board, findings, pages: 1 }, m), ...tablePages(shown, overview, m)],
  }
}

function stampOfOverview(shown: Shown, overview: Overview, m: Messages): Stamp {
  const { columns, isComparable } = overview
  const t = slideMessages(m)
  return {
    title: titleOf(shown, m),
    unit: t.unitsInTable,
    scope: t.usualScopes,
    period: bareYearText(shown.resolved.request, m),
    coverage: overviewSubtitle(shown, overview, m),
    verdict: isComparable ? t.byIndicator : m.verdicts.notComparable + m.clauseSeparator + m.reasons.unrelatedTowns,
    reasons: columns.map((column) => reasonOf(column, shown.board, m)),
    ...stampOfBoard(shown.board, m),
  }
}

function reasonOf({ comparison }: OverviewColumn, board: Board, m: Messages): string {
  const { verdict, request } = comparison
  const said = stampOfVerdict(verdictOf(comparison, board, m), m)
  const { compared, total } = verdict.counts
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const coverage = (isUnrelated ? m.compare.subtitle.sideBySide : m.overview.coverage)(compared, total)
  return slideMessages(m).reasonOf(nameOfIndicator(request.indicator, m), said.verdict, coverage)
}

/** A few indicators a page, with the towns' names and how much they reported on each. */
function tablePages(shown: Shown, overview: Overview, m: Messages): SlidePage[] {
  const { resolved, selection, rowsPerPage = MAX_ROWS_PER_PAGE } = shown
  const saysYear = resolved.request.period.year === 'latest'
  const { table } = overviewTable(overview, { sort: selection.sort, saysYear }, m)
  const last = table.columns.length - 1
  const inside = Array.from({ length: last - 1 }, (_, index) => index + 1)
  return inPages(inside, rowsPerPage === Infinity ? Infinity : MAX_COLUMNS).flatMap((some) =>
    inPages(table.rows, rowsPerPage).map((rows): SlidePage => ({
      body: { kind: 'table' },
      table: withColumns({ ...table, rows }, [0, ...some, last]),
      key: overview.isComparable ? [] : [m.overview.sideBySide],
    })),
  )
}

function withColumns({ columns, rows, order }: ContentTable, at: readonly number[]): ContentTable {
  const pick = <T>(all: readonly T[]): T[] => at.flatMap((index) => all[index] ?? [])
  return { columns: pick(columns), rows: rows.map(pick), order }
}
