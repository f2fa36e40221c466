import { groupBy } from '../../lib/groupBy.ts'

/** What nesting needs to know of a data set. */
interface Nested {
  id: string
  parent?: string | undefined
  area?: string | undefined
}

/** Country, province, prefecture, county, and one more: a chain of parents that is longer is a mistake. */
const DEPTH_LIMIT = 5

/** Ids whose chain of parents ends nowhere, in a circle or too far up: they are listed without a parent. */
export function faultyParents(entries: ReadonlyMap<string, Nested>): ReadonlySet<string> {
  return new Set([...entries.values()].filter((entry) => !isWellPlaced(entry, entries)).map(({ id }) => id))
}

function isWellPlaced(entry: Nested, entries: ReadonlyMap<string, Nested>): boolean {
  let at: Nested | undefined = entry
  for (let depth = 0; depth < DEPTH_LIMIT; depth += 1) {
    if (at?.parent === undefined) return at !== undefined
    at = entries.get(at.parent)
  }
  return false
}

/** The data sets of a list by parent (逐级目录). Made once a list: a country's has thousands. */
export interface CatalogTree<T extends Nested> {
  /** From the top down to the one asked for, itself left out. */
  above: (entry: T) => T[]
  /** Directly under it, in the order of the list; with null those that have no parent. */
  below: (entry: T | null) => readonly T[]
  /** The data set under it that is about an area; undefined when there is none to open. */
  about: (entry: T, area: string) => T | undefined
}

export function catalogTree<T extends Nested>(entries: readonly T[]): CatalogTree<T> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byParent = groupBy(entries, (entry) => entry.parent ?? null)
  const below = (entry: T | null): readonly T[] => byParent.get(entry?.id ?? null) ?? []
  return {
    above: (entry) => ancestors(entry, byId),
    below,
    about: (entry, area) => below(entry).find((one) => one.area === area),
  }
}

function ancestors<T extends Nested>(entry: T, byId: ReadonlyMap<string, T>): T[] {
  const chain: T[] = []
  let at = byId.get(entry.parent ?? '')
  while (at && chain.length < DEPTH_LIMIT) {
    chain.unshift(at)
    at = byId.get(at.parent ?? '')
  }
  return chain
}
