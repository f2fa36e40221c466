import { compareText } from '../../lib/compareText.ts'
import type { AreaCode } from '../board/area.ts'
import { allRefused, type Board, figuresOf, yearOfRefused } from '../board/board.ts'
import { type CellState, stateOfObservation, CELL_STATES } from '../board/cell.ts'
import { completeness, expectedIndicators } from '../overview/completeness.ts'
import {
  type Finding,
  type FindingSet,
  type FindingCode,
  FINDING_CODES,
  type FindingSeverity,
} from '../findings/finding.ts'
import type { Observation } from '../board/observation.ts'
import type { RefusedRow } from '../board/refusedRow.ts'
import { ROW_COLUMNS, type TableSort } from './tableSort.ts'

type RowColumn = (typeof ROW_COLUMNS)[number]

/** What a row is sorted by, the weightiest key first; null when the row has nothing there. */
type SortKey = readonly (number | string)[] | null

const SEVERITIES: readonly FindingSeverity[] = ['serious', 'notable', 'minor']

/** What of the data is shown. Null everywhere means "all". */
export interface DataFilter {
  towns: ReadonlySet<AreaCode> | null
  year: number | null
  indicator: string | null
  /** The scope inside: null there is the whole as reports define it. */
  scope: { scope: string | null } | null
  /** `every` shows the silent cells among the observations; null shows what documents hold, rows
   * that could not be loaded among it. */
  state: CellState | 'every' | null
  /** `any` is any finding at all. */
  finding: FindingCode | 'any' | null
}

/** One row of the data view: an observation, a row that could not be loaded, or a silent cell in its own state (未提及 …). */
export interface DataRow {
  /** Stable for the same data. */
  id: string
  area: AreaCode
  /** The year it is filed under. */
  year: number
  indicator: string
  /** Null is the whole; a silent cell is silent in every scope. */
  scope: string | null
  state: CellState
  /** Null for a silent cell, and for a row that could not be loaded. */
  observation: Observation | null
  /** The row that could not be loaded (有数字，未能载入); else null. */
  refused: RefusedRow | null
  /** False for an earlier revision or a later report's observation: kept beside the figure that counts (历次修订). */
  current: boolean
  /** How often the same figure is reported, this observation included; 0 for a silent cell. */
  versions: number
  findings: readonly Finding[]
}

/** Every observation, whatever area it is about, and every silent cell, in official order. */
export function dataRows(board: Board, findings: FindingSet): DataRow[] {
  const reported = [...new Set([...board.observations.values()].map((o) => `${o.area} ${o.indicator}`))]
  const rows = reported.flatMap((key) => {
    const [area = '', indicator = ''] = key.split(' ')
    return reportedRows(board, { area, indicator }, findings)
  })
  return inOfficialOrder([...rows, ...refusedRows(board), ...absentRows(board, findings)], board)
}

function reportedRows(board: Board, of: { area: AreaCode; indicator: string }, findings: FindingSet): DataRow[] {
  return figuresOf(board, of.area, of.indicator).flatMap(({ year, current, superseded }) =>
    [current, ...superseded].map((observation) => ({
      id: observation.id,
      ...of,
      year,
      scope: observation.scope,
      state: stateOfObservation(observation, observation.reading),
      observation,
      refused: null,
      current: observation === current,
      versions: superseded.length + 1,
      findings: findings.byObservation.get(observation.id) ?? [],
    })),
  )
}

/** Those that would give way to nothing readable, and those that stand beside an older observation. */
function refusedRows(board: Board): DataRow[] {
  const beside = new Set(board.refusedNewer.values())
  return allRefused(board).map((refused) => ({
    id: refused.id,
    area: refused.area,
    year: yearOfRefused(board, refused),
    indicator: refused.indicator,
    scope: refused.scope,
    state: 'refused',
    observation: null,
    refused,
    current: !beside.has(refused),
    versions: beside.has(refused) ? 2 : 1,
    findings: [],
  }))
}

/** What a missing report leaves out is covered by the finding about that report. */
function absentRows(board: Board, findings: FindingSet): DataRow[] {
  const frame = { towns: board.towns, years: board.years, indicators: expectedIndicators(board) }
  return completeness(board, frame)
    .cells.filter((cell) => cell.observations.length === 0 && cell.refused.length === 0)
    .map(({ town, year, indicator, state }) => ({
      id: `${town}/${indicator}/${year}/${state}`,
      area: town,
      year,
      indicator,
      scope: null,
      state,
      observation: null,
      refused: null,
      current: true,
      versions: 0,
      findings: (findings.byTown.get(town) ?? []).filter((one) => isAboutAbsence(one, { year, indicator, state })),
    }))
}

