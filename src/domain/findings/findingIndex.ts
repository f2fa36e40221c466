import { groupBy } from '../../lib/groupBy.ts'
import { isOfLife } from '../board/area.ts'
import { type Board, type Figure, figureKey } from '../board/board.ts'
import { type Indicator, isUnitOf } from '../board/indicator.ts'
import type { Interval } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import { type Period, type Span, spanOf } from '../board/period.ts'
import type { FindingDraft } from './findingDraft.ts'

/** The current observation of a figure, with a number in its indicator's own unit: what rules may compute with. */
export interface IndexedObservation {
  observation: Observation
  reading: Interval
  indicator: Indicator
  year: number
  span: Span
}

/** Look-ups that rules share, so that no rule compares everything with everything. */
export interface FindingIndex {
  board: Board
  reported: readonly IndexedObservation[]
  /** What one area says of one indicator, in every scope and period. */
  groups: readonly (readonly IndexedObservation[])[]
  /** The same by area and indicator. */
  byFigure: ReadonlyMap<string, readonly IndexedObservation[]>
}

/** One kind of trouble: looks at the whole board, returns what it found in any order. */
export type FindingRule = (index: FindingIndex) => readonly FindingDraft[]

export function buildFindingIndex(board: Board): FindingIndex {
  const knownSpan = createSpans()
  const byFigure = new Map<string, readonly IndexedObservation[]>()
  for (const [key, figures] of board.figures) {
    const group = figures.map((figure) => indexed(board, figure, knownSpan)).filter((reported) => reported !== null)
    if (group.length > 0) byFigure.set(key, group)
  }
  const groups = [...byFigure.values()]
  return { board, reported: groups.flat(), groups, byFigure }
}

/** The same figure over the years: same area, indicator, scope and span, the first year first. */
export function seriesOf(group: readonly IndexedObservation[]): (readonly IndexedObservation[])[] {
  const [first] = group
  if (!first || group.length < 2) return []
  const isOne = group.every(
    ({ observation, span }) => span === first.span && observation.scope === first.observation.scope,
  )
  if (isOne) return [group.toSorted((a, b) => a.year - b.year)]
  const runs = groupBy(group, ({ observation, span }) => `${span} ${scopeKey(observation)}`)
  return [...runs.values()].map((run) => run.toSorted((a, b) => a.year - b.year))
}

/** What the same area says of another indicator in the same scope and period. */
export function reportedBeside(
  index: FindingIndex,
  { observation }: IndexedObservation,
  indicator: string,
): IndexedObservation | undefined {
  const { area, scope, period } = observation
  return index.byFigure.get(figureKey(area, indicator))?.find(({ observation: other }) => {
    return other.scope === scope && other.period.start === period.start && other.period.end === period.end
  })
}

/** Reports the whole from a scope that has no name. */
export function scopeKey({ scope }: Pick<Observation, 'scope'>): string {
  return scope === null ? '' : `=${scope}`
}

/** What a finding about one figure is filed under. */
export function filedUnder({
  observation: { id, area, indicator },
  year,
}: Pick<IndexedObservation, 'observation' | 'year'>) {
  return { area, indicator, year, about: id }
}

/** Thousands of figures share a few dozen periods. */
function createSpans(): (period: Period) => Span {
  const known = new Map<string, Span>()
  return (period) => {
    const key = period.start + period.end
    const span = known.get(key) ?? spanOf(period)
    known.set(key, span)
    return span
  }
}

/** Null for what no rule may compute with: no number, another unit, a time outside the area's life. */
function indexed(
  board: Board,
  { year, current: observation }: Figure,
  knownSpan: (period: Period) => Span,
): IndexedObservation | null {
  const indicator = board.indicators.get(observation.indicator)
  const area = board.areas.get(observation.area)
  const { reading, period } = observation
  if (!indicator || reading === null || !isUnitOf(indicator, observation.unit)) return null
  if (area && !isOfLife(area, { year, period })) return null
  return { observation, reading, indicator, year, span: knownSpan(period) }
}
