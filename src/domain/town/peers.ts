import type { Area, AreaCode } from '../board/area.ts'
import { type Board, figureKey, figuresOf } from '../board/board.ts'
import type { Direction } from '../board/indicator.ts'
import { compareEnds, type Interval, isCertainlyBelow, isPoint, medianInterval } from '../values/interval.ts'
import type { Span } from '../board/period.ts'
import { referenceSpan, type Request, townsOfYear, usualRequest } from '../compare/question.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'

/** The other towns of a peer group in one year (同类镇): only those that may be compared, the town itself left out. */
export interface PeersInYear {
  year: number
  towns: number
  /** From the lowest value any reading allows to the highest. */
  range: Interval
  median: Interval
}

/**
 * How a town stands to its peers under every reading, the most that can be said; `unclear` when readings disagree.
 * topQuarter: above at least three quarters of the group, itself counted as one of it; bottomQuarter the same below.
 */
export type PeerPosition =
  | 'aboveAll'
  | 'topQuarter'
  | 'aboveMedian'
  | 'atMedian'
  | 'belowMedian'
  | 'bottomQuarter'
  | 'belowAll'
  | 'unclear'

/** One indicator as the towns of a peer group answer it, year by year. */
export interface PeerHistory {
  request: Request
  /** The span of the asked year; figures of other months stand apart in every year. */
  span: Span | null
  /** One reading for each year of the board, oldest first. */
  readings: ReadonlyMap<AreaCode, readonly TownReading[]>
}

/** Fewer peers than this have no middle worth naming. */
export const MIN_PEERS_FOR_POSITION = 3

/** Reading a large county takes long enough to be done once; the next town of a group finds it done. */
const known = new WeakMap<Board, Map<string, readonly PeerHistory[]>>()

/**
 * Every indicator the town or its peers ever spoke of, asked as usual in the year, for all towns of its group.
 * On a board of unrelated towns nobody has peers, and each town is asked in its own usual scope.
 */
export function peerHistories(board: Board, { area, year }: { area: Area; year: number }): readonly PeerHistory[] {
  const ofBoard = known.get(board) ?? new Map<string, readonly PeerHistory[]>()
  known.set(board, ofBoard)
  const key = `${year} ${board.meta.comparable ? (area.group ?? '') : area.code}`
  const found = ofBoard.get(key) ?? readHistories(board, { area, year })
  ofBoard.set(key, found)
  return found
}

function readHistories(board: Board, { area, year }: { area: Area; year: number }): PeerHistory[] {
  const { comparable } = board.meta
  const group = comparable ? board.towns.filter((town) => town.group === area.group) : [area]
  const asked = comparable ? townsOfYear(board, year) : group
  return [...board.indicators.values()]
    .filter((indicator) => group.some((town) => hasReported(board, town.code, indicator.id)))
    .map((indicator) => readHistory(board, usualRequest(board, indicator, { year, towns: asked }), group))
}

/** A figure, or a row that could not be loaded. */
function hasReported(board: Board, area: AreaCode, indicator: string): boolean {
  return figuresOf(board, area, indicator).length > 0 || board.refused.has(figureKey(area, indicator))
}

/** Scope and span are those most towns of the county use that year, so that every town is asked the same. */
function readHistory(board: Board, request: Request, group: readonly Area[]): PeerHistory {
  const span = referenceSpan(board, request)
  const readings = new Map(
    group.map((town) => [town.code, board.years.map((year) => readTown(board, town, { ...request, year, span }))]),
  )
  return { request, span, readings }
}

/** The town's peers in each year; years with fewer than three of them are left out. */
export function peersByYear(history: PeerHistory, town: AreaCode): PeersInYear[] {
  const others = [...history.readings].filter(([code]) => code !== town).map(([, readings]) => readings)
  const years = others[0]?.map((reading) => reading.year) ?? []
  return years.flatMap((year, index) => {
    const values = others.flatMap((readings) => comparedValue(readings[index]) ?? [])
    const median = medianInterval(values)
    if (values.length < MIN_PEERS_FOR_POSITION || !median) return []
    return [{ year, towns: values.length, range: hullOf(values), median }]
  })
}

/** Values of the town's peers in one year. */
export function peerValues(history: PeerHistory, town: AreaCode, year: number): Interval[] {
  return [...history.readings]
    .filter(([code]) => code !== town)
    .flatMap(([, readings]) => comparedValue(readings.find((reading) => reading.year === year)) ?? [])
}

/** At least three peers; their median is within reach of every reading of theirs. */
export function positionAmong(value: Interval, peers: readonly Interval[]): PeerPosition | null {
  const median = medianInterval(peers)
  if (peers.length < MIN_PEERS_FOR_POSITION || !median) return null
  if (peers.every((peer) => isCertainlyBelow(peer, value))) return 'aboveAll'
  if (peers.every((peer) => isCertainlyBelow(value, peer))) return 'belowAll'
  if (isMostOf(peers.filter((peer) => isCertainlyBelow(peer, value)).length, peers)) return 'topQuarter'
  if (isMostOf(peers.filter((peer) => isCertainlyBelow(value, peer)).length, peers)) return 'bottomQuarter'
  if (isCertainlyBelow(median, value)) return 'aboveMedian'
  if (isCertainlyBelow(value, median)) return 'belowMedian'
  return isPoint(value) && isPoint(median) && compareEnds([value, 'lo'], [median, 'lo']) === 0 ? 'atMedian' : 'unclear'
}

/** Three quarters of the peers and the town itself. */
function isMostOf(surpassed: number, peers: readonly Interval[]): boolean {
  return surpassed * 4 >= (peers.length + 1) * 3
}

/** A position by the median alone: as much as may be said where more is not better. */
export function medianSideOf(position: PeerPosition): 'aboveMedian' | 'atMedian' | 'belowMedian' | 'unclear' {
  switch (position) {
    case 'aboveAll':
    case 'topQuarter':
      return 'aboveMedian'
    case 'belowAll':
    case 'bottomQuarter':
      return 'belowMedian'
    default:
      return position
  }
}

/** Which side of the indicator a position is on; null where neither side is better, or the position is in the middle. */
export function sideOf(position: PeerPosition, direction: Direction): 'better' | 'worse' | null {
  const side = medianSideOf(position)
  if (direction === 'neutral' || side === 'atMedian' || side === 'unclear') return null
  return (side === 'aboveMedian') === (direction === 'higher') ? 'better' : 'worse'
}

function comparedValue(reading: TownReading | undefined): Interval | null {
  return reading?.placement === 'compared' ? reading.value : null
}

function hullOf(values: readonly Interval[]): Interval {
  const lowest = values.reduce((a, b) => (b.lo < a.lo || (b.lo === a.lo && !b.loOpen) ? b : a))
  const highest = values.reduce((a, b) => (b.hi > a.hi || (b.hi === a.hi && !b.hiOpen) ? b : a))
  const exact = [...(lowest.exact ?? []), ...(highest.exact ?? [])]
  return {
    lo: lowest.lo,
    hi: highest.hi,
    loOpen: lowest.loOpen,
    hiOpen: highest.hiOpen,
    loImplied: lowest.loImplied,
    hiImplied: highest.hiImplied,
    ...(exact.length > 0 ? { exact } : {}),
  }
}
