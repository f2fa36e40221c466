import type { AreaCode } from './area.ts'
import type { Standard, Indicator, Measure } from './indicator.ts'
import type { Board } from './board.ts'
import { withChanges } from '../personalData/maskReportSet.ts'

/** A standard as a person types it. */
export interface StandardDraft {
  op: Standard['op']
  value: string
  measure: Measure
  source: string
}

export type StandardFault = 'valueMissing' | 'notNumber' | 'negative' | 'above100' | 'sourceMissing'

/** Most characters of the text that says where a standard is laid down. */
export const SOURCE_LIMIT = 80

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

/**
 * The standard that a draft means, or what is wrong with it. Full-width digits, thousands separators and a closing %
 * are read; a standard somebody sets must say where it is laid down, or it would pass for a default.
 */
export function readStandardDraft(draft: StandardDraft, indicator: Indicator): Standard | readonly StandardFault[] {
  const source = draft.source.trim().slice(0, SOURCE_LIMIT)
  const text = draft.value
    .normalize('NFKC')
    .trim()
    .replace(/,(?=\d{3}(?!\d))/g, '')
    .replace(/%$/, '')
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null
  const faults: StandardFault[] = []
  if (text === '') faults.push('valueMissing')
  else if (value === null || !Number.isFinite(value)) faults.push('notNumber')
  else if (value < 0) faults.push('negative')
  else if (value > 100 && indicator.unit === '%') faults.push('above100')
  if (source === '') faults.push('sourceMissing')
  if (faults.length > 0 || value === null) return faults
  return { op: draft.op, value: value || 0, measure: draft.measure, source }
}

/**
 * The board as if the document had named these groups and standards. Figures are shared with the board given, because
 * neither changes a number: so a change of settings costs nothing, however large the data. Towns and indicators that
 * the board does not have are passed over.
 */
export function applySettings(board: Board, settings: Settings): Board {
  const { groups, standards } = settingsInEffect(board, settings)
  if (groups.size === 0 && standards.size === 0) return board
  const areas = new Map(board.areas)
  for (const [code, group] of groups) {
    const area = areas.get(code)
    if (area) areas.set(code, withChanges(area, { group }))
  }
  const indicators = new Map(board.indicators)
  for (const [id, standard] of standards) {
    const indicator = indicators.get(id)
    if (indicator) indicators.set(id, withChanges(indicator, { standard }))
  }
  return {
    ...board,
    areas,
    towns: board.towns.map((town) => areas.get(town.code) ?? town),
    indicators,
    indicatorsInUse: board.indicatorsInUse.map((one) => indicators.get(one.id) ?? one),
  }
}

/** The part of the settings that says something else than the document. */
export function settingsInEffect(board: Board, { groups, standards, watermark }: Settings): Settings {
  const towns = new Map(board.towns.map((town) => [town.code, town]))
  return {
    watermark,
    groups: new Map([...groups].filter(([code, group]) => towns.has(code) && towns.get(code)?.group !== group)),
    standards: new Map(
      [...standards].filter(([id, standard]) => {
        const indicator = board.indicators.get(id)
        return indicator !== undefined && !isSameStandard(indicator.standard, standard)
      }),
    ),
  }
}
