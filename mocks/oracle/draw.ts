import { mulberry32, type Random } from '../generate/mulberry32.ts'

/** Draws for one set of documents; the same seed gives the same documents. */
export interface Draw {
  /** Whether something of this likelihood happens. */
  chance: (likelihood: number) => boolean
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  pick: <T>(of: readonly [T, ...T[]]) => T
}

export function drawOf(seed: number): Draw {
  const random: Random = mulberry32(seed)
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1))
  // An index within the list always finds a member.
  return { whole, chance: (likelihood) => random() < likelihood, pick: (of) => of[whole(0, of.length - 1)] as never }
}
