import type { AreaCode } from './area.ts'
import { type Board, reportsIn } from './board.ts'
import type { CellState } from './cell.ts'

/**
 * What it means that a town tells nothing of an indicator in a year it existed in: its report does not speak of it
 * (未提及), none came (未报送), or the sample of unrelated towns holds none of that year (样本未收录).
 */
export function reportSilence(board: Board, area: AreaCode, year: number): CellState {
  if (hasReport(board, area, year)) return 'notMentioned'
  return board.meta.comparable ? 'noReport' : 'notInSample'
}

/**
 * Whether a report of the year is there. Refused rows that name no known source show that one is: nobody is said not to
 * have reported because the list of sources could not be read.
 */
export function hasReport(board: Board, area: AreaCode, year: number): boolean {
  return reportsIn(board, area, year).length > 0 || (board.refusedReports.get(area)?.has(year) ?? false)
}
