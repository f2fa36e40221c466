import { compareText } from '../lib/compareText.ts'
import type { Observation, Source } from './observation.ts'
import type { Period } from './period.ts'

/** A figure as one source tells it; before it has a board id as well as after. */
export type Telling = Omit<Observation, 'id' | 'reading'>

/**
 * Why one telling of a figure is current and another is history, in the order in which reasons are tried:
 * the higher revision; the report on that very time; the report published first; the document issued first; the smaller
 * source id; and inside one source the place that comes first. Never the order of files (`town-report/1`, Key).
 */
export type CurrencyReason = 'revision' | 'ownPeriod' | 'published' | 'issued' | 'sourceId' | 'place'

type SourceOf = (telling: Telling) => Source | undefined
type Comparison = (a: Telling, b: Telling, sourceOf: SourceOf) => number

const REASONS: readonly (readonly [CurrencyReason, Comparison])[] = [
  ['revision', (a, b) => b.revision - a.revision],
  ['ownPeriod', (a, b, sourceOf) => Number(isOfOwnPeriod(b, sourceOf(b))) - Number(isOfOwnPeriod(a, sourceOf(a)))],
  ['published', (a, b, sourceOf) => compareDates(sourceOf(a)?.published, sourceOf(b)?.published)],
  ['issued', (a, b, sourceOf) => compareDates(sourceOf(a)?.issued, sourceOf(b)?.issued)],
  ['sourceId', (a, b) => compareText(a.source, b.source)],
  ['place', comparePlaces],
]

/** Sorts tellings of one figure, the current one first; 0 only for tellings that are the same in every word. */
export function compareTellings(a: Telling, b: Telling, sourceOf: SourceOf): number {
  for (const [, compare] of REASONS) {
    const order = compare(a, b, sourceOf)
    if (order !== 0) return order
  }
  return 0
}

/** The first reason that sets one telling before the other; null for tellings that are the same in every word. */
export function currencyReason(a: Telling, b: Telling, sourceOf: SourceOf): CurrencyReason | null {
  return REASONS.find(([, compare]) => compare(a, b, sourceOf) !== 0)?.[0] ?? null
}

/** Inside one source: by where the words stand, then by the words themselves, so that no order of rows decides. */
export function comparePlaces(a: Telling, b: Telling): number {
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

/** All that a telling says, numbers before words. */
function wordsOf({ value, op, upper, lower, unit, status, num, den, flags, raw, note }: Telling): string {
  return JSON.stringify([value === null, value, op, upper, lower, unit, status, num, den, flags, raw, note])
}
