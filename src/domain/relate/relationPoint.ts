import type { Area } from '../board/area.ts'
import type { Interval } from '../values/interval.ts'
import type { TownReading } from '../compare/readTown.ts'

/** Across (横轴) or up (纵轴). */
export type Axis = 'x' | 'y'
export const AXES: readonly Axis[] = ['x', 'y']

/** One town in one year on both indicators of a relation. */
export interface RelationPoint {
  area: Area
  year: number
  x: TownReading
  y: TownReading
  /** Both figures may be compared, and cover the same months. */
  isCompared: boolean
}

/** A compared point with both its values. */
export interface ComparedPair {
  point: RelationPoint
  x: Interval
  y: Interval
}

/** In the order given; points that may not be compared are left out. */
export function comparedPairs(points: readonly RelationPoint[]): ComparedPair[] {
  return points.flatMap((point) =>
    point.isCompared && point.x.value && point.y.value ? [{ point, x: point.x.value, y: point.y.value }] : [],
  )
}
