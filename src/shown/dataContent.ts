import { isPoint } from '../domain/interval.ts'
import { MAX_ROWS_PER_PAGE } from '../charts/barRows.ts'
import type { DataRow } from '../domain/dataRows.ts'
import { dataMessages } from '../i18n/dataMessages.ts'
import { dataTakeawayText } from '../i18n/dataTakeawayText.ts'
import { filterText, type RowWords, rowWords } from '../i18n/dataWords.ts'
import type { DataTakeaway } from '../domain/dataTakeaways.ts'
import type { Messages } from '../i18n/messages.ts'
import { formatNumber } from '../i18n/numbers.ts'
import { slideMessages } from '../i18n/slideMessages.ts'
import { coveragePages } from './coveragePages.ts'
import { coverageText } from './coverageText.ts'
import { findingPages, listPage } from './findingPages.ts'
import { inPages } from './pages.ts'
import { plainSentence } from './plainSentence.ts'
import type { Shown } from './shown.ts'
import { type ShownData, shownData } from './shownData.ts'
import type { SlideContent, SlidePage, TableCell } from './slideContent.ts'
import { type Stamp, stampOfBoard } from './stamp.ts'
import { evidenceCell, wordCell } from './tableCell.ts'
import { titleOf } from './titleOf.ts'

const MAX_ROW_PAGES = 5
const MAX_FINDING_PAGES = 3
const COLUMNS = [
  'town',
  'year',
  'indicator',
  'scope',
  'value',
  'reading',
  'finding',
] as const satisfies readonly (keyof RowWords)[]

/** The data themselves (数据): rows, how complete they are, or what was found about them. */
export function dataContent(shown: Shown, m: Messages): SlideContent {
  const data = shownData(shown)
  return {
    title: titleOf(shown, m),
    takeaways: weightiestFirst(data, shown).map((one) => plainSentence(dataTakeawayText(one, shown.board, m))),
    stamp: stampOfData(shown, data, m),
    pages: pagesOf(shown, data, m),
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
    scope: filter.scope === null ? t.allScopes : (filter.scope.scope ?? m.scopeWhole),
    period: filter.year === null ? m.anyYear : m.year(filter.year),
    coverage: coverageText(board, matrix, m) || t.nothingDue,
    verdict: t.listedOnly,
    reasons: board.meta.comparable ? [] : [m.reasons.unrelatedTowns],
    ...stampOfBoard(board, m),
  }
}

/** The first pages of rows; a talk is no place for all of them. */
function rowPages(shown: Shown, { shown: rows, filter }: ShownData, m: Messages): SlidePage[] {
  const t = slideMessages(m)
  if (rows.length === 0) return [listPage([{ severity: null, text: t.noRows, place: null }], m)]
  const listed = rows.slice(0, MAX_ROW_PAGES * MAX_ROWS_PER_PAGE)
  const left = rows.length - listed.length
  const key = [filterText(filter, shown.selection.sort, m), ...(left > 0 ? [t.moreRows(formatNumber(left, 0))] : [])]
  return inPages(listed, MAX_ROWS_PER_PAGE).map((part) => ({
    body: { kind: 'table' },
    table: {
      head: COLUMNS.map((column) => dataMessages(m).columns[column]),
      rows: part.map((row) => rowOf(row, shown, m)),
    },
    key,
  }))
}

function rowOf(row: DataRow, { board }: Shown, m: Messages): TableCell[] {
  const words = rowWords(row, board, m)
  const place = { town: row.area, year: row.year, indicator: row.indicator }
  const reading = row.observation?.reading ?? null
  return COLUMNS.map((column) => {
    if (column === 'value') return evidenceCell(words.value, place)
    if (column !== 'reading') return wordCell(words[column])
    return { ...evidenceCell(words.reading, place), number: reading && isPoint(reading) ? reading.lo : null }
  })
}
