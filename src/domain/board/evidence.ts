import { type Area, isOfLife } from './area.ts'
import { type Board, figuresOf, yearOfObservation } from './board.ts'
import { cautionsIn } from '../compare/cautions.ts'
import type { CautionCode } from './cell.ts'
import { type Denominator, denominatorOf } from '../compare/denominator.ts'
import { type Indicator, isUnitOf, type Measure } from './indicator.ts'
import type { Interval } from '../values/interval.ts'
import type { Observation, Source } from './observation.ts'
import { measuredValue } from '../compare/readTown.ts'

/** Everything that stands behind one number (数据出处). */
export interface Evidence {
  observation: Observation
  area: Area | null
  indicator: Indicator | null
  source: Source | null
  /** The number in the asked measure; null for totals and where the measure is unavailable. */
  measured: { measure: Measure; value: Interval; denominator: Denominator } | null
  /** Where the denominator is reported. */
  denominatorSource: Source | null
  cautions: readonly CautionCode[]
  /** The same figure in other revisions and reports, the newest revision first (历次修订). */
  restatements: readonly { observation: Observation; source: Source | null }[]
}

/** Null when no such observation is loaded (any more). */
export function evidenceOf(board: Board, observationId: string, measure: Measure): Evidence | null {
  const observation = board.observations.get(observationId)
  if (!observation) return null
  const denominator = measure === 'total' ? null : denominatorOf(board, observation, measure)
  const indicator = board.indicators.get(observation.indicator) ?? null
  const source = board.sources.get(observation.source) ?? null
  return {
    observation,
    area: board.areas.get(observation.area) ?? null,
    indicator,
    source,
    measured:
      indicator && isUnitOf(indicator, observation.unit)
        ? measuredOf(observation, { indicator, measure }, denominator)
        : null,
    denominatorSource: board.sources.get(denominator?.observation?.source ?? '') ?? null,
    cautions: [...cautionsIn(board, observation, denominator), ...lifeCautions(board, observation)],
    restatements: otherVersions(board, observation).map((version) => ({
      observation: version,
      source: board.sources.get(version.source) ?? null,
    })),
  }
}

function lifeCautions(board: Board, observation: Observation): CautionCode[] {
  const area = board.areas.get(observation.area)
  const { period } = observation
  return area && !isOfLife(area, { year: yearOfObservation(board, observation), period }) ? ['outsideLife'] : []
}

function measuredOf(
  observation: Observation,
  question: { indicator: Indicator; measure: Measure },
  denominator: Denominator | null,
): Evidence['measured'] {
  const value = denominator && measuredValue(observation, question, denominator)
  return value && { measure: question.measure, value, denominator }
}

function otherVersions(board: Board, { id, area, indicator, scope, period }: Observation): Observation[] {
  const figures = figuresOf(board, area, indicator)
  const same = figures.find(
    ({ current }) =>
      current.scope === scope && current.period.start === period.start && current.period.end === period.end,
  )
  return same ? [same.current, ...same.superseded].filter((version) => version.id !== id) : []
}
