import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'
import type { Proposal } from './proposal.ts'

/** A number that was taken, with what it was taken for. */
export interface TakenFigure {
  placed: PlacedNumber
  candidate: Candidate
  proposal: Proposal
}