function isAboutAbsence(finding: Finding, cell: { year: number; indicator: string; state: CellState }): boolean {
  if (finding.observations.length > 0 || finding.year !== cell.year) return false
  if (finding.code === 'noReport' && cell.state !== 'noReport') return false
  return finding.indicator === null || finding.indicator === cell.indicator
}

/** By code, year, catalogue, scope (the whole first), period; the observation that counts before the others. */
function inOfficialOrder(rows: readonly DataRow[], board: Board): DataRow[] {
  const places = new Map([...board.indicators.keys()].map((id, index) => [id, index]))
  return rows
    .map((row, index) => ({ row, index, place: places.get(row.indicator) ?? places.size }))
    .toSorted(
      (a, b) =>
        compareText(a.row.area, b.row.area) ||
        a.row.year - b.row.year ||
        a.place - b.place ||
        compareText(a.row.scope ?? '', b.row.scope ?? '') ||
        compareText(periodOf(a.row), periodOf(b.row)) ||
        a.index - b.index,
    )
    .map(({ row }) => row)
}

function periodOf({ observation, refused }: DataRow): string {
  const { start, end } = (observation ?? refused)?.period ?? { start: '', end: '' }
  return `${start} ${end}`
}

/** Rows that fit, in the order they came. */
export function filterRows(rows: readonly DataRow[], filter: DataFilter): DataRow[] {
  const { towns, year, indicator, scope } = filter
  return rows.filter(
    (row) =>
      (towns === null || towns.has(row.area)) &&
      (year === null || row.year === year) &&
      (indicator === null || row.indicator === indicator) &&
      (scope === null || isInScope(row, scope.scope)) &&
      fitsState(row, filter) &&
      fitsFinding(row, filter.finding),
  )
}

/** Silent cells are silent in every scope, so that none of them belongs to a named one. */
function isInScope(row: DataRow, scope: string | null): boolean {
  return row.scope === scope && (isReported(row) || scope === null)
}

/** A silent cell is listed when its state is asked for, or when a finding about it is. */
function fitsState(row: DataRow, filter: DataFilter): boolean {
  if (filter.state === 'every') return true
  if (filter.state !== null) return row.state === filter.state
  return isReported(row) || filter.finding !== null
}

/** A row of a document, readable or not; the others are silent cells. */
export function isReported({ observation, refused }: DataRow): boolean {
  return observation !== null || refused !== null
}

function fitsFinding({ findings }: DataRow, finding: DataFilter['finding']): boolean {
  if (finding === null) return true
  return finding === 'any' ? findings.length > 0 : findings.some((one) => one.code === finding)
}

/**
 * Rows by one column, equals in the order they came. A row without a number, or without a finding, comes last
 * whichever way the column is turned; intervals stand by their lower end, then by their upper one.
 */
export function sortRows(rows: readonly DataRow[], sort: TableSort | null, board: Board): DataRow[] {
  const column = ROW_COLUMNS.find((one) => one === sort?.by)
  if (!column) return [...rows]
  const keyOf = keyMaker(board, column)
  const turn = sort?.reversed ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return turn * compareKeys(a.key, b.key)
    })
    .map(({ row }) => row)
}

function keyMaker(board: Board, column: RowColumn): (row: DataRow) => SortKey {
  const places = new Map([...board.indicators.keys()].map((id, index) => [id, index]))
  switch (column) {
    case 'town':
      return ({ area }) => [area]
    case 'year':
      return ({ year, observation, refused }) => {
        const { start, end } = (observation ?? refused)?.period ?? { start: '', end: '' }
        return [year, start, end]
      }
    case 'indicator':
      return ({ indicator }) => [places.get(indicator) ?? places.size, indicator]
    case 'scope':
      return (row) => (isReported(row) ? [row.scope ?? ''] : null)
    case 'value':
      return ({ observation }) => (observation?.reading ? [observation.reading.lo, observation.reading.hi] : null)
    case 'state':
      return ({ state }) => [CELL_STATES.indexOf(state)]
    case 'finding':
      return ({ findings }) => (findings.length > 0 ? [gravest(findings), -findings.length] : null)
  }
}

/** By severity, then by kind, of which the gravest are listed first. */
function gravest(findings: DataRow['findings']): number {
  const weights = findings.map(({ severity, code }) => SEVERITIES.indexOf(severity) * 100 + FINDING_CODES.indexOf(code))
  return Math.min(...weights)
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? one
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
