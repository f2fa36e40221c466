import { TINY_BASE } from '../compare/cautions.ts'
import { sizeOfChange } from '../compare/change.ts'
import type { Interval } from '../values/interval.ts'
import { inGroup } from '../town/peerGroups.ts'
import type { ProfileRow, TownProfile, YearChange } from '../town/townProfile.ts'
import { hasNumber } from '../compare/verdict.ts'

/** A sentence worth saying of one town (要点), as facts that hold under every reading of the intervals. */
export type TownTakeaway =
  /** Two years or more without a report, up to the last one. */
  | { kind: 'silentSince'; from: number }
  | { kind: 'silentYears'; years: readonly number[] }
  /** How many of the profile's indicators have a number in the year; levels such as villages left out. */
  | { kind: 'reporting'; reported: number; of: number; refused: number }
  /** Above, or below, each of its comparable peers; `group` where documents group the towns themselves. */
  | { kind: 'extreme'; side: 'above' | 'below'; row: ProfileRow; value: Interval; peers: number; group?: string }
  | { kind: 'change'; row: ProfileRow; reported: Extract<YearChange, { kind: 'known' }> }

/** More of one kind are not read. */
const MAX_SENTENCES_PER_KIND = 3

/** What may be said of a town in its year. */
export function townTakeaways(profile: TownProfile): TownTakeaway[] {
  const work = profile.rows.filter((row) => row.indicator.kind !== 'stock')
  return [
    ...silence(profile),
    ...reporting(profile, work),
    ...inGroup(extremes(work), profile.ownGroup),
    ...changes(work),
  ]
}

function silence({ silentYears, silentSince }: TownProfile): TownTakeaway[] {
  const years = silentYears.filter((year) => silentSince === null || year < silentSince)
  return [
    ...(silentSince === null ? [] : [{ kind: 'silentSince' as const, from: silentSince }]),
    ...(years.length === 0 ? [] : [{ kind: 'silentYears' as const, years }]),
  ]
}

/** Of a year without a report that is said already. */
function reporting({ silentYears, year }: TownProfile, work: readonly ProfileRow[]): TownTakeaway[] {
  if (work.length === 0 || silentYears.includes(year)) return []
  return [{ kind: 'reporting', ...countsOf(work) }]
}

function countsOf(work: readonly ProfileRow[]): { reported: number; of: number; refused: number } {
  const refused = work.filter(({ reading }) => reading.state === 'refused').length
  return { reported: work.filter((row) => hasNumber(row.reading)).length, of: work.length, refused }
}

function extremes(work: readonly ProfileRow[]): TownTakeaway[] {
  return (['above', 'below'] as const).flatMap((side) =>
    work
      .filter((row) => row.position === `${side}All`)
      .flatMap((row): TownTakeaway[] => {
        const { value } = row.reading
        return value ? [{ kind: 'extreme', side, row, value, peers: row.peerCount }] : []
      })
      .slice(0, MAX_SENTENCES_PER_KIND),
  )
}

/** Those that certainly changed most; none that is unclear, and no count too small for percentages. */
function changes(work: readonly ProfileRow[]): TownTakeaway[] {
  return work
    .flatMap((row) =>
      row.change.kind === 'known' && isWorthSaying(row, row.change) ? [{ row, reported: row.change }] : [],
    )
    .toSorted((a, b) => sizeOfChange(b.reported.change) - sizeOfChange(a.reported.change))
    .slice(0, MAX_SENTENCES_PER_KIND)
    .map((one) => ({ kind: 'change', ...one }))
}

function isWorthSaying({ indicator }: ProfileRow, { before, change }: Extract<YearChange, { kind: 'known' }>): boolean {
  if (change.direction !== 'up' && change.direction !== 'down') return false
  return indicator.kind === 'ratio' || (before.lo >= TINY_BASE && change.ratio !== null)
}
