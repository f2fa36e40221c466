import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import { attentionOf } from '../domain/attention.ts'
import { findingsOf } from '../domain/findings.ts'
import type { Overview, OverviewColumn, OverviewRow } from '../domain/overview.ts'
import { overviewTakeaways } from '../domain/overviewTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { countsText, overviewTakeawayText } from '../i18n/overviewText.ts'
import { slideMessages } from '../i18n/slideMessages.ts'
import { noteText } from '../i18n/valueWords.ts'
import { findingPages } from './findingPages.ts'
import { headlinePage } from './headlinePage.ts'
import { nameOfIndicator } from './names.ts'
import { cellText, columnUnit, filledText } from './overviewCell.ts'
import { overviewOf } from './overviewOf.ts'
import { inPages } from './pages.ts'
import { plainSentence } from './plainSentence.ts'
import type { Shown } from './shown.ts'
import type { SlideContent, SlidePage, TableCell } from './slideContent.ts'
import { type Stamp, stampOfBoard, verdictText } from './stamp.ts'
import { bareYearText } from './stampOfComparison.ts'
import { evidenceCell, valueCell, wordCell } from './tableCell.ts'
import { titleOf } from './titleOf.ts'

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
    takeaways: overviewTakeaways(overview).map((one) => plainSentence(overviewTakeawayText(one, board, m))),
    stamp: stampOfOverview(shown, overview, m),
    pages: [...headlines, ...findingPages({ board, findings, pages: 1 }, m), ...tablePages(shown, overview, m)],
  }
}

function stampOfOverview(shown: Shown, { counts, columns, isComparable }: Overview, m: Messages): Stamp {
  const t = slideMessages(m)
  const words = shown.selection.columns === null ? m.overview.headlineColumns : m.overview.chosenColumns
  return {
    title: titleOf(shown, m),
    unit: t.unitsInTable,
    scope: t.usualScopes,
    period: bareYearText(shown.resolved.request, m),
    coverage: countsText(counts, words(columns.length), m),
    verdict: isComparable ? t.byIndicator : m.verdicts.notComparable + m.clauseSeparator + m.reasons.unrelatedTowns,
    reasons: columns.map((column) => reasonOf(column, m)),
    ...stampOfBoard(shown.board, m),
  }
}

function reasonOf({ comparison }: OverviewColumn, m: Messages): string {
  const { verdict, request } = comparison
  const { compared, total } = verdict.counts
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const coverage = (isUnrelated ? m.compare.subtitle.sideBySide : m.overview.coverage)(compared, total)
  return slideMessages(m).reasonOf(nameOfIndicator(request.indicator, m), verdictText(verdict, m), coverage)
}

/** Towns down, a few indicators across; more indicators are further pages. */
function tablePages(
  { resolved, rowsPerPage = MAX_ROWS_PER_PAGE }: Shown,
  overview: Overview,
  m: Messages,
): SlidePage[] {
  const { columns, rows, isComparable } = overview
  const saysYear = resolved.request.period.year === 'latest'
  const shares = inPages([...columns.keys()], rowsPerPage === Infinity ? Infinity : MAX_COLUMNS)
  return shares.flatMap((at) =>
    inPages(rows, rowsPerPage).map((part): SlidePage => ({
      body: { kind: 'table' },
      table: {
        head: [m.table.town, ...at.map((index) => headOf(columns[index], m)), m.overview.filledColumn],
        rows: part.map((row) =>
          rowOf(
            row,
            at.map((index) => ({ index, column: columns[index] })),
            { saysYear, m },
          ),
        ),
      },
      key: isComparable ? [] : [m.overview.sideBySide],
    })),
  )
}

function headOf(column: OverviewColumn | undefined, m: Messages): string {
  if (!column) return ''
  return nameOfIndicator(column.comparison.request.indicator, m) + m.bracketed(columnUnit(column, m))
}

interface Column {
  index: number
  column: OverviewColumn | undefined
}

function rowOf(
  row: OverviewRow,
  columns: readonly Column[],
  { saysYear, m }: { saysYear: boolean; m: Messages },
): TableCell[] {
  return [
    wordCell(row.area.name + (saysYear ? m.bracketed(m.year(row.year)) : '')),
    ...columns.map(({ index, column }) => {
      const reading = row.readings[index]
      if (!reading || !column) return wordCell('')
      const question = column.comparison.request
      const place = { town: row.area.code, year: reading.year, indicator: question.indicator.id }
      const reported = cellText(reading, column, m)
      // On the screen a sign tells another period; here words must.
      if (reading.placement === 'notComparable')
        return evidenceCell(reported + m.bracketed(noteText(reading, m)), place)
      return valueCell(reported, place, { value: reading.value, question })
    }),
    wordCell(filledText(row)),
  ]
}
