import { compareText } from '../../lib/compareText.ts'
import type { AreaCode } from '../board/area.ts'
import { allRefused, type Board, figuresOf, yearOfRefused } from '../board/board.ts'
import { type CellState, stateOfObservation } from '../board/cell.ts'
import { completeness, expectedIndicators } from '../overview/completeness.ts'
import type { Finding, FindingSet } from '../findings/finding.ts'
import type { Observation } from '../board/observation.ts'
import type { RefusedRow } from '../board/refusedRow.ts'

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
  /** How often the same figure is told, this observation included; 0 for a silent cell. */
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
  return inOfficialOrder([...rows, ...refusedRows(board), ...silentRows(board, findings)], board)
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

/** What a missing report leaves out is told by the finding about that report. */
function silentRows(board: Board, findings: FindingSet): DataRow[] {
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
      findings: (findings.byTown.get(town) ?? []).filter((one) => isAboutSilence(one, { year, indicator, state })),
    }))
}

function isAboutSilence(finding: Finding, cell: { year: number; indicator: string; state: CellState }): boolean {
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
