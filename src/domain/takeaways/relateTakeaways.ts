import type { AreaCode } from '../board/area.ts'
import { type ChangeDirection, changeBetween } from '../compare/change.ts'
import { type Interval, isImplied, isPoint } from '../values/interval.ts'
import { MIN_TOWNS_FOR_MEDIAN } from '../compare/compare.ts'
import { type PairCounts, bothCertain, type MedianSide, medianSides, type Certainty } from '../relate/medianSlope.ts'
import { inGroup, interleave, sentenceGroups } from '../town/peerGroups.ts'
import { countIndistinct } from '../values/rank.ts'
import { type Relation, type RelationPath, slopeOf } from '../relate/relate.ts'
import { AXES, type Axis, type ComparedPair, comparedPairs } from '../relate/relationPoint.ts'
import { codesOf } from './takeaway.ts'

/**
 * A sentence worth saying of two indicators (关联要点), as facts. Each is true under every reading, says what appears
 * together and never why, and names the towns whose numbers carry it. `group` is the peer group it stays inside, where
 * documents group the towns themselves.
 */
export type RelateTakeaway = { towns: readonly AreaCode[]; group?: string } & (
  | { kind: 'quadrant'; x: 'above' | 'below'; y: 'above' | 'below'; unclear: number; of: number }
  | { kind: 'slope'; slope: Interval; step: number; pairs: PairCounts }
  | { kind: 'vague'; axis: Axis; value: Interval; indistinct: number }
  | { kind: 'noDiscrimination'; axis: Axis }
  | { kind: 'moves'; x: 'up' | 'down'; y: 'up' | 'down'; unclear: number; of: number }
)

const SIDES = ['above', 'below'] as const
const MOVES = ['up', 'down'] as const

/** Nothing is said of towns that may not be compared, nor of indicators that distinguish nobody. */
export function relateTakeaways(relation: Relation): RelateTakeaway[] {
  const { verdict, towns, ownGroups } = relation
  if (verdict.level === 'notComparable') return []
  const groups = sentenceGroups(towns, ownGroups)
  return interleave(groups.map(({ group, rows }) => inGroup(takeawaysOf(relation, rows), group)))
}

function takeawaysOf(relation: Relation, paths: readonly RelationPath[]): RelateTakeaway[] {
  const { verdict, request } = relation
  const points = paths.flatMap((path) => path.points)
  const pairs = comparedPairs(points)
  if (verdict.flat.length > 0) {
    return verdict.flat.map((axis) => ({ kind: 'noDiscrimination', axis, towns: townsOf(pairs) }))
  }
  if (request.years !== null) return moves(paths, request)
  const { slope: found } = relation.ownGroups ? slopeOf(points.filter((point) => point.isCompared)) : relation
  return [...quadrants(pairs), ...slope(found), ...vague(pairs)]
}

/** Who is on which side of both medians, like sides first. */
function quadrants(pairs: readonly ComparedPair[]): RelateTakeaway[] {
  if (pairs.length < MIN_TOWNS_FOR_MEDIAN) return []
  const [across, up] = AXES.map((axis) => medianSides(pairs.map((pair) => pair[axis])))
  const sides = pairs.map((pair, index) => ({ pair, x: across?.[index], y: up?.[index] }))
  const found = SIDES.flatMap((x) => SIDES.map((y) => ({ x, y }))).map(({ x, y }): RelateTakeaway => {
    const sure = sides.map((side) => ({ pair: side.pair, holds: bothCertain(sideOf(side.x, x), sideOf(side.y, y)) }))
    const inside = sure.filter(({ holds }) => holds === 'yes').map(({ pair }) => pair)
    const unclear = sure.filter(({ holds }) => holds === 'unclear').length
    return { kind: 'quadrant', x, y, unclear, of: pairs.length, towns: townsOf(inside) }
  })
  return likeFirst(found.filter(({ towns }) => towns.length > 0))
}

function sideOf(side: MedianSide | undefined, wanted: 'above' | 'below'): Certainty {
  return side?.[wanted] ?? 'unclear'
}

function slope(found: Relation['slope']): RelateTakeaway[] {
  if (!found) return []
  const { slope: reading, step, pairs, towns } = found
  return [{ kind: 'slope', slope: reading, step, pairs, towns: towns.map((town) => town.code) }]
}

/** The vaguest number that keeps a town's place open; numbers that were divided are not quoted as the report's words. */
function vague(pairs: readonly ComparedPair[]): RelateTakeaway[] {
  const found = AXES.flatMap((axis) =>
    pairs.flatMap((pair) => {
      const value = pair[axis]
      if (isPoint(value) || !isImplied(value) || pair.point[axis].denominator !== null) return []
      const others = pairs.filter((other) => other !== pair).map((other) => other[axis])
      return [
        { kind: 'vague' as const, axis, value, indistinct: countIndistinct(value, others), towns: townsOf([pair]) },
      ]
    }),
  )
  return found
    .filter(({ indistinct }) => indistinct > 0)
    .toSorted((a, b) => b.indistinct - a.indistinct)
    .slice(0, 1)
}

/** Which way both went, from a town's first to its last compared year without a break between. */
function moves(paths: readonly RelationPath[], request: Relation['request']): RelateTakeaway[] {
  const ways = paths.flatMap((path) => {
    const way = wayOf(path, request)
    return way ? [{ path, ...way }] : []
  })
  const found = MOVES.flatMap((x) => MOVES.map((y) => ({ x, y }))).map(({ x, y }): RelateTakeaway => {
    const sure = ways.map((way) => ({ path: way.path, holds: bothCertain(goes(way.x, x), goes(way.y, y)) }))
    const inside = sure.filter(({ holds }) => holds === 'yes').map(({ path }) => path)
    const unclear = sure.filter(({ holds }) => holds === 'unclear').length
    return { kind: 'moves', x, y, unclear, of: ways.length, towns: codesOf(inside) }
  })
  return likeFirst(found.filter((one) => one.towns.length > 0))
}

function wayOf(
  { points, breaks }: RelationPath,
  { x, y }: Relation['request'],
): { x: ChangeDirection; y: ChangeDirection } | null {
  const since = breaks.at(-1) ?? -Infinity
  const reported = comparedPairs(points.filter((point) => point.year >= since))
  const [first, last] = [reported[0], reported.at(-1)]
  if (!first || !last || first === last) return null
  return {
    x: changeBetween(first.x, last.x, x.indicator.kind).direction,
    y: changeBetween(first.y, last.y, y.indicator.kind).direction,
  }
}

function goes(direction: ChangeDirection, wanted: 'up' | 'down'): Certainty {
  if (direction === 'unclear') return 'unclear'
  return direction === wanted ? 'yes' : 'no'
}

/** Both above, both below; then those that differ. */
function likeFirst(takeaways: readonly RelateTakeaway[]): RelateTakeaway[] {
  const isAlike = (one: RelateTakeaway): boolean => 'x' in one && one.x === one.y
  return takeaways.toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)))
}

function townsOf(pairs: readonly ComparedPair[]): AreaCode[] {
  return codesOf(pairs.map(({ point }) => point))
}
