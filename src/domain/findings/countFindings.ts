import { isCertainlyBelow } from '../values/interval.ts'
import type { FindingDraft, FindingKind } from './findingDraft.ts'
import { type FindingIndex, filedUnder, type IndexedObservation, reportedBeside } from './findingIndex.ts'

/** Two counts of one work, of which the later stage cannot be larger. */
interface Stages {
  kind: FindingKind
  later: string
  earlier: string
  /** A stage between the two; when it is told, the pairs with it say enough. */
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
