import { existsDuring } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import { type Completeness, completeness, expectedIndicators } from '../../domain/overview/completeness.ts'
import {
  type DataRow,
  dataRows,
  type DataFilter,
  filterRows,
  isReported,
  sortRows,
} from '../../domain/tables/dataRows.ts'
import { type DataTakeaway, dataTakeaways } from '../../domain/takeaways/dataTakeaways.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { wholeYear } from '../../domain/board/period.ts'
import type { ResolvedSelection } from '../../state/resolveSelection.ts'
import type { Shown } from '../slideContent.ts'
import type { Selection } from '../../state/selection.ts'

/** What the heading's towns, year and indicator leave: before scope, state and finding narrow it down. */
interface DataInView {
  /** Silent cells among them. */
  rows: readonly DataRow[]
  matrix: Completeness
  findings: readonly Finding[]
  takeaways: readonly DataTakeaway[]
}

/** Everything the data view shows of one selection. */
export interface ShownData extends DataInView {
  filter: DataFilter
  /** Rows in the order asked for. */
  shown: readonly DataRow[]
  /** How many rows there are when nothing is filtered away. */
  total: number
}

const EVERYTHING: DataFilter = { towns: null, year: null, indicator: null, scope: null, state: 'every', finding: null }

const rowsOfBoard = new WeakMap<Board, readonly DataRow[]>()
const lastInView = new WeakMap<Board, { key: string; inView: DataInView }>()
const shownOfSelection = new WeakMap<ResolvedSelection, ShownData>()

/**
 * Worked out once a selection. Components ask for it instead of handing it down: React's development build compares
 * properties member by member, which takes seconds for twenty thousand rows.
 */
export function shownData({ board, selection, resolved }: Shown): ShownData {
  const before = shownOfSelection.get(resolved)
  if (before) return before
  const filter = filterOf(selection, resolved)
  const inView = dataInView(board, filter)
  const shown = sortRows(filterRows(inView.rows, filter), selection.sort, board)
  const made = { ...inView, filter, shown, total: totalOf(allRows(board), filter) }
  shownOfSelection.set(resolved, made)
  return made
}

function allRows(board: Board): readonly DataRow[] {
  const rows = rowsOfBoard.get(board) ?? dataRows(board, findingsOf(board))
  rowsOfBoard.set(board, rows)
  return rows
}

/** Order, state, scope and finding change nothing here, so the last answer is kept. */
function dataInView(board: Board, filter: DataFilter): DataInView {
  const { towns, year, indicator } = filter
  const key = JSON.stringify([towns && [...towns], year, indicator])
  const last = lastInView.get(board)
  if (last?.key === key) return last.inView
  const narrowed = {
    rows: rowsFor(board, filter),
    matrix: matrixFor(board, filter),
    findings: findingsFor(board, filter),
  }
  const inView = { ...narrowed, takeaways: dataTakeaways(board, narrowed) }
  lastInView.set(board, { key, inView })
  return inView
}

/** A year has no silent cells of towns that did not exist in it. */
function rowsFor(board: Board, { towns, year, indicator }: DataFilter): DataRow[] {
  const present = new Set(townsFor(board, { towns, year }).map((town) => town.code))
  const rows = filterRows(allRows(board), { ...EVERYTHING, towns, year, indicator })
  return rows.filter((row) => isReported(row) || present.has(row.area))
}

function matrixFor(board: Board, { towns, year, indicator }: DataFilter): Completeness {
  const asked = [...board.indicators.values()].filter((one) => one.id === indicator)
  return completeness(board, {
    towns: townsFor(board, { towns, year }),
    years: year === null ? board.years : [year],
    indicators: indicator === null ? expectedIndicators(board) : asked,
  })
}

function townsFor(board: Board, { towns, year }: Pick<DataFilter, 'towns' | 'year'>) {
  return board.towns
    .filter((town) => year === null || existsDuring(town, wholeYear(year)))
    .filter((town) => towns?.has(town.code) ?? true)
}

/** What is about several towns or years is about each of them. */
function findingsFor(board: Board, { towns, year, indicator }: DataFilter): Finding[] {
  return findingsOf(board).all.filter(
    (finding) =>
      (towns === null || finding.area === null || towns.has(finding.area)) &&
      (year === null || finding.year === null || finding.year === year) &&
      (indicator === null || finding.indicator === null || finding.indicator === indicator),
  )
}

/** Filters that list silent cells. */
const SILENT: readonly DataFilter['state'][] = ['every', 'notMentioned', 'noReport', 'notInSample', 'notApplicable']

/** Silent cells count where they could be shown. */
function totalOf(all: readonly DataRow[], { state, finding }: DataFilter): number {
  const isSilent = finding !== null || SILENT.includes(state)
  return isSilent ? all.length : all.filter(isReported).length
}

/** The selection as a filter: what the heading does not narrow down is all of it here, not "the usual one". */
function filterOf(selection: Selection, { request }: ResolvedSelection): DataFilter {
  const { scope } = selection
  const isKnown = scope.kind === 'named' && scope.scope === request.scope
  const { year } = request.period
  return {
    towns: selection.towns.kind === 'all' ? null : new Set(request.towns.map((town) => town.code)),
    year: typeof selection.year === 'number' && year !== 'latest' ? year : null,
    indicator: selection.indicator === null ? null : request.indicator.id,
    scope: scope.kind === 'whole' || isKnown ? { scope: request.scope } : null,
    state: selection.state,
    finding: selection.finding,
  }
}
