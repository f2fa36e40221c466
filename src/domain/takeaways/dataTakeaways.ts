import type { AreaCode } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import { type CellState, isNotDue } from '../board/cell.ts'
import { type Completeness, type CompletenessCell, type Share, shareOf } from '../overview/completeness.ts'
import type { DataRow } from '../tables/dataRows.ts'
import type { Finding } from '../findings/finding.ts'
import { hasOwnGroups, inGroup, sentenceGroups } from '../town/peerGroups.ts'
import { groupBy } from '../../lib/groupBy.ts'

/** A sentence about the data themselves (要点), as facts; it counts what is there, so every reading leaves it true. */
export type DataTakeaway =
  | { kind: 'coverage'; towns: number; share: Share }
  | { kind: 'noReport'; reports: readonly { town: AreaCode; year: number }[] }
  | { kind: 'state'; state: DistinctState; count: number; towns: readonly AreaCode[] }
  | { kind: 'leastTown'; towns: readonly AreaCode[]; share: Share; group?: string }
  | { kind: 'leastIndicator'; indicators: readonly string[]; share: Share }
  | { kind: 'findings'; count: number; serious: number }

/** States worth a sentence of their own when they occur. */
const DISTINCT_STATES = ['refused', 'noNumber', 'notMentioned', 'notDisclosed'] as const satisfies readonly CellState[]
type DistinctState = (typeof DISTINCT_STATES)[number]

/** What is counted: all rows of the chosen towns, year and indicator, with their cells and findings. */
export interface DataInQuestion {
  rows: readonly DataRow[]
  matrix: Completeness
  findings: readonly Finding[]
}

/** Unrelated towns owe nobody the same report, so nothing is said of what they left out. */
export function dataTakeaways(board: Board, { rows, matrix, findings }: DataInQuestion): DataTakeaway[] {
  const quality: DataTakeaway[] =
    findings.length === 0
      ? []
      : [{ kind: 'findings', count: findings.length, serious: findings.filter(isSerious).length }]
  if (!board.meta.comparable || shareOf(matrix.cells).expected === 0) return [...notLoaded(rows), ...quality]
  const ownGroups = hasOwnGroups(board.towns)
  return [
    coverageOf(matrix),
    ...missingReports(matrix),
    ...silences(rows),
    // What could not be loaded was reported all the same, so where there is any nobody is called the one that reported least.
    ...(matrix.cells.some(({ state }) => state === 'refused')
      ? []
      : [...leastTowns(matrix, ownGroups), ...leastIndicators(matrix)]),
    ...quality,
  ]
}

function isSerious({ severity }: Finding): boolean {
  return severity === 'serious'
}

/** Towns that nothing can be expected of (merged away before) are not counted. */
function coverageOf({ cells }: Completeness): DataTakeaway {
  const towns = new Set(cells.filter((cell) => !isNotDue(cell.state)).map((cell) => cell.town))
  return { kind: 'coverage', towns: towns.size, share: shareOf(cells) }
}

function missingReports({ cells }: Completeness): DataTakeaway[] {
  const silent = cells.filter((cell) => cell.state === 'noReport')
  const reports = [...groupBy(silent, (cell) => `${cell.town} ${cell.year}`).values()].flatMap(([cell]) =>
    cell ? [{ town: cell.town, year: cell.year }] : [],
  )
  return reports.length === 0 ? [] : [{ kind: 'noReport', reports }]
}

/** What could not be loaded is no silence of anybody. */
function notLoaded(rows: readonly DataRow[]): DataTakeaway[] {
  return silences(rows).filter((one) => one.kind === 'state' && one.state === 'refused')
}

/** Counted in rows, so that the number is the number of rows the sentence opens. */
function silences(rows: readonly DataRow[]): DataTakeaway[] {
  return DISTINCT_STATES.flatMap((state): DataTakeaway[] => {
    const found = rows.filter((row) => row.state === state)
    const towns = [...new Set(found.map((row) => row.area))]
    return found.length === 0 ? [] : [{ kind: 'state', state, count: found.length, towns }]
  })
}

/**
 * Said only where shares differ: of equals none is least. A town that reported nothing is among the missing reports. Where
 * documents group the towns themselves, each is the least of its group (`town-report/1`, Groups).
 */
function leastTowns({ cells, towns }: Completeness, ownGroups: boolean): DataTakeaway[] {
  const byTown = groupBy(cells, (cell) => cell.town)
  const rows = towns.map((area) => ({ area, cells: byTown.get(area.code) ?? [] }))
  return sentenceGroups(rows, ownGroups).flatMap(({ group, rows: members }) => {
    const least = leastOf(new Map(members.map((member) => [member.area.code, member.cells])))
    if (!least || least.share.reported === 0) return []
    return inGroup([{ kind: 'leastTown', towns: least.keys, share: least.share } as const], group)
  })
}

function leastIndicators({ cells, indicators }: Completeness): DataTakeaway[] {
  const least = indicators.length > 1 ? leastOf(groupBy(cells, (cell) => cell.indicator)) : null
  return least ? [{ kind: 'leastIndicator', indicators: least.keys, share: least.share }] : []
}

/** Only keys with the same share to the last digit share the last place, and then the same counts are named. */
function leastOf(groups: ReadonlyMap<string, readonly CompletenessCell[]>): { keys: string[]; share: Share } | null {
  const shares = [...groups]
    .map(([key, cells]) => ({ key, share: shareOf(cells) }))
    .filter(({ share }) => share.expected > 0)
  const lowest = shares.toSorted((a, b) => compareShares(a.share, b.share))[0]
  if (!lowest || shares.every(({ share }) => compareShares(share, lowest.share) === 0)) return null
  const last = shares.filter(({ share }) => compareShares(share, lowest.share) === 0)
  const alike = last.every(({ share }) => share.expected === lowest.share.expected)
  return alike ? { keys: last.map(({ key }) => key), share: lowest.share } : null
}

/** By cross product: quotients of whole numbers would round. */
function compareShares(a: Share, b: Share): number {
  return a.reported * b.expected - b.reported * a.expected
}
