import type { Area, AreaCode } from '../board/area.ts'
import { type Board, figuresOf, hasReport } from '../board/board.ts'
import type { Source, Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import type { Indicator } from '../board/indicator.ts'
import type { TownReading } from '../compare/readTown.ts'

/** A figure that was reported more than once (历次修订): 2023 in the report of 2023 and in that of 2024. */
export interface Restatement {
  indicator: Indicator
  year: number
  /** The observation that counts. */
  current: Observation
  others: readonly { observation: Observation; differs: boolean }[]
}

/** A report with how many figures of its own town it reports, whatever year they are of. */
export interface ProfileReport {
  source: Source
  /** The year it belongs to. */
  year: number
  figures: number
}

/** A town's reports, oldest first. */
export function profileReports(board: Board, area: Area): ProfileReport[] {
  const reported = new Map<string, number>()
  for (const { source, area: code } of board.observations.values()) {
    if (code === area.code) reported.set(source, (reported.get(source) ?? 0) + 1)
  }
  return (board.reports.get(area.code) ?? [])
    .map((source) => ({ source, year: board.reportYears.get(source.id) ?? 0, figures: reported.get(source.id) ?? 0 }))
    .toSorted((a, b) => datesOf(a).localeCompare(datesOf(b)))
}

function datesOf({ source: { period, published } }: ProfileReport): string {
  return `${period.start} ${period.end} ${published ?? ''}`
}

/**
 * Years of the board for which no report was received (未报送). A town owes none for the year it ends in,
 * and a sample of unrelated towns owes none at all.
 */
export function silentYearsOf(board: Board, area: Area): number[] {
  if (!board.meta.comparable) return []
  return board.years.filter((year) => owesReport(area, year) && !hasReport(board, area.code, year))
}

/** From which year on no report came any more; null when the last year has one, or is the only one without. */
export function silentSince(board: Board, silentYears: readonly number[]): number | null {
  const lastReported = board.years.findLast((year) => !silentYears.includes(year))
  const since = board.years.filter((year) => lastReported === undefined || year > lastReported)
  return since.length > 1 ? (since[0] ?? null) : null
}

function owesReport({ validFrom, validTo }: Area, year: number): boolean {
  const { end } = wholeYear(year)
  return (validFrom === null || validFrom <= end) && (validTo === null || validTo >= end)
}

/** All of a town's figures that were reported more than once, the latest year first. */
export function restatementsOf(board: Board, area: AreaCode): Restatement[] {
  const all = [...board.indicators.values()].flatMap((indicator) =>
    figuresOf(board, area, indicator.id)
      .filter((figure) => figure.superseded.length > 0)
      .map(({ year, current, superseded }) => ({
        indicator,
        year,
        current,
        others: superseded.map((observation) => ({ observation, differs: differ(current, observation) })),
      })),
  )
  return all.toSorted((a, b) => b.year - a.year)
}

/** One observation by itself, whichever counts: what evidence of an earlier or later report shows. */
export function readingOfVersion(reading: TownReading, observation: Observation): TownReading {
  return { ...reading, observation, otherScopes: [], exclusions: [], placement: 'compared' }
}

/** Reported differently: another number, bound, unit or state. The report's note and place may differ. */
function differ(a: Observation, b: Observation): boolean {
  const keys = ['value', 'op', 'upper', 'lower', 'unit', 'status'] as const
  return keys.some((key) => a[key] !== b[key])
}
