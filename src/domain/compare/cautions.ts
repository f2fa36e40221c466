import type { Board } from '../board/board.ts'
import type { CautionCode } from '../board/cell.ts'
import { type Denominator, FAR_DENOMINATOR_YEARS } from './denominator.ts'
import { isImplied, isPoint } from '../values/interval.ts'
import type { Observation, ObservationStatus, Source } from '../board/observation.ts'
import { isShareOfTowns } from '../rollup/rollupId.ts'

/** Rates on fewer cases than this are shown as k/n, below the divider (`town-report/1`, Meaning). */
export const TINY_BASE = 10
/** Rates on fewer cases than this carry 小样本. */
export const SMALL_BASE = 30

const CAUTION_OF_STATUS: Partial<Record<ObservationStatus, CautionCode>> = {
  E: 'estimated',
  P: 'provisional',
  D: 'definitionDiffers',
  U: 'lowReliability',
  B: 'breakInSeries',
}

/** Everything to be said beside a number that takes part, in a fixed order. */
export function cautionsOf(
  observation: Observation,
  source: Source | undefined,
  denominator: Denominator | null,
): CautionCode[] {
  const cautions: CautionCode[] = []
  const { reading } = observation
  if (reading && !isPoint(reading) && isImplied(reading)) cautions.push('impliedEnd')
  if (source?.periodInferred) cautions.push('periodInferred')
  const byStatus = CAUTION_OF_STATUS[observation.status]
  if (byStatus) cautions.push(byStatus)
  if (denominator && denominator.yearsApart >= FAR_DENOMINATOR_YEARS) cautions.push('denominatorFar')
  if (denominator && !isPoint(denominator.interval)) cautions.push('denominatorVague')
  if (hasSmallBase(observation)) cautions.push('smallBase')
  return cautions
}

/** n of k with k below ten: a count of cases, which stands on no scale of percentages. */
export function hasTinyBase(observation: Observation): boolean {
  return hasSmallBase(observation, TINY_BASE)
}

/** A percentage of a whole that is said to lie, or may lie, outside 0–100. */
export function isImpossibleRate({ unit, value, op, reading }: Observation): boolean {
  if (unit !== '%' || value === null || reading === null) return false
  const isBeyond = (value >= 100 && op === 'gt') || (value <= 0 && op === 'lt')
  return isBeyond || reading.hi > 100 || reading.lo < 0
}

/** The same as the board knows it: also whether what would count instead of the figure or its divisor was refused. */
export function cautionsIn(board: Board, observation: Observation, denominator: Denominator | null): CautionCode[] {
  const behind = [observation.id, denominator?.observation?.id]
  const isOutdone = behind.some((id) => id !== undefined && board.refusedNewer.has(id))
  const cautions = cautionsOf(observation, board.sources.get(observation.source), denominator)
  return isOutdone ? [...cautions, 'newerRefused'] : cautions
}

/** Rates only: a base is the number of cases the rate was taken over. Shares of all towns are counts, not samples. */
export function hasSmallBase(observation: Observation, below: number = SMALL_BASE): boolean {
  const { unit, den, indicator } = observation
  return unit === '%' && den !== null && den < below && !isShareOfTowns(indicator)
}
