import type { AreaCode } from './area.ts'
import type { Change } from './change.ts'
import type { Interval } from './interval.ts'

/**
 * A sentence worth saying (要点), as facts; its words are in the message catalogue.
 * Each is true under every reading of the intervals, and names the towns whose numbers carry it.
 */
export type Takeaway = { towns: readonly AreaCode[] } & (
  | { kind: 'highest' | 'lowest'; value: Interval; timesMedian: number | null }
  | { kind: 'leadUnclear' }
  | { kind: 'sum'; value: Interval }
  | { kind: 'standard'; met: number; notMet: number; unclear: number }
  | { kind: 'zero' }
  | { kind: 'vague'; value: Interval; indistinct: number }
  | { kind: 'noDiscrimination' }
  | { kind: 'totalChange'; before: Interval; after: Interval; change: Change }
  | { kind: 'directions'; up: number; down: number; same: number; unclear: number }
  | { kind: 'mostChanged'; change: Change }
  | { kind: 'townChange'; from: number; to: number; before: Interval; after: Interval; change: Change }
  | { kind: 'medianChange'; from: MedianYear; to: MedianYear; before: Interval; after: Interval; change: Change }
  | { kind: 'silentSince'; from: number }
)

/** A year with how many comparable towns stand behind its median; the two years of a change may differ in them. */
interface MedianYear {
  year: number
  towns: number
}

export function codesOf(rows: readonly { area: { code: AreaCode } }[]): AreaCode[] {
  return rows.map((row) => row.area.code)
}
