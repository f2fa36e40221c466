import type { AreaCode } from '../board/area.ts'
import type { Headline, HeadlineChange } from '../overview/headline.ts'
import { interleave } from '../town/peerGroups.ts'
import type { Overview } from '../overview/overview.ts'

/**
 * A sentence worth saying of the county (要点), as facts; its words are in the message catalogue. Each is true under
 * every reading of the intervals.
 */
export type OverviewTakeaway =
  | { kind: 'reporting'; reported: number; total: number; missing: readonly AreaCode[] }
  /** `group` where documents group the towns themselves. */
  | { kind: 'change'; headline: Headline; change: HeadlineChange; group?: string }
  | { kind: 'coverage'; headline: Headline; compared: number; total: number }

/** A headline that three quarters of the towns can be compared on needs no sentence about the others. */
const WELL_COVERED = 0.75

/** More are not read; there is one of each headline, or one of each group. */
const MAX_CHANGES = 6

/** Who reported, what changed on the comparable towns, and which headline covers the fewest. Nothing of a sample. */
export function overviewTakeaways({ isComparable, headlines, rows, counts }: Overview): OverviewTakeaway[] {
  if (!isComparable || rows.length === 0) return []
  const missing = rows.filter((row) => !row.isReported).map((row) => row.area.code)
  return [
    { kind: 'reporting', reported: counts.reported, total: counts.towns, missing },
    ...interleave(headlines.map(changesOf)).slice(0, MAX_CHANGES),
    ...leastCovered(headlines),
  ]
}

/** A change that readings leave open is shown beside its figure; here only what goes one way. */
function changesOf(headline: Headline): OverviewTakeaway[] {
  const { change, groupChanges, comparison } = headline
  const all = change ? [{ change }] : []
  return (comparison.ownGroups ? groupChanges : all)
    .filter((one) => one.change.change.direction !== 'unclear')
    .map((one): OverviewTakeaway => ({ kind: 'change', headline, ...one }))
}

function leastCovered(headlines: readonly Headline[]): OverviewTakeaway[] {
  const [least] = headlines
    .map((headline): OverviewTakeaway & { kind: 'coverage' } => {
      const { compared, total } = headline.comparison.verdict.counts
      return { kind: 'coverage', headline, compared, total }
    })
    .toSorted((a, b) => a.compared * b.total - b.compared * a.total)
  return least && least.compared < least.total * WELL_COVERED ? [least] : []
}
