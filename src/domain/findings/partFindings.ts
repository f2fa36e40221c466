import { groupBy } from '../../lib/groupBy.ts'
import { type Interval, isCertainlyBelow, sumIntervals } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import { monthsCovered } from '../board/period.ts'
import type { FindingDraft, FindingKind } from './findingDraft.ts'
import { type FindingIndex, filedUnder, scopeKey, type IndexedObservation, reportedBeside } from './findingIndex.ts'

/** Two counts of one work, of which the later stage cannot be larger. */
interface Stages {
  kind: FindingKind
  later: string
  earlier: string
  /** A stage between the two; when it is reported, the pairs with it say enough. */
  between?: string
}

const STAGES: readonly Stages[] = [
  { kind: 'handledExceedsReceived', later: 'petitions.handled', earlier: 'petitions.received' },
  { kind: 'handledExceedsReceived', later: 'hotline.handled', earlier: 'hotline.received' },
  { kind: 'handledExceedsReceived', later: 'disputes.resolved', earlier: 'disputes.received' },
  { kind: 'resolvedExceedsHandled', later: 'petitions.resolved', earlier: 'petitions.handled' },
  {
    kind: 'handledExceedsReceived',
    later: 'petitions.resolved',
    earlier: 'petitions.received',
    between: 'petitions.handled',
  },
  // A batch has at least one visitor.
  { kind: 'partsExceedTotal', later: 'petitions.visitBatches', earlier: 'petitions.visitors' },
]

/**
 * Parts that add up to more than the whole they are parts of: scopes of one period, months of one year, and the cases
 * of a rate. Parts that add up to less are no finding: a report need not report them all.
 */
export function partFindings(index: FindingIndex): FindingDraft[] {
  return [...index.groups.flatMap(findAmounts), ...index.reported.filter(hasMoreThanAll).map(toCases)]
}

/** Rates do not add up, and a stock at another date is no part of anything. */
function findAmounts(group: readonly IndexedObservation[]): FindingDraft[] {
  const kind = group[0]?.indicator.kind
  if (group.length < 2 || kind === undefined || kind === 'ratio') return []
  const isScoped = group.some(({ observation }) => observation.scope !== null)
  const byPeriod = isScoped
    ? groupBy(group, ({ year, span }) => `${year} ${span}`)
    : new Map<string, IndexedObservation[]>()
  const scopes = [...byPeriod.values()].flatMap(findScopes)
  if (kind === 'stock' || new Set(group.map(({ year }) => year)).size === group.length) return scopes
  const byScope = groupBy(group, ({ observation, year }) => `${year} ${scopeKey(observation)}`)
  return [...scopes, ...[...byScope.values()].flatMap(findMonths)]
}

function findScopes(group: readonly IndexedObservation[]): FindingDraft[] {
  const whole = group.find(({ observation }) => observation.scope === null)
  const parts = group.filter(({ observation }) => observation.scope !== null)
  if (!whole || parts.length === 0) return []
  const larger = parts.filter((part) => isCertainlyBelow(whole.reading, part.reading))
  if (larger.length > 0) return larger.map((part) => excess(whole, [part], 'scopes'))
  return exceeds(parts, whole) ? [{ ...excess(whole, parts, 'scopes'), kind: 'overlappingParts' }] : []
}

/** Part-years against the figure that covers most of the year; each alone, then those that do not overlap together. */
function findMonths(group: readonly IndexedObservation[]): FindingDraft[] {
  if (group.length < 2) return []
  const [whole, ...others] = group.toSorted(
    (a, b) => monthsCovered(b.observation.period) - monthsCovered(a.observation.period),
  )
  if (!whole) return []
  const parts = others.filter((part) => isWithin(part.observation, whole.observation))
  const larger = parts.filter((part) => isCertainlyBelow(whole.reading, part.reading))
  if (larger.length > 0) return larger.map((part) => excess(whole, [part], 'months'))
  const disjoint = withoutOverlap(parts)
  return disjoint.length > 1 && exceeds(disjoint, whole) ? [excess(whole, disjoint, 'months')] : []
}

/** 满意 48 of 46 已评价. */
function hasMoreThanAll({ observation: { num, den } }: IndexedObservation): boolean {
  return num !== null && den !== null && num > den
}

function toCases(reported: IndexedObservation): FindingDraft {
  const { observation } = reported
  const params = { parts: 'cases', num: observation.num ?? 0, den: observation.den ?? 0 }
  return { ...filedUnder(reported), kind: 'partsExceedTotal', observations: [observation.id], params }
}

function exceeds(parts: readonly IndexedObservation[], whole: IndexedObservation): boolean {
  return isCertainlyBelow(whole.reading, sumOf(parts))
}

function excess(
  whole: IndexedObservation,
  parts: readonly IndexedObservation[],
  how: 'scopes' | 'months',
): FindingDraft {
  const sum = sumOf(parts)
  const reported = parts.toSorted((a, b) => (a.observation.id < b.observation.id ? -1 : 1))
  const about = [whole, ...reported].map(({ observation }) => observation.id)
  return {
    ...filedUnder(whole),
    about: `${how} ${about.join(' ')}`,
    kind: 'partsExceedTotal',
    observations: about,
    params: { parts: how, lo: sum.lo, hi: sum.hi },
  }
}

function sumOf(parts: readonly IndexedObservation[]): Interval {
  return sumIntervals(parts.map((part) => part.reading))
}

function isWithin(part: Observation, whole: Observation): boolean {
  const { start, end } = whole.period
  return part.period.start >= start && part.period.end <= end
}

/** As many as fit side by side, the first to end first. */
function withoutOverlap(parts: readonly IndexedObservation[]): IndexedObservation[] {
  const chosen: IndexedObservation[] = []
  for (const part of parts.toSorted((a, b) => (a.observation.period.end < b.observation.period.end ? -1 : 1))) {
    const last = chosen.at(-1)
    if (!last || part.observation.period.start > last.observation.period.end) chosen.push(part)
  }
  return chosen
}

/** Later stages larger than earlier ones in the same scope and period, under every reading of both. */
export function countFindings(index: FindingIndex): FindingDraft[] {
  const laters = new Set(STAGES.map((stages) => stages.later))
  return index.reported
    .filter(({ indicator }) => laters.has(indicator.id))
    .flatMap((later) => STAGES.flatMap((stages) => findPair(index, later, stages)))
}

function findPair(
  index: FindingIndex,
  later: IndexedObservation,
  { kind, later: of, earlier: id, between }: Stages,
): FindingDraft[] {
  if (later.indicator.id !== of) return []
  const earlier = reportedBeside(index, later, id)
  if (!earlier || !isCertainlyBelow(earlier.reading, later.reading)) return []
  if (between !== undefined && reportedBeside(index, later, between)) return []
  const observations = [later.observation.id, earlier.observation.id]
  const params = kind === 'partsExceedTotal' ? { parts: 'batches' } : {}
  return [{ ...filedUnder(later), kind, observations, params }]
}
