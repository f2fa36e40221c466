import type { Claim } from './claims.ts'

/** How many values were compared, by kind, and each that is not as the oracle says. */
export interface Tally {
  compared: number
  byKind: Map<string, number>
  disagreements: string[]
}

export function startTally(): Tally {
  return { compared: 0, byKind: new Map(), disagreements: [] }
}

/** What the value is, and where it stands. */
interface Place {
  kind: string
  where: string
}

/** Counts a value; what is not said at all is a disagreement too. */
export function check(
  tally: Tally,
  { kind, where }: Place,
  [said, claim]: [said: string | undefined, claim: Claim],
): void {
  tally.compared += 1
  tally.byKind.set(kind, (tally.byKind.get(kind) ?? 0) + 1)
  if (said === undefined || !claim.fits(said)) {
    tally.disagreements.push(`${kind} ${where}: said “${said ?? 'nothing'}”, right is ${claim.right}`)
  }
}
