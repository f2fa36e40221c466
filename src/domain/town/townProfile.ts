import { type Area, existsDuring } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import type { CellState, ExclusionCode } from '../board/cell.ts'
import { type Change, changeBetween, changeObstacles, isBrokenBetween, predecessorsOf } from '../compare/change.ts'
import { CEILING_RATE } from '../compare/compare.ts'
import { decimalsOf, type Indicator } from '../board/indicator.ts'
import type { Interval } from '../values/interval.ts'
import { hasOwnGroups } from './peerGroups.ts'
import {
  MIN_PEERS_FOR_POSITION,
  type PeerHistory,
  peerHistories,
  type PeerPosition,
  peersByYear,
  type PeersInYear,
  peerValues,
  positionAmong,
} from './peers.ts'
import { wholeYear } from '../board/period.ts'
import { type Request, yearFor } from '../compare/question.ts'
import type { TownReading } from '../compare/readTown.ts'
import {
  type Restatement,
  restatementsOf,
  type ProfileReport,
  profileReports,
  silentSince,
  silentYearsOf,
} from './townReports.ts'
import { roundDistinctly } from '../values/roundDistinctly.ts'
import { hasNumber } from '../compare/verdict.ts'

/** Everything one town reported (镇档案), in the year that is shown and over all years. */
export interface TownProfile {
  area: Area
  /** False in a sample of unrelated towns: no peers, no positions, and no report that is due. */
  hasPeers: boolean
  /** The group its peers are of, where documents group the towns themselves. */
  ownGroup: string | null
  /** The asked year, or the nearest the town existed in. */
  year: number
  /** The year asked for, when the town did not exist in it. */
  outside: { asked: number; side: 'before' | 'after' } | null
  /** Headline indicators first, then catalogue order; levels such as villages last. */
  rows: readonly ProfileRow[]
  /** Oldest first. */
  reports: readonly ProfileReport[]
  /** Years of the board without a report although one was due. */
  silentYears: readonly number[]
  /** From which year on there is none any more; null unless that is two years or longer. */
  silentSince: number | null
  restatements: readonly Restatement[]
  predecessors: readonly Area[]
  successors: readonly Area[]
}

/** One indicator of the profile. */
export interface ProfileRow {
  indicator: Indicator
  request: Request
  reading: TownReading
  /** Every year of the board, oldest first. */
  points: readonly TownReading[]
  /** Years before which the series breaks. */
  breaks: readonly number[]
  /** Years with at least three comparable peers. */
  band: readonly PeersInYear[]
  /** Comparable peers in the shown year; below three they have no range and no median. */
  peerCount: number
  /** Null when there is no position, and why. */
  position: PeerPosition | null
  noPosition: NoPosition | null
  change: YearChange
}

/** Why a town has no position among its peers. */
export type NoPosition = 'notCompared' | 'fewPeers' | 'unrelatedTowns' | 'noDiscrimination'

/** This year against the one before, or why the two may not be set against each other. */
export type YearChange =
  | { kind: 'known'; from: number; before: Interval; after: Interval; change: Change }
  | { kind: 'obstacles'; obstacles: readonly ExclusionCode[] }
  /** No number in this year or the one before, and what there is instead. */
  | { kind: 'silent'; when: 'this' | 'before'; state: CellState }
  | { kind: 'noEarlierYear' }

export function townProfile(board: Board, area: Area, asked: number | 'latest'): TownProfile {
  const wanted = yearFor(board, area.code, asked)
  const year = nearestYear(board, area, wanted)
  const silentYears = silentYearsOf(board, area)
  return {
    area,
    hasPeers: board.meta.comparable,
    ownGroup: hasOwnGroups(board.towns) ? area.group : null,
    year,
    outside: year === wanted ? null : { asked: wanted, side: year < wanted ? 'after' : 'before' },
    rows: inOrder(peerHistories(board, { area, year })).flatMap((history) => rowOf(board, area, { history, year })),
    reports: profileReports(board, area),
    silentYears,
    silentSince: silentSince(board, silentYears),
    restatements: restatementsOf(board, area.code),
    predecessors: predecessorsOf(board, area.code),
    successors: area.succeededBy.flatMap((code) => board.areas.get(code) ?? []),
  }
}

