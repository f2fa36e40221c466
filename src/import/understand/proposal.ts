import type { Op } from '../../domain/board/observation.ts'
import type { Period } from '../../domain/board/period.ts'
import type { Interval } from '../../domain/values/interval.ts'
import type { OtherThing } from '../vocabulary/words.ts'

/** What speaks for a proposal (依据). */
export type ProposalReason = 'nounBeside' | 'verbBeside' | 'ownUnit' | 'ownWord'

/** What a person should look at before accepting a proposal (存疑). */
export type ProposalDoubt =
  | 'nounCarried'
  | 'verbCarried'
  | 'nounFromBefore'
  | 'looseNoun'
  | 'looseWords'
  | 'campaign'
  | 'unitDiffers'
  | 'sharedNumber'
  | 'wholeOf'
  | 'ofAnother'
  | 'twoIndicators'
  | 'severalFigures'
  | 'otherPeriod'
  | 'inCharacters'

/** Why a number is no figure of this report's period (未取原因). */
export type LeftOutReason =
  | OtherThing
  | 'ordinal'
  | 'vague'
  | 'name'
  | 'date'
  | 'money'
  | 'plan'
  | 'requirement'
  | 'earlierYear'
  | 'change'
  | 'increment'
  | 'average'
  | 'elsewhere'
  | 'part'
  | 'unfinished'
  | 'repeated'
  | 'noIndicator'

/**
 * A figure that the words seem to state (候选观测值); a person decides. Offsets are code units into the report's text,
 * and the number always stands there.
 */
export interface Proposal {
  indicator: string
  scope: string | null
  /** Null where the report's own period is not known. */
  period: Period | null
  value: number
  op: Op
  lower: number | null
  upper: number | null
  /** As written; the indicator's own where none is. */
  unit: string
  /** What the words allow, in `unit`. */
  reading: Interval
  /** The number with hedge and unit. */
  start: number
  end: number
  /** The words the number stands in, at most 200 characters. */
  raw: string
  /** The sentence. */
  sentence: { start: number; end: number }
  section: string | null
  /** `certain` only without a doubt of any kind. */
  confidence: 'certain' | 'doubtful'
  reasons: readonly ProposalReason[]
  doubts: readonly ProposalDoubt[]
}

/** A number that was seen and is no figure of the catalogue (未取的数字). */
export interface LeftOutNumber {
  start: number
  end: number
  value: number
  unit: string
  reason: LeftOutReason
}
