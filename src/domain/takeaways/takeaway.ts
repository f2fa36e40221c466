import type { AreaCode } from '../board/area.ts'
import type { Change } from '../compare/change.ts'
import type { Interval } from '../values/interval.ts'

/**
 * A sentence worth saying (要点), as facts; its words are in the message catalogue.
 * Each is true under every reading of the intervals, and names the towns whose numbers carry it, in the picture's order.
 * `group` is the peer group it stays inside, where documents group the towns themselves.
 */
export type Takeaway = { towns: readonly AreaCode[]; group?: string } &
  /** Of so many compared; `timesMedian` is how many times `median` it is at least. */
  (
    | { kind: Extreme; value: Interval; of: number; timesMedian: number | null; median: Interval | null }
    /** Any of these may have the most, or the least; in front are they when no other town can come between. */
    | { kind: 'leadUnclear'; side: Extreme; inFront: boolean }
    | { kind: 'sum'; value: Interval }
    | { kind: 'standard'; met: number; notMet: number; unclear: number }
    | { kind: 'zero' }
    | { kind: 'vague'; value: Interval; indistinct: number }
    | { kind: 'noDiscrimination' }
    | { kind: 'totalChange'; before: Interval; after: Interval; change: Change }
    | { kind: 'directions'; up: number; down: number; same: number; unclear: number }
    | { kind: 'mostChanged'; change: Change }
    | { kind: 'townChange'; from: number; to: number; before: Interval; after: Interval; change: Change }
    /** Of the same towns at both ends. */
    | { kind: 'medianChange'; from: number; to: number; before: Interval; after: Interval; change: Change }
    /** Too few towns are comparable in both years for a median of the same. */
    | { kind: 'fewInBoth'; from: ComparableTowns; to: ComparableTowns }
    | { kind: 'silentSince'; from: number }
  )

/** 最多 and 最少 of counts, 最高 and 最低 of rates. */
export type Extreme = 'highest' | 'lowest'

/** How many towns are comparable in a year. */
interface ComparableTowns {
  year: number
  towns: number
}

export function codesOf(rows: readonly { area: { code: AreaCode } }[]): AreaCode[] {
  return rows.map((row) => row.area.code)
}
