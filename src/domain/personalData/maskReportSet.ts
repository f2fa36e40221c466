import { invariant } from '../../lib/invariant.ts'
import type { Area } from '../board/area.ts'
import type { BoardMeta, ReportSet } from '../board/reportSet.ts'
import { CATALOGUE } from '../board/catalogue.ts'
import { mayHoldPersonalData } from './mayHoldPersonalData.ts'
import type { Indicator } from '../board/indicator.ts'
import type { Observation, Source } from '../board/observation.ts'
import type { RefusedRow } from '../board/refusedRow.ts'

/** What a board is made of, and may hold words in which somebody is named. */
export type Maskable = BoardMeta | Area | Indicator | Source | Observation | RefusedRow

/** What may hold it, of a report set or of one document of it. */
interface Texts {
  meta: Pick<BoardMeta, 'title' | 'notes'>
  areas: readonly Area[]
  indicators: readonly object[]
  sources: readonly Source[]
  observations: readonly Omit<Observation, 'id' | 'reading'>[]
  refused: readonly object[]
}

const BUILT_IN = new Set<object>(CATALOGUE)

/** What was written in place of what is shown. Kept by object, so that nothing shown can hold it. */
const written = new WeakMap<Maskable, Maskable>()

/** The code that masks is long and nearly no document needs it: it is given before the first board that does. */
let masker: ((set: ReportSet) => ReportSet) | null = null

export function setMasker(next: (set: ReportSet) => ReportSet): void {
  masker = next
}

/**
 * The set as it may be shown: names after words for a person, ID and phone numbers masked in every text. What holds none
 * of them stays the same object. `asWritten` gives the original back, for documents that are the office's own record.
 */
export function maskReportSet(set: ReportSet): ReportSet {
  if (!needsMask(set)) return set
  invariant(masker, 'texts that may hold personal data were to be shown before anything could mask them')
  return masker(set)
}

/** Whether any text is worth a look: a few milliseconds for a large county. Digits of codes and hashes are no text. */
export function needsMask({ meta, areas, indicators, sources, observations, refused }: Texts): boolean {
  const texts = [
    [meta.title, ...meta.notes],
    ...areas.map(({ name, type, group }) => [name, type, group]),
    // Those built in are known to name nobody.
    [JSON.stringify(indicators.filter((indicator) => !BUILT_IN.has(indicator)))],
    ...sources.map(({ title, publisher }) => [title, publisher]),
    [JSON.stringify(refused)],
  ]
  return texts.some((reported) => mayHoldPersonalData(reported.join('\n'))) || observations.some(mayNeedMasking)
}

/** One look at all words of a figure: there are tens of thousands, and nearly none holds anything. */
export function mayNeedMasking({ raw, note, locator, scope, unit, flags }: Texts['observations'][number]): boolean {
  const reported = `${raw ?? ''}\n${note ?? ''}\n${locator?.section ?? ''}\n${scope ?? ''}\n${unit}`
  return mayHoldPersonalData(flags.length === 0 ? reported : `${reported}\n${flags.join('\n')}`)
}

/** The same with other words; remembers what they stand for. */
export function replaceWords<T extends Maskable>(reported: T, words: Partial<T>): T {
  const shown = { ...reported, ...words }
  written.set(shown, reported)
  return shown
}

/** As its document has it; itself when nothing was masked. Never to be shown. */
export function asWritten<T extends Maskable>(reported: T): T {
  // Only `replaced` writes here, and it keeps the kind.
  return (written.get(reported) as T | undefined) ?? reported
}

/** Whether words of it were masked (已遮盖). */
export function isMasked(reported: Maskable): boolean {
  return written.has(reported)
}

/** The same with other settings, as it is shown and as it is written. */
export function withChanges<T extends Maskable>(reported: T, changes: Partial<T>): T {
  const changed = { ...reported, ...changes }
  if (isMasked(reported)) written.set(changed, { ...asWritten(reported), ...changes })
  return changed
}
