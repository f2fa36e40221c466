import type { AreaCode } from './area.ts'
import type { Standard } from './indicator.ts'

/** What a person set for one data set on this machine (本机设置). What it does not name stays as the document says. */
export interface Settings {
  /** Peer group (同类组) by town. */
  groups: ReadonlyMap<AreaCode, string>
  /** Standard (标准) by indicator; null takes the document's away. */
  standards: ReadonlyMap<string, Standard | null>
  /** Pale words over every view, slide, page and picture (水印); null for none. */
  watermark: string | null
}

export const NO_SETTINGS: Settings = { groups: new Map(), standards: new Map(), watermark: null }

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

/** Settings changed from `base` to `mine`, laid over what another tab has kept meanwhile: each keeps what it set. */
export function mergeSettings(base: Settings, mine: Settings, kept: Settings): Settings {
  return {
    groups: mergeMaps(base.groups, mine.groups, kept.groups),
    standards: mergeMaps(base.standards, mine.standards, kept.standards),
    watermark: mine.watermark === base.watermark ? kept.watermark : mine.watermark,
  }
}

function mergeMaps<V>(
  base: ReadonlyMap<string, V>,
  mine: ReadonlyMap<string, V>,
  kept: ReadonlyMap<string, V>,
): ReadonlyMap<string, V> {
  const merged = new Map(kept)
  for (const key of base.keys()) if (!mine.has(key)) merged.delete(key)
  for (const [key, value] of mine) if (base.get(key) !== value || !base.has(key)) merged.set(key, value)
  return merged
}

export function isSameStandard(a: Standard | null, b: Standard | null): boolean {
  if (a === null || b === null) return a === b
  return a.op === b.op && a.value === b.value && a.measure === b.measure && a.source === b.source
}
