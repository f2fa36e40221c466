import { sameText } from '../../lib/sameText.ts'
import type { ReportSet } from '../board/reportSet.ts'
import { maskPersonalData } from './personalData.ts'
import type { Indicator } from '../board/indicator.ts'
import { mayNeedMasking, replaceWords, type Maskable } from './maskReportSet.ts'
import type { Fault } from '../board/loadIssue.ts'
import type { Observation } from '../board/observation.ts'
import type { RefusedRow } from '../board/refusedRow.ts'

type Mask = (text: string) => string
type Scopes = ReadonlyMap<string, string>

/** Every text a document brings, masked; scopes and units alike wherever they stand, because figures are found by them. */
export function maskEveryText(set: ReportSet): ReportSet {
  const places = new Set(set.areas.map(({ name }) => name))
  const mask: Mask = (text) => maskPersonalData(text, places)
  const scopes = maskScopes(set, mask)
  return {
    meta: masked(set.meta, ['title', 'notes'], mask),
    areas: set.areas.map((area) => masked(area, ['name', 'type', 'group'], mask)),
    indicators: set.indicators.map((indicator) => maskIndicator(indicator, scopes, mask)),
    sources: set.sources.map((source) => masked(source, ['title', 'publisher'], mask)),
    observations: set.observations.map((observation) =>
      mayNeedMasking(observation) ? maskObservation(observation, scopes, mask) : observation,
    ),
    refused: set.refused.map((row) => maskRefused(row, scopes, mask)),
  }
}

function maskObservation(reported: Observation, scopes: Scopes, mask: Mask): Observation {
  const { id, scope, locator } = reported
  const section = locator?.section ?? null
  const scopeMasked = scope === null ? null : (scopes.get(scope) ?? scope)
  const changes = {
    ...(section !== null &&
      mask(section) !== section && { locator: { start: null, end: null, ...locator, section: mask(section) } }),
    // The id holds the scope, and findings are identified by it.
    ...(scope !== null &&
      scopeMasked !== scope && { scope: scopeMasked, id: id.replace(scope, () => scopeMasked ?? '') }),
  }
  return withMasks(reported, changes, { fields: ['raw', 'note', 'unit', 'flags'], mask })
}

function maskRefused(reported: RefusedRow, scopes: Scopes, mask: Mask): RefusedRow {
  const { id, scope } = reported
  const shown = scope === null ? null : (scopes.get(scope) ?? scope)
  const faults = reported.faults.map((fault) => maskFault(fault, mask))
  const changes = {
    ...(scope !== null && shown !== scope && { scope: shown, id: id.replace(scope, () => shown ?? '') }),
    ...(faults.some((fault, index) => fault !== reported.faults[index]) && { faults }),
  }
  return withMasks(reported, changes, { fields: ['value', 'raw', 'unit', 'section', 'document'], mask })
}

/** A fault repeats texts of its row. */
function maskFault(fault: Fault, mask: Mask): Fault {
  const texts: [string, string | number][] = Object.entries(fault.params)
  const shown = texts.map(
    ([name, reported]) => [name, typeof reported === 'string' ? mask(reported) : reported] as const,
  )
  if (shown.every(([, reported], index) => reported === texts[index]?.[1])) return fault
  // The same members with texts for texts; entries lose the pairing of code and parameters.
  return { code: fault.code, params: Object.fromEntries(shown) as unknown } as Fault
}

function maskIndicator(reported: Indicator, scopes: Scopes, mask: Mask): Indicator {
  const { standard } = reported
  const source = standard?.source == null ? null : mask(standard.source)
  const changes = {
    ...(standard && source !== standard.source && { standard: { ...standard, source } }),
    ...(reported.scopes.some((scope) => scopes.has(scope)) && {
      scopes: reported.scopes.map((scope) => scopes.get(scope) ?? scope),
    }),
  }
  return withMasks(reported, changes, {
    fields: ['name', 'nameEn', 'definition', 'definitionEn', 'unit', 'unitWords'],
    mask,
  })
}

/** Scopes by what is shown of them; two stay two, because what is counted apart may not be added. */
function maskScopes({ observations, indicators, refused }: ReportSet, mask: Mask): Scopes {
  const all = new Set(indicators.flatMap(({ scopes }) => scopes))
  for (const { scope } of [...observations, ...refused]) if (scope !== null) all.add(scope)
  const taken = new Set(all)
  const scopes = new Map<string, string>()
  for (const scope of [...all].filter((one) => mask(one) !== one).toSorted()) {
    // Links name scopes in the one spelling that is compared.
    let shown = sameText(mask(scope))
    for (let count = 2; taken.has(shown); count += 1) shown = sameText(`${mask(scope)}（${count}）`)
    taken.add(shown)
    scopes.set(scope, shown)
  }
  return scopes
}

/** The same object where nothing needs a mask. */
function masked<T extends Maskable>(reported: T, fields: readonly (keyof T)[], mask: Mask): T {
  return withMasks(reported, {}, { fields, mask })
}

interface Rest<T> {
  fields: readonly (keyof T)[]
  mask: Mask
}

/** `changes` are those found already. */
function withMasks<T extends Maskable>(reported: T, changes: Partial<T>, { fields, mask }: Rest<T>): T {
  const found: Partial<T> = { ...changes }
  for (const field of fields) {
    const text: unknown = reported[field]
    const shown = maskIn(text, mask)
    // Masking keeps the kind: text stays text, a list stays a list.
    if (shown !== text) found[field] = shown as T[keyof T]
  }
  if (Object.keys(found).length === 0) return reported
  return replaceWords(reported, found)
}

function maskIn(text: unknown, mask: Mask): unknown {
  if (typeof text === 'string') return mask(text)
  // Only lists of texts are named in `fields`.
  const texts = Array.isArray(text) ? (text as string[]) : []
  return texts.some((one) => mask(one) !== one) ? texts.map(mask) : text
}
