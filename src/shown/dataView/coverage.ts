import { MAX_ROWS_PER_PAGE } from '../../charts/barRows.ts'
import { CELL_STATES, type CellState } from '../../domain/board/cell.ts'
import { type Completeness, type CompletenessCell, countStates, shareOf } from '../../domain/overview/completeness.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import { shareText, stateText, percentText } from '../../i18n/dataView/dataWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { slideMessages } from '../../i18n/deck/slideMessages.ts'
import { wordTable, inPages } from '../pages.ts'
import { nameOfIndicator } from '../names.ts'
import type { SlidePage, TableCell } from '../slideContent.ts'
import { wordCell } from '../contentTable.ts'
import { exportMessages } from '../../i18n/exports/exportMessages.ts'
import type { Board } from '../../domain/board/board.ts'

/** Cells that belong together, and what they are called. */
interface Line {
  name: string
  cells: readonly CompletenessCell[]
}

/** Who told what (完整性), by town and then by indicator: the share, and how often each kind of silence there is. */
export function coveragePages(matrix: Completeness, m: Messages): SlidePage[] {
  const byTown = groupBy(matrix.cells, (cell) => cell.town)
  const byIndicator = groupBy(matrix.cells, (cell) => cell.indicator)
  const towns = matrix.towns.map(({ name, code }): Line => ({ name, cells: byTown.get(code) ?? [] }))
  const indicators = matrix.indicators.map((indicator): Line => ({
    name: nameOfIndicator(indicator, m),
    cells: byIndicator.get(indicator.id) ?? [],
  }))
  const counts = countStates(matrix.cells)
  const silent = CELL_STATES.filter((state) => state !== 'number' && state !== 'zero' && counts[state] > 0)
  const pagesOf = (title: string, lines: readonly Line[]): SlidePage[] =>
    inPages(lines, MAX_ROWS_PER_PAGE).map((part) => coveragePage(title, { lines: part, silent }, m))
  return [...pagesOf(m.table.town, towns), ...pagesOf(slideMessages(m).indicatorHead, indicators)]
}

interface Part {
  lines: readonly Line[]
  /** States that occur, a column each. */
  silent: readonly CellState[]
}

function coveragePage(title: string, { lines, silent }: Part, m: Messages): SlidePage {
  return {
    body: { kind: 'table' },
    table: wordTable(
      [title, slideMessages(m).shareHead, ...silent.map((state) => stateText(state, m))],
      lines.map((line) => rowOf(line, silent, m)),
    ),
    key: [dataMessages(m).matrix.note],
  }
}

function rowOf({ name, cells }: Line, silent: readonly CellState[], m: Messages): TableCell[] {
  const counts = countStates(cells)
  return [
    wordCell(name),
    wordCell(shareText(shareOf(cells), m)),
    ...silent.map((state) => ({ ...wordCell(formatNumber(counts[state], 0)), number: counts[state] })),
  ]
}

/** How much of what is due was told; unrelated towns owe nobody the same report. */
export function coverageText(board: Board, { cells }: Completeness, m: Messages): string {
  if (!board.meta.comparable) return m.compare.unrelated
  const share = shareOf(cells)
  if (share.expected === 0) return ''
  const reported = exportMessages(m).sharesOf(
    formatNumber(share.reported, 0),
    formatNumber(share.expected, 0),
    percentText(share, 1),
  )
  const { refused } = countStates(cells)
  return refused > 0 ? reported + m.clauseSeparator + m.notLoaded(refused) : reported
}
