import { groupBy } from '../../lib/groupBy.ts'
import type { AreaCode } from '../board/area.ts'
import { type Comparison, isCompared } from '../compare/compare.ts'
import { type Interval, isCertainlyBelow } from '../values/interval.ts'

/**
 * Where a town stands among its peers under every reading (组内位置). top: better than at least three quarters of
 * the group's comparable towns; upper: than at least two thirds; bottom and lower: the same on the worse side.
 */
export type Standing = 'top' | 'upper' | 'lower' | 'bottom'

/** Fewer comparable peers than this have no quarters. */
export const MIN_PEERS_FOR_STANDING = 4

interface Peer {
  code: AreaCode
  value: Interval
}

/** Standings of the towns that have one; none where nothing may be ranked, or better and worse mean nothing. */
export function standingsOf({ request, verdict, rows }: Comparison): ReadonlyMap<AreaCode, Standing> {
  const { direction } = request.indicator
  const standings = new Map<AreaCode, Standing>()
  if (direction === 'neutral' || verdict.level === 'notComparable') return standings
  if (verdict.limits.includes('noDiscrimination') || verdict.limits.includes('yearsDiffer')) return standings
  for (const group of groupBy(rows.filter(isCompared), (row) => row.area.group ?? '').values()) {
    const peers = group.flatMap(({ area, value }): Peer[] => (value ? [{ code: area.code, value }] : []))
    if (peers.length < MIN_PEERS_FOR_STANDING) continue
    for (const peer of peers) {
      const standing = standingOf(peer, peers, direction)
      if (standing) standings.set(peer.code, standing)
    }
  }
  return standings
}

/** The town itself counts as one of the group, and as one that it does not surpass. */
function standingOf(peer: Peer, peers: readonly Peer[], direction: 'higher' | 'lower'): Standing | null {
  const below = peers.filter((other) => isCertainlyBelow(other.value, peer.value)).length
  const above = peers.filter((other) => isCertainlyBelow(peer.value, other.value)).length
  const [surpassed, surpassing] = direction === 'higher' ? [below, above] : [above, below]
  if (isShare(surpassed, peers, [3, 4])) return 'top'
  if (isShare(surpassing, peers, [3, 4])) return 'bottom'
  if (isShare(surpassed, peers, [2, 3])) return 'upper'
  return isShare(surpassing, peers, [2, 3]) ? 'lower' : null
}

/** In whole numbers: a share such as 2/3 has no exact binary form. */
function isShare(count: number, peers: readonly Peer[], [part, whole]: readonly [number, number]): boolean {
  return count * whole >= peers.length * part
}
