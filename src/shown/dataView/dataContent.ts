import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import { dataTakeawayText } from '../../i18n/takeaways/dataTakeawayText.ts'
import { filterText } from '../../i18n/dataView/dataWords.ts'
import type { DataTakeaway } from '../../domain/takeaways/dataTakeaways.ts'
import type { Messages } from '../../i18n/messages.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION, type Selection } from '../../state/selection.ts'
import { contentTakeaway } from '../contentTakeaway.ts'
import { orderOf } from '../contentTable.ts'
import { coveragePages, coverageText } from './coverage.ts'
import { findingPages, listPage } from '../findingPages.ts'
import { inPages } from '../pages.ts'
import { rowsTable } from './rowsTable.ts'
import type { Shown, Stamp, SlideContent, SlidePage } from '../slideContent.ts'
import { type ShownData, shownData } from './shownData.ts'
import { stampOfBoard } from '../stamp.ts'
import { titleOf } from '../headingWords.ts'

const MAX_ROW_PAGES = 5
const MAX_FINDING_PAGES = 3
/** The data themselves (数据): rows, how complete they are, or what was found about them. */
export function dataContent(shown: Shown, m: Messages): SlideContent {
  const data = shownData(shown)
  return {
    ...dataHead(shown, m),
    verdict: null,
    stamp: stampOfData(shown, data, m),
    pages: pagesOf(shown, data, m),
  }
}

/** Everything but the pages, which a screen makes of its own, as long as the data are. */
export function dataHead(shown: Shown, m: Messages): Pick<SlideContent, 'title' | 'subtitle' | 'takeaways'> {
  const { board, selection } = shown
  const data = shownData(shown)
  return {
    title: titleOf(shown, m),
    subtitle: [coverageText(board, data.matrix, m)],
    takeaways: weightiestFirst(data, shown).map((one) =>
      contentTakeaway(dataTakeawayText(one, board, m), {
        href: formatLink({ ...selection, view: 'data', page: 1, ...partOf(one, selection) }),
      }),
    ),
  }
}

/** Where the counted can be seen, every other narrowing undone so that the number is the number of what is listed. */
function partOf(takeaway: DataTakeaway, { year }: Selection): Partial<Selection> {
  const { scope, state, finding, sort } = EMPTY_SELECTION
  const rows = { panel: 'rows', scope, state, finding, sort } as const
  switch (takeaway.kind) {
    case 'coverage':
      return { panel: 'matrix' }
    case 'noReport':
      return { ...rows, state: 'noReport' }
    case 'state':
      return { ...rows, state: takeaway.state }
    case 'leastTown':
      return { panel: 'matrix', towns: { kind: 'codes', codes: takeaway.towns.toSorted() } }
    case 'leastIndicator':
      return { panel: 'matrix', year, indicator: takeaway.indicators[0] ?? null }
    case 'findings':
      return { panel: 'findings', finding: null }
  }
}

/** Of a list of findings the sentence about findings says most. */
function weightiestFirst({ takeaways }: ShownData, { selection }: Shown): readonly DataTakeaway[] {
  if (selection.panel !== 'findings') return takeaways
  return takeaways.toSorted((a, b) => Number(b.kind === 'findings') - Number(a.kind === 'findings'))
}

function pagesOf(shown: Shown, data: ShownData, m: Messages): SlidePage[] {
  const { board, selection } = shown
  switch (selection.panel) {
    case 'matrix':
      return coveragePages(data.matrix, m)
    case 'findings': {
      const chosen = data.filter.finding
      const findings = data.findings.filter(({ code }) => chosen === null || chosen === 'any' || chosen === code)
      return findingPages({ board, findings, pages: MAX_FINDING_PAGES }, m)
    }
    default:
      return rowPages(shown, data, m)
  }
}

function stampOfData(shown: Shown, { matrix, filter }: ShownData, m: Messages): Stamp {
  const t = slideMessages(m)
  const { board } = shown
  return {
    title: titleOf(shown, m),
    unit: t.unitsInTable,
    scope: filter.scope === null ? t.allScopes : m.scopeName(filter.scope.scope),
    period: filter.year === null ? m.anyYear : m.year(filter.year),
    coverage: coverageText(board, matrix, m) || t.nothingDue,
    verdict: t.listedOnly,
    reasons: board.meta.comparable ? [] : [m.reasons.unrelatedTowns],
    ...stampOfBoard(board, m),
  }
}

/** The first pages of rows; a presentation is no place for all of them. */
function rowPages({ board, selection }: Shown, { shown: rows, filter }: ShownData, m: Messages): SlidePage[] {
  const t = slideMessages(m)
  if (rows.length === 0) return [listPage([{ severity: null, text: t.noRows, place: null }], m)]
  const listed = rows.slice(0, MAX_ROW_PAGES * MAX_ROWS_PER_PAGE)
  const left = rows.length - listed.length
  const key = [filterText(filter, selection.sort, m), ...(left > 0 ? [t.moreRows(formatNumber(left, 0))] : [])]
  const { columns, cellsOf } = rowsTable(rows, board, m)
  const order = orderOf(selection.sort, columns)
  return inPages(listed, MAX_ROWS_PER_PAGE).map((part) => ({
    body: { kind: 'table' },
    table: { columns, rows: part.map(cellsOf), order },
    key,
  }))
}
