import { type Interval, isImplied, isZero } from '../values/interval.ts'
import type { Observation } from './observation.ts'

/**
 * How a town stands on one indicator in one period: the closed list of `town-report/1` (Never one null), what says most
 * first. `refused`: a row reported a number and could not be loaded (有数字，未能载入). `notInSample`: a sample of unrelated
 * towns holds no report of that year (样本未收录), which nobody owed.
 */
export const CELL_STATES = [
  'number',
  'zero',
  'refused',
  'noNumber',
  'notMentioned',
  'noReport',
  'notInSample',
  'notApplicable',
  'notDisclosed',
] as const
export type CellState = (typeof CELL_STATES)[number]

/** States without a number, each with a sign of its own. */
export type AbsentState = Exclude<CellState, 'number' | 'zero'>

/** Whether nobody can be asked for a number: what cannot exist, and what a sample does not hold. */
export function isNotDue(state: CellState): boolean {
  return state === 'notApplicable' || state === 'notInSample'
}

/** Why a row stays out of the comparison although the town may have reported (不可比原因). */
export type ExclusionCode =
  | 'unit'
  | 'scope'
  | 'period'
  | 'noDenominator'
  | 'denominatorRefused'
  | 'break'
  | 'otherYear'
  | 'tinyBase'
  | 'impossibleRate'

/** What a reader should know of a number that does take part (注意事项). */
export type CautionCode =
  | 'impliedEnd'
  | 'periodInferred'
  | 'estimated'
  | 'provisional'
  | 'definitionDiffers'
  | 'lowReliability'
  | 'breakInSeries'
  | 'denominatorFar'
  | 'denominatorVague'
  | 'smallBase'
  /** A later observation of the same figure, or of its denominator, could not be loaded. */
  | 'newerRefused'
  | 'outsideLife'

/** State of a figure that exists: absent statuses first, then zero, then any other number. */
export function stateOfObservation(observation: Observation, value: Interval | null): CellState {
  switch (observation.status) {
    case 'L':
      return 'noNumber'
    case 'M':
      return 'notApplicable'
    case 'Q':
      return 'notDisclosed'
    case 'O':
      return 'notMentioned'
    default:
      // 不满1 allows 0 only, but nobody reported it.
      return value !== null && isZero(value) && !isImplied(value) ? 'zero' : 'number'
  }
}
