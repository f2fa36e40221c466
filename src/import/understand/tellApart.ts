import type { PlacedNumber } from './placed.ts'
import type { Proposal } from './proposal.ts'
import type { TakenFigure } from './taken.ts'

/** Words that say that something was done, before the words for what. */
const LEADING =
  /^(?:[\s、,，(（]|全年|今年|年内|以来|累计|先后|分别|共计|一共|共|已|并|和|及|其中|开展|举办|组织|召开|进行|举行|深入|积极|各类|各种|了)+/u
const TRAILING = /(?:[\s、,，:：(（]|开展|举办|办|共计|累计|合计|共|达到|达|为|有|约|近|已|了|等)+$/u
const MAX_SCOPE = 20

/**
 * Several figures of one indicator and period are told apart by their own words, each as its scope (口径): a report that
 * states no total has none. Where their words are the same, which one is meant is a person's question.
 */
export function tellApart(source: string, taken: readonly TakenFigure[]): Proposal[] {
  const groups = new Map<string, number>()
  for (const { proposal } of taken) count(groups, keyOf(proposal))
  const scoped = taken.map(({ placed, proposal }) =>
    (groups.get(keyOf(proposal)) ?? 0) > 1
      ? { ...proposal, scope: proposal.scope ?? scopeOf(source, placed) }
      : proposal,
  )
  const scopes = new Map<string, number>()
  for (const proposal of scoped) count(scopes, keyOf(proposal))
  return scoped.map((proposal) =>
    (scopes.get(keyOf(proposal)) ?? 0) > 1
      ? { ...proposal, confidence: 'doubtful' as const, doubts: [...proposal.doubts, 'severalFigures' as const] }
      : proposal,
  )
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function keyOf({ indicator, scope, period }: Proposal): string {
  return [indicator, scope, period?.start, period?.end].join()
}

/** The words before the number that are its own, else those behind it; null where there are none. */
function scopeOf(source: string, { left, right }: PlacedNumber): string | null {
  const before = source.slice(left.start, left.end).replace(LEADING, '').replace(TRAILING, '')
  if (before.length > 1) return before.slice(-MAX_SCOPE)
  const behind = source
    .slice(right.start, right.end)
    .replace(/[、，,（(].*$/su, '')
    .trim()
  return behind.length > 1 ? behind.slice(0, MAX_SCOPE) : null
}
