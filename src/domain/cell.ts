import type { Interval } from './interval.ts'
import { isImplied, isZero } from './interval.ts'
import type { Observation } from './observation.ts'

/**
 * How a town stands on one indicator in one period. The five states of `town-report/1`
 * (a number; a reported zero; spoken of without a number; not mentioned; no report) and two reasons for no number.
 */
export const CELL_STATES = [
  'number',
  'zero',
  'noNumber',
  'notMentioned',
  'noReport',
  'notApplicable',
  'notDisclosed',
] as const
export type CellState = (typeof CELL_STATES)[number]

/** Why a row stays out of the comparison although the town may have spoken (不可比原因). */
export type ExclusionCode =
  | 'unit'
  | 'scope'
  | 'period'
  | 'noDenominator'
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
