import type { AreaCode } from './area.ts'
import type { Standard } from './indicator.ts'

/** What a person set for one data set on this machine (本机设置). What it does not name stays as the document says. */
export interface Settings {
  /** Peer group (同类组) by town. */
  groups: ReadonlyMap<AreaCode, string>
  /** Standard (标准) by indicator; null takes the document's away. */
  standards: ReadonlyMap<string, Standard | null>
}

export const NO_SETTINGS: Settings = { groups: new Map(), standards: new Map() }

/** Longest name of a peer group; longer ones would break tables. */
export const GROUP_NAME_LIMIT = 20

/** Towns put into a group; null gives each back to the document's. */
export function withGroup(settings: Settings, towns: readonly AreaCode[], group: string | null): Settings {
  const groups = new Map(settings.groups)
  for (const town of towns) {
    if (group === null) groups.delete(town)
    else groups.set(town, group)
  }
  return { ...settings, groups }
}

/** An indicator's standard; null for none at all, undefined for the document's. */
export function withStandard(settings: Settings, indicator: string, standard: Standard | null | undefined): Settings {
  const standards = new Map(settings.standards)
  if (standard === undefined) standards.delete(indicator)
  else standards.set(indicator, standard)
  return { ...settings, standards }
}

export function isSameStandard(a: Standard | null, b: Standard | null): boolean {
  if (a === null || b === null) return a === b
  return a.op === b.op && a.value === b.value && a.measure === b.measure && a.source === b.source
}
