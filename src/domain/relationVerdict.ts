import { isPoint } from './interval.ts'
import { AXES, type Axis, type RelationPoint } from './relationPoint.ts'
import type { TownReading } from './readTown.ts'
import { hasNumber, judge, type Reason, type ScopeReason, type Verdict } from './verdict.ts'

/** Why towns stand outside a relation, and what to know of those inside, by axis. */
export interface AxisReasons {
  excluded: readonly Reason[]
  cautions: readonly Reason[]
}

/** How far a relation may be trusted. Counted are points: towns, or towns in years. */
export interface RelationVerdict extends Verdict {
  axes: Readonly<Record<Axis, AxisReasons>>
  /** Axes on which all rates are at the ceiling, so that they tell no town apart (无区分度). */
  flat: readonly Axis[]
}

/** When every rate is at least this, the indicator tells nobody apart (无区分度). */
const CEILING_RATE = 99.5

export function judgeRelation(
  points: readonly RelationPoint[],
  { isCountyWide, ofYears }: { isCountyWide: boolean; ofYears: boolean },
): RelationVerdict {
  const compared = points.filter((point) => point.isCompared)
  const flat = AXES.filter((axis) => isFlat(compared.map((point) => point[axis])))
  const limits: ScopeReason[] = []
  if (!isCountyWide) limits.push('unrelatedTowns')
  if (!ofYears && new Set(compared.map((point) => point.year)).size > 1) limits.push('yearsDiffer')
  if (flat.length > 0) limits.push('noDiscrimination')
  const verdict = judge(points.map(asOne), limits)
  const axes = { x: reasonsOf(points, 'x'), y: reasonsOf(points, 'y') }
  return { ...verdict, counts: countPoints(points), axes, flat }
}

/** What the verdict's level goes by: the pair as one reading, with the cautions of both. */
function asOne({ x, y, isCompared }: RelationPoint): TownReading {
  const cautions = [...new Set([...x.cautions, ...y.cautions])]
  if (isCompared) return { ...x, cautions }
  const weaker = x.placement === 'compared' ? y : x
  return { ...weaker, placement: weaker.placement === 'compared' ? 'notComparable' : weaker.placement }
}

/** Excluded is whoever may not be compared on this axis; cautions hold of those who are compared on both. */
function reasonsOf(points: readonly RelationPoint[], axis: Axis): AxisReasons {
  const { excluded } = judge(
    points.map((point) => point[axis]),
    [],
  )
  const inside = points.filter((point) => point.isCompared).map((point) => point[axis])
  return { excluded, cautions: judge(inside, []).cautions }
}

/** Apart: spoke of both, but not so that both may be compared. Silent: at least one has no number, never counted as 0. */
function countPoints(points: readonly RelationPoint[]): Verdict['counts'] {
  const compared = points.filter((point) => point.isCompared)
  const notComparable = points.filter(({ isCompared, x, y }) => !isCompared && hasNumber(x) && hasNumber(y)).length
  const approximate = compared.filter(({ x, y }) => [x, y].some(({ value }) => value !== null && !isPoint(value)))
  return {
    total: points.length,
    compared: compared.length,
    approximate: approximate.length,
    notComparable,
    silent: points.length - compared.length - notComparable,
  }
}

function isFlat(readings: readonly TownReading[]): boolean {
  if (readings.length < 2) return false
  return readings.every(({ observation, value }) => observation?.unit === '%' && (value?.lo ?? 0) >= CEILING_RATE)
}
