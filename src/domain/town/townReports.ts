import type { Area } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import type { Source } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import { hasReport } from '../board/reportSilence.ts'

/** A report with how many figures of its own town it tells, whatever year they are of. */
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
  const spoken = board.years.findLast((year) => !silentYears.includes(year))
  const since = board.years.filter((year) => spoken === undefined || year > spoken)
  return since.length > 1 ? (since[0] ?? null) : null
}

function owesReport({ validFrom, validTo }: Area, year: number): boolean {
  const { end } = wholeYear(year)
  return (validFrom === null || validFrom <= end) && (validTo === null || validTo >= end)
}
