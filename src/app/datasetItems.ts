import type { CatalogTree } from '../data/datasets/catalogTree.ts'
import type { DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { AREA_LEVELS, type AreaLevel } from '../domain/board/area.ts'
import type { Messages } from '../i18n/messages.ts'
import type { MenuItem } from '../ui/menu.ts'

/** More than this is found by name, not by scrolling. */
const MAX_DATASETS_PER_SECTION = 60
const MAX_DATASETS_FOUND = 80

type Tree = CatalogTree<DatasetEntry>

/** How many areas a data set sets side by side, in the words of their level, and its years. */
export function datasetFacts(entry: DatasetEntry, tree: Tree, m: Messages): string {
  const { header } = m.atLevel(levelBelow(entry, tree))
  return `${header.towns(entry.towns)} · ${header.years(...entry.years)}`
}

/** What stands around a data set of a nested list: above it, beside it, below it. */
export function nearbyItems(entry: DatasetEntry, tree: Tree, m: Messages): MenuItem[] {
  const above = tree.above(entry)
  const beside = tree.below(above.at(-1) ?? null)
  const below = tree.below(entry).slice(0, MAX_DATASETS_PER_SECTION)
  return [
    ...datasetItems(above, { entry, tree, section: m.trail.up }, m),
    ...datasetItems(around(entry, beside), { entry, tree, section: m.trail.here }, m),
    ...datasetItems(below, { entry, tree, section: m.trail.down }, m),
  ]
}

interface Listing {
  /** The open one. */
  entry: DatasetEntry
  tree: Tree
  /** Without it each stands under the areas it is in. */
  section?: string
}

/** Data sets as a menu lists them. */
export function datasetItems(
  entries: readonly DatasetEntry[],
  { entry, tree, section }: Listing,
  m: Messages,
): MenuItem[] {
  return entries.map((one) => ({
    id: one.id,
    label: one.title,
    hint: datasetFacts(one, tree, m),
    section:
      section ??
      tree
        .above(one)
        .map(({ title }) => title)
        .join(` ${m.trail.separator} `),
    isChosen: one.id === entry.id,
  }))
}

/** Data sets of the whole list by title or code, under the areas they are in; the first of them where there are many. */
export function findDatasets(
  query: string,
  { entry, offered, tree }: { entry: DatasetEntry; offered: readonly DatasetEntry[]; tree: Tree },
  m: Messages,
): MenuItem[] {
  const wanted = query.trim().toLowerCase()
  const isMeant = ({ title, area = '' }: DatasetEntry): boolean =>
    title.toLowerCase().includes(wanted) || area.startsWith(wanted)
  return datasetItems(offered.filter(isMeant).slice(0, MAX_DATASETS_FOUND), { entry, tree }, m)
}

/** The first of a long list, and the chosen one where it would be cut off. */
function around(entry: DatasetEntry, beside: readonly DatasetEntry[]): DatasetEntry[] {
  const first = beside.slice(0, MAX_DATASETS_PER_SECTION)
  const found = beside.find((one) => one.id === entry.id)
  return found && !first.includes(found) ? [found, ...first] : first
}

/** A province's data sets may be its prefectures' or, in a municipality, its counties'. */
function levelBelow(entry: DatasetEntry, tree: Tree): AreaLevel {
  const listed = tree.below(entry)[0]?.level
  if (listed) return listed
  return entry.level ? (AREA_LEVELS[AREA_LEVELS.indexOf(entry.level) + 1] ?? 'town') : 'town'
}
