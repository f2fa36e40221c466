import { groupBy } from '../../lib/groupBy.ts'
import type { Area } from '../board/area.ts'

/**
 * Whether the documents put towns into groups of their own (自设同类组). A group that repeats the type, which is also
 * what a town without one is given, says nothing more than the type does.
 */
export function hasOwnGroups(towns: readonly Area[]): boolean {
  return towns.some(({ group, type }) => group !== null && group !== type)
}

/** What sentences may set side by side; `group` is named in them, null where they are about all towns. */
export interface SentenceGroup<T> {
  group: string | null
  rows: readonly T[]
}

/**
 * All rows as one; where documents group the towns themselves, each group on its own, the largest first
 * (`town-report/1`, Groups). A town of no group is in no sentence, because none could name what it is compared with.
 */
export function sentenceGroups<T extends { area: Area }>(rows: readonly T[], ownGroups: boolean): SentenceGroup<T>[] {
  if (!ownGroups) return [{ group: null, rows }]
  const grouped = rows.filter(({ area }) => area.group !== null)
  return [...groupBy(grouped, ({ area }) => area.group)]
    .map(([group, members]) => ({ group, rows: members }))
    .toSorted((a, b) => b.rows.length - a.rows.length)
}

/** Sentences of several groups as they are read, the first of each before the second of any. */
export function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat()
}

/** What is said of one group names it; what is said of all towns stays as it is. */
export function inGroup<T extends object>(facts: readonly T[], group: string | null): (T & { group?: string })[] {
  return group === null ? [...facts] : facts.map((one) => ({ ...one, group }))
}
