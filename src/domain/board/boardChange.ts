import type { Area } from './area.ts'
import type { Board } from './board.ts'
import type { PrecedenceReason } from './precedence.ts'
import type { Indicator } from './indicator.ts'
import type { Observation } from './observation.ts'

/** A county before and after this person's own files came in; settings are laid over neither. */
export interface BoardStep {
  before: Board
  after: Board
}

/** In which respect a figure is reported differently. `base`: numerator or denominator of a rate. */
export type ChangedAspect = 'value' | 'unit' | 'period' | 'scope' | 'status' | 'base'

/** Fields of a town or an indicator that decide how it is compared or called. */
export type ChangedField =
  | 'name'
  | 'group'
  | 'validFrom'
  | 'validTo'
  | 'succeededBy'
  | 'unit'
  | 'kind'
  | 'direction'
  | 'standard'
  | 'measures'

/** A figure with whose and what it is, so that a sentence needs no look-up. */
interface ChangedFigure {
  town: Area
  indicator: Indicator
}

/** One thing that differs between two loads of a county (变化). */
export type BoardChange =
  | { kind: 'newTown' | 'goneTown'; town: Area }
  | { kind: 'newYear' | 'goneYear'; year: number }
  | { kind: 'newIndicator' | 'goneIndicator'; indicator: Indicator }
  /** A report (未报送 before, or after) from a town for a year; whether it holds figures is listed separately. */
  | { kind: 'newReport' | 'goneReport'; town: Area; year: number }
  /** Field by field, both sides as short text; empty text for none. */
  | { kind: 'townDiffers'; town: Area; field: ChangedField; from: string; to: string }
  | { kind: 'indicatorDiffers'; indicator: Indicator; field: ChangedField; from: string; to: string }
  /** What is current for a town on an indicator is another observation now; `from` and `to` differ in each of `aspects`. */
  | ({
      kind: 'changed'
      aspects: readonly ChangedAspect[]
      from: Observation
      to: Observation
      /** Why `to` is current though `from` is still reported at the same revision; null when it is gone or older. */
      why: PrecedenceReason | null
    } & ChangedFigure)
  /** An observation that came in and differs, but is not current, and why the other one is. */
  | ({ kind: 'notUsed'; used: Observation; other: Observation; why: PrecedenceReason | null } & ChangedFigure)
  | ({ kind: 'newFigure'; observation: Observation } & ChangedFigure)
  /** `isRefused`: the row is there, but could not be loaded this time. */
  | ({ kind: 'goneFigure'; observation: Observation; isRefused: boolean } & ChangedFigure)

export type BoardChangeKind = BoardChange['kind']

/** The order in which changes are listed: what a person must know first. */
export const CHANGE_KINDS = [
  'newTown',
  'goneTown',
  'newYear',
  'goneYear',
  'newReport',
  'goneReport',
  'newIndicator',
  'goneIndicator',
  'changed',
  'notUsed',
  'goneFigure',
  'townDiffers',
  'indicatorDiffers',
  'newFigure',
] as const satisfies readonly BoardChangeKind[]

/** Everything that differs (变化报告), in the order above; empty when nothing does. */
export interface ChangeReport {
  changes: readonly BoardChange[]
  /** How many of each kind; a kind that did not occur is missing. */
  counts: ReadonlyMap<BoardChangeKind, number>
}