/** A town that was merged away shows its last year, not a page of 不适用; one not yet set up shows its first. */
function nearestYear(board: Board, area: Area, wanted: number): number {
  const alive = board.years.filter((year) => existsDuring(area, wholeYear(year)))
  if (alive.includes(wanted)) return wanted
  const earlier = alive.findLast((year) => year < wanted)
  return earlier ?? alive[0] ?? wanted
}

function inOrder(histories: readonly PeerHistory[]): PeerHistory[] {
  const rank = ({ request: { indicator } }: PeerHistory): number =>
    indicator.kind === 'stock' ? 2 : indicator.headline ? 0 : 1
  return histories.toSorted((a, b) => rank(a) - rank(b))
}

/** Empty on a board that has no years: levels only. */
function rowOf(board: Board, area: Area, { history, year }: { history: PeerHistory; year: number }): ProfileRow[] {
  const { request } = history
  const { indicator } = request
  const points = history.readings.get(area.code) ?? []
  const reading = points.find((point) => point.year === year)
  if (!reading) return []
  const earlier = points.find((point) => point.year === year - 1)
  return [
    {
      indicator,
      request,
      points,
      breaks: breaksOf(board, area, request),
      ...offMedian(reading, peersByYear(history, area.code), request),
      ...placeOf(board, { history, reading }),
      change: earlier ? changeSince(board, indicator, { before: earlier, after: reading }) : { kind: 'noEarlierYear' },
    },
  ]
}

/** The value and its peers' median do not read the same where they differ. */
function offMedian(
  reading: TownReading,
  band: readonly PeersInYear[],
  { indicator, measure }: Request,
): Pick<ProfileRow, 'reading' | 'band'> {
  const peers = band.find(({ year }) => year === reading.year)
  if (!peers || !reading.value) return { reading, band }
  const [value = reading.value, median = peers.median] = roundDistinctly(
    [reading.value, peers.median],
    decimalsOf(indicator, measure),
  )
  return { reading: { ...reading, value }, band: band.map((one) => (one === peers ? { ...peers, median } : one)) }
}

function breaksOf(board: Board, area: Area, { indicator, scope }: Request): number[] {
  return board.years.filter((year, index) => {
    const previous = board.years[index - 1]
    return previous !== undefined && isBrokenBetween(board, { area, indicator, scope }, [previous, year])
  })
}

function placeOf(
  board: Board,
  { history, reading }: { history: PeerHistory; reading: TownReading },
): Pick<ProfileRow, 'position' | 'noPosition' | 'peerCount'> {
  const { value, area } = reading
  const peers = peerValues(history, area.code, reading.year)
  const none = (noPosition: NoPosition) => ({ position: null, noPosition, peerCount: peers.length })
  if (!board.meta.comparable) return none('unrelatedTowns')
  if (reading.placement !== 'compared' || !value) return none('notCompared')
  if (peers.length < MIN_PEERS_FOR_POSITION) return none('fewPeers')
  const isRate = history.request.indicator.unit === '%'
  if (isRate && [value, ...peers].every(({ lo }) => lo >= CEILING_RATE)) return none('noDiscrimination')
  return { position: positionAmong(value, peers), noPosition: null, peerCount: peers.length }
}

/** Silence first: where nothing was reported there is no period or unit to differ. */
function changeSince(
  board: Board,
  indicator: Indicator,
  { before, after }: { before: TownReading; after: TownReading },
): YearChange {
  if (!hasNumber(after)) return { kind: 'silent', when: 'this', state: after.state }
  // Nobody expected a report of each year from an unrelated town.
  if (before.state === 'notInSample') return { kind: 'noEarlierYear' }
  if (!hasNumber(before)) return { kind: 'silent', when: 'before', state: before.state }
  const obstacles = changeObstacles(board, { before, after }, indicator)
  if (obstacles.length > 0 || !before.value || !after.value) return { kind: 'obstacles', obstacles }
  const change = changeBetween(before.value, after.value, indicator.kind)
  return { kind: 'known', from: before.year, before: before.value, after: after.value, change }
}
