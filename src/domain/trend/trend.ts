import { yearRuns } from './yearRuns.ts'
import { type Area, existsDuring, type AreaCode } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import { isBrokenBetween } from '../compare/change.ts'
import { medianOfRows } from '../compare/compare.ts'
import { decimalsOf, type Standard } from '../board/indicator.ts'
import type { Interval } from '../values/interval.ts'
import { hasOwnGroups } from '../town/peerGroups.ts'
import { type Span, wholeYear } from '../board/period.ts'
import { type PeriodChoice, type Request, spansOf, townsOfYear } from '../compare/question.ts'
import { readTown, type TownReading } from '../compare/readTown.ts'
import { roundDistinctly } from '../values/roundDistinctly.ts'
import { judge, type Verdict } from '../compare/verdict.ts'

/** One indicator over the years (趋势): which towns to colour, and from when to when. */
export interface TrendRequest extends Omit<Request, 'period'> {
  years: readonly number[]
  /** Null lets the span that covers most of a year decide. */
  span: Span | null
}

/** One town's line, cut where a gap, a part-year, or a break stands. */
export interface TrendSeries {
  area: Area
  /** One reading for each year asked, in order, absent ones included. */
  points: readonly TownReading[]
  /** Years before which the series breaks (口径变化、合并). */
  breaks: readonly number[]
  /** Runs of consecutive compared years that a line may join. */
  runs: readonly (readonly TownReading[])[]
}

/** The middle of all comparable towns in one year, with how many stand behind it. */
export interface TrendMedian {
  year: number
  /** Null below three comparable towns. */
  median: Interval | null
  towns: number
}

export interface Trend {
  request: TrendRequest
  span: Span | null
  /** Every town of the board that existed in one of the years, official order. */
  series: readonly TrendSeries[]
  medians: readonly TrendMedian[]
  /** Documents group the towns themselves: sentences stay inside a group. */
  ownGroups: boolean
  standard: Standard | null
  verdict: Verdict
}

export function trend(board: Board, request: TrendRequest): Trend {
  const span = spanOverYears(board, request)
  const present = new Set(request.years.flatMap((year) => townsOfYear(board, year)))
  const series = board.towns
    .filter((town) => present.has(town))
    .map((area) => readSeries(board, area, { ...request, span }))
  const chosen = new Set(request.towns.map((town) => town.code))
  const readings = series
    .filter((one) => chosen.has(one.area.code))
    .flatMap((one) => one.points.filter((point) => existsDuring(one.area, wholeYear(point.year))))
  const { indicator, measure } = request
  return {
    request,
    span,
    series,
    medians: board.meta.comparable ? mediansOf(series, request) : [],
    ownGroups: hasOwnGroups(board.towns),
    standard: indicator.standard?.measure === measure ? indicator.standard : null,
    verdict: judge(readings, board.meta.comparable ? [] : ['unrelatedTowns']),
  }
}

/** One span for all years, so that a line never joins a half year to a year. */
function spanOverYears(board: Board, request: TrendRequest): Span | null {
  if (request.indicator.kind === 'stock') return null
  if (request.span !== null) return request.span
  const towns = board.towns
  const spans = request.years.flatMap((year) => {
    const period: PeriodChoice = { year, span: null }
    return spansOf(board, { ...request, towns, period }).slice(0, 1)
  })
  return spans.toSorted((a, b) => b.months - a.months || b.towns - a.towns)[0]?.span ?? 'Y'
}

function readSeries(board: Board, area: Area, request: TrendRequest): TrendSeries {
  const points = request.years.map((year) => readTown(board, area, { ...request, year }))
  const breaks = request.years.slice(1).filter((year, index) => {
    const previous = request.years[index]
    return previous !== undefined && isBrokenBetween(board, { ...request, area }, [previous, year])
  })
  const compared = points.filter(({ placement }) => placement === 'compared')
  return { area, points, breaks, runs: yearRuns(compared, breaks) }
}

/** In digits that distinguish those of different years, since sentences say how they changed. */
function mediansOf(series: readonly TrendSeries[], { years, indicator, measure }: TrendRequest): TrendMedian[] {
  const medians = years.map((year, index) => medianOfYear(series, year, index))
  const reported = medians.flatMap(({ median }) => median ?? [])
  const rounded = roundDistinctly(reported, decimalsOf(indicator, measure))
  const shown = new Map(reported.map((median, index) => [median, rounded[index] ?? median]))
  return medians.map((one) => ({ ...one, median: one.median && (shown.get(one.median) ?? one.median) }))
}

function medianOfYear(series: readonly TrendSeries[], year: number, index: number): TrendMedian {
  const readings = series.flatMap((one) => one.points[index] ?? [])
  const towns = readings.filter((reading) => reading.placement === 'compared').length
  return { year, median: medianOfRows(readings), towns }
}

/**
 * Towns worth colouring when nobody picked any (突出显示): the highest and lowest comparable of the last year that has
 * any, and one that has stopped reporting. By lower ends, so an open end never makes a town the highest.
 */
export function notableTowns({ request, series }: Trend): AreaCode[] {
  const last = request.years.findLast((year) => series.some((one) => valueIn(one, year) !== null))
  if (last === undefined) return []
  const reported = series
    .map((one) => ({ code: one.area.code, value: valueIn(one, last) }))
    .filter((one) => one.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const silent = series.find((one) => one.area.succeededBy.length === 0 && one.points.at(-1)?.state === 'noReport')
  const codes = [reported[0]?.code, reported.at(-1)?.code, silent?.area.code].filter((code) => code !== undefined)
  return [...new Set(codes)]
}

function valueIn(series: TrendSeries, year: number): number | null {
  const point = series.points.find((one) => one.year === year)
  return point?.placement === 'compared' && point.value ? point.value.lo : null
}
