import { compareText } from '../../lib/compareText.ts'
import type { Observation, Source } from './observation.ts'
import type { Period } from './period.ts'

/** A figure as one source reports it; before it has a board id as well as after. */
export type SourceObservation = Omit<Observation, 'id' | 'reading'>

/**
 * Why one observation of a figure is current and another is history, in the order in which reasons are tried:
 * the higher revision; the report on that very time; the report published first; the document issued first; the smaller
 * source id; and inside one source the place that comes first. Never the order of files (`town-report/1`, Key).
 */
export type PrecedenceReason = 'revision' | 'ownPeriod' | 'published' | 'issued' | 'sourceId' | 'place'

type SourceOf = (observation: SourceObservation) => Source | undefined
type Comparison = (a: SourceObservation, b: SourceObservation, sourceOf: SourceOf) => number

const REASONS: readonly (readonly [PrecedenceReason, Comparison])[] = [
  ['revision', (a, b) => b.revision - a.revision],
  ['ownPeriod', (a, b, sourceOf) => Number(isOfOwnPeriod(b, sourceOf(b))) - Number(isOfOwnPeriod(a, sourceOf(a)))],
  ['published', (a, b, sourceOf) => compareDates(sourceOf(a)?.published, sourceOf(b)?.published)],
  ['issued', (a, b, sourceOf) => compareDates(sourceOf(a)?.issued, sourceOf(b)?.issued)],
  ['sourceId', (a, b) => compareText(a.source, b.source)],
  ['place', comparePlaces],
]

/** Sorts observations of one figure, the current one first; 0 only for observations that are the same in every word. */
export function compareByPrecedence(a: SourceObservation, b: SourceObservation, sourceOf: SourceOf): number {
  for (const [, compare] of REASONS) {
    const order = compare(a, b, sourceOf)
    if (order !== 0) return order
  }
  return 0
}

/** The first reason that sets one observation before the other; null for observations that are the same in every word. */
export function precedenceReason(
  a: SourceObservation,
  b: SourceObservation,
  sourceOf: SourceOf,
): PrecedenceReason | null {
  return REASONS.find(([, compare]) => compare(a, b, sourceOf) !== 0)?.[0] ?? null
}

/** Inside one source: by where the words stand, then by the words themselves, so that no order of rows decides. */
export function comparePlaces(a: SourceObservation, b: SourceObservation): number {
  const [from, to] = [a.locator?.start ?? Infinity, b.locator?.start ?? Infinity]
  if (from !== to) return from - to
  return compareText(a.locator?.section ?? '~', b.locator?.section ?? '~') || compareText(wordsOf(a), wordsOf(b))
}

/** Whether the source is a report on the figure's own time, not one that looks back or ahead. */
function isOfOwnPeriod({ period }: { period: Period }, source: Source | undefined): boolean {
  return source !== undefined && source.period.start <= period.start && source.period.end >= period.end
}

/** The earlier date first; what bears no date comes after everything that does. */
function compareDates(a: string | null | undefined, b: string | null | undefined): number {
  return compareText(a ?? '9999', b ?? '9999')
}

/** All that an observation says, numbers before words. */
function wordsOf({ value, op, upper, lower, unit, status, num, den, flags, raw, note }: SourceObservation): string {
  return JSON.stringify([value === null, value, op, upper, lower, unit, status, num, den, flags, raw, note])
}
