import { type Area, existsDuring } from '../board/area.ts'
import { yearRuns } from '../trend/yearRuns.ts'
import type { Board } from '../board/board.ts'
import { isBrokenBetween } from '../compare/change.ts'
import { MIN_TOWNS_FOR_MEDIAN } from '../compare/compare.ts'
import { type Interval, medianInterval, isPoint } from '../values/interval.ts'
import { MIN_POINTS_FOR_SLOPE, type MedianSlope, medianSlope } from './medianSlope.ts'
import { hasOwnGroups } from '../town/peerGroups.ts'
import { type Span, wholeYear } from '../board/period.ts'
import { comparedPairs, type RelationPoint, AXES, type Axis } from './relationPoint.ts'
import { type Request, spansOf, townsOfYear, yearFor } from '../compare/question.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'
import { hasNumber, judge, type Reason, type ScopeReason, type Verdict } from '../compare/verdict.ts'

/** Why towns stand outside a relation, and what to know of those inside, by axis. */
interface AxisReasons {
  excluded: readonly Reason[]
  cautions: readonly Reason[]
}

/** How far a relation may be trusted. Counted are points: towns, or towns in years. */
interface RelationVerdict extends Verdict {
  axes: Readonly<Record<Axis, AxisReasons>>
  /** Axes on which all rates are at the ceiling, so that they distinguish no town (无区分度). */
  flat: readonly Axis[]
}

/** When every rate is at least this, the indicator distinguishes nobody (无区分度). */
const CEILING_RATE = 99.5

/** Two questions to the same towns (关联). */
export interface RelationRequest {
  x: Request
  y: Request
  /** Years of the paths, oldest first; null relates one period. */
  years: readonly number[] | null
}

/** One town's points, cut where a gap or a break of either indicator stands. */
export interface RelationPath {
  area: Area
  /** One for each year asked in which the town existed, in order. */
  points: readonly RelationPoint[]
  /** Years before which either indicator breaks (口径变化、合并). */
  breaks: readonly number[]
  /** Runs of consecutive compared years that a line may join. */
  runs: readonly (readonly RelationPoint[])[]
}

/** One indicator beside another: what appears together, never why. */
export interface Relation {
  request: RelationRequest
  /** Months that every compared figure covers; null when both are stocks. */
  span: Span | null
  towns: readonly RelationPath[]
  /** Documents group the towns themselves: sentences stay inside a group. */
  ownGroups: boolean
  verdict: RelationVerdict
  /** Of the towns compared on both; null below three, for paths, and when nothing may be compared. */
  medians: { x: Interval; y: Interval } | null
  /** Null below eight towns, and unless it goes the same way under every reading. */
  slope: (MedianSlope & { towns: readonly Area[] }) | null
  /** Why there is no slope; null when there is one, and where none would be looked for. */
  slopeObstacle: SlopeObstacle | null
}

/** 不画斜率线的原因: too few towns that lend themselves to one, or readings that disagree on its sign. */
export interface SlopeObstacle {
  code: 'fewTowns' | 'unsettled'
  /** Towns compared on both. */
  towns: number
}

export function relate(board: Board, request: RelationRequest): Relation {
  const span = commonSpan(board, request)
  const { x, years } = request
  const towns = x.towns.map((area) => readPath(board, area, { ...request, span }))
  const points = towns.flatMap((path) => path.points)
  const verdict = judgeRelation(points, { isCountyWide: board.meta.comparable, ofYears: years !== null })
  const isSilenced = years !== null || verdict.level === 'notComparable'
  const compared = isSilenced ? [] : points.filter((point) => point.isCompared)
  return {
    request,
    span,
    towns,
    ownGroups: hasOwnGroups(board.towns),
    verdict,
    medians: mediansOf(compared),
    ...(verdict.flat.length > 0 || isSilenced ? { slope: null, slopeObstacle: null } : slopeOf(compared)),
  }
}

/** Towns that existed in one of the years, official order: whose paths may be drawn. */
export function townsOfYears(board: Board, years: readonly number[]): Area[] {
  const present = new Set(years.flatMap((year) => townsOfYear(board, year)))
  return board.towns.filter((town) => present.has(town))
}

/** The asked span, else the longest that figures of both indicators cover; stocks have no months. */
function commonSpan(board: Board, { x, y, years }: RelationRequest): Span | null {
  const timed = [x, y].filter((question) => question.indicator.kind !== 'stock')
  if (timed.length === 0) return null
  if (x.period.span !== null) return x.period.span
  const [first = [], second] = timed.map((question) => spansOver(board, question, years ?? [x.period.year]))
  const shared = second ? first.find((span) => second.includes(span)) : undefined
  return shared ?? first[0] ?? second?.[0] ?? 'Y'
}

function spansOver(board: Board, question: Request, years: readonly Request['period']['year'][]): Span[] {
  return years
    .flatMap((year) => spansOf(board, { ...question, period: { year, span: null } }))
    .toSorted((a, b) => b.months - a.months)
    .map((coverage) => coverage.span)
}

function readPath(board: Board, area: Area, request: RelationRequest & { span: Span | null }): RelationPath {
  const { x, y } = request
  const years = request.years?.filter((year) => existsDuring(area, wholeYear(year))) ?? [
    yearFor(board, area.code, x.period.year),
  ]
  const points = years.map((year) => readPoint(board, area, { ...request, year }))
  const breaks = years.slice(1).filter((year, index) => {
    const previous = years[index] ?? year
    return [x, y].some(({ indicator, scope }) => isBrokenBetween(board, { area, indicator, scope }, [previous, year]))
  })
  const compared = points.filter(({ isCompared }) => isCompared)
  return { area, points, breaks, runs: yearRuns(compared, breaks) }
}

function readPoint(
  board: Board,
  area: Area,
  { x, y, span, year }: RelationRequest & { span: Span | null; year: number },
): RelationPoint {
  const [readX, readY] = [x, y].map((question) =>
    readTown(board, area, { ...question, year, span: question.indicator.kind === 'stock' ? null : span }),
  ) as [TownReading, TownReading] // Two questions give two readings.
  const isCompared = readX.placement === 'compared' && readY.placement === 'compared'
  return { area, year, x: readX, y: readY, isCompared }
}

function mediansOf(compared: readonly RelationPoint[]): Relation['medians'] {
  const pairs = comparedPairs(compared)
  if (pairs.length < MIN_TOWNS_FOR_MEDIAN) return null
  const [x, y] = [medianInterval(pairs.map((pair) => pair.x)), medianInterval(pairs.map((pair) => pair.y))]
  return x && y && { x, y }
}

/** How both go together over the towns compared on both, or why that is not said. */
export function slopeOf(compared: readonly RelationPoint[]): Pick<Relation, 'slope' | 'slopeObstacle'> {
  const pairs = comparedPairs(compared)
  const towns = pairs.length
  if (towns < MIN_POINTS_FOR_SLOPE) return { slope: null, slopeObstacle: { code: 'fewTowns', towns } }
  const slope = medianSlope(pairs)
  if (!slope) return { slope: null, slopeObstacle: { code: 'unsettled', towns } }
  return { slope: { ...slope, towns: pairs.map(({ point }) => point.area) }, slopeObstacle: null }
}

function judgeRelation(
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
