import type { Area } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import type { ExclusionCode } from '../board/cell.ts'
import { type Change, changeBetween, changeObstacles } from './change.ts'
import { decimalsOf } from '../board/indicator.ts'
import { type Interval, isApproximate, sumIntervals } from '../values/interval.ts'
import { hasOwnGroups } from '../town/peerGroups.ts'
import type { Span } from '../board/period.ts'
import { type PeriodChoice, type Request, spansOf, yearFor } from './question.ts'
import { readTown, type TownReading } from './readTown.ts'
import { roundDistinctly } from '../values/roundDistinctly.ts'
import {
  exclusionsAt,
  gatherReasons,
  judge,
  type ReasonAt,
  reasonsAt,
  type ScopeReason,
  type Verdict,
} from './verdict.ts'

/** A request with an earlier period to set beside it. */
export interface PeriodsRequest extends Request {
  baseline: PeriodChoice
}

/** One town in two periods. */
export interface PeriodsRow {
  area: Area
  before: TownReading
  after: TownReading
  /** Null when the two may not be set against each other, or one of them is no number on the scale. */
  change: Change | null
  /** Why there is no change although both spoke. */
  obstacles: readonly ExclusionCode[]
}

/** Two periods town by town (两期比较). Same months only: a half year is never set against a year. */
export interface PeriodsComparison {
  request: PeriodsRequest
  span: Span | null
  rows: readonly PeriodsRow[]
  /** Documents group the towns themselves: sentences stay inside a group. */
  ownGroups: boolean
  verdict: Verdict
  /** Over the towns with a change, totals only; null when nothing may be summed. */
  total: { before: Interval; after: Interval; change: Change; towns: number } | null
}

export function comparePeriods(board: Board, request: PeriodsRequest): PeriodsComparison {
  const span = commonSpan(board, request)
  const rows = request.towns.map((area) => readRow(board, area, { ...request, span }))
  const verdict = judgePairs(rows, board.meta.comparable ? [] : ['unrelatedTowns'])
  const total = verdict.level === 'notComparable' ? null : totalOf(rows, request)
  return { request, span, rows, ownGroups: hasOwnGroups(board.towns), verdict, total }
}

/** The span that covers most and that both years carry; the asked one if there is one. */
function commonSpan(board: Board, request: PeriodsRequest): Span | null {
  if (request.indicator.kind === 'stock') return null
  const asked = request.period.span ?? request.baseline.span
  if (asked !== null) return asked
  const earlier = new Set(spansOf(board, { ...request, period: request.baseline }).map((coverage) => coverage.span))
  const spans = spansOf(board, request)
  return (spans.find((coverage) => earlier.has(coverage.span)) ?? spans[0])?.span ?? 'Y'
}

function readRow(board: Board, area: Area, request: PeriodsRequest & { span: Span | null }): PeriodsRow {
  const read = (period: PeriodChoice): TownReading =>
    readTown(board, area, { ...request, year: yearFor(board, area.code, period.year) })
  const before = read(request.baseline)
  const after = read(request.period)
  const obstacles = changeObstacles(board, { before, after }, request.indicator)
  const bothCompared = before.placement === 'compared' && after.placement === 'compared' && obstacles.length === 0
  const change =
    bothCompared && before.value && after.value
      ? changeBetween(before.value, after.value, request.indicator.kind)
      : null
  return { area, ...(change ? roundedReadings({ before, after }, request) : { before, after }), change, obstacles }
}

/** Two values that a change is given of do not read the same where they differ. */
function roundedReadings(
  { before, after }: Pick<PeriodsRow, 'before' | 'after'>,
  { indicator, measure }: PeriodsRequest,
): Pick<PeriodsRow, 'before' | 'after'> {
  if (!before.value || !after.value) return { before, after }
  const [first, second] = roundDistinctly([before.value, after.value], decimalsOf(indicator, measure))
  return { before: { ...before, value: first ?? before.value }, after: { ...after, value: second ?? after.value } }
}

/** A pair is approximate when either number is; what is said of it names the year that it is about. */
function judgePairs(rows: readonly PeriodsRow[], known: readonly ScopeReason[]): Verdict {
  const verdict = judge(rows.map(pairedReading), known)
  const paired = rows.filter((row) => row.change !== null)
  const approximate = paired.filter((row) =>
    [row.before, row.after].some(({ value }) => value !== null && isApproximate(value)),
  )
  const readings = paired.flatMap(({ before, after }) => [before, after])
  const cautions = gatherReasons(
    readings.flatMap((reading) => reasonsAt(reading, reading.cautions)),
    true,
  )
  const excluded = gatherReasons(rows.flatMap(exclusionsOfPair), true)
  return { ...verdict, cautions, excluded, counts: { ...verdict.counts, approximate: approximate.length } }
}

/** What keeps either year out, and what lies between the two. */
function exclusionsOfPair({ area, before, after, change, obstacles }: PeriodsRow): ReasonAt[] {
  if (change !== null) return []
  const ofYears = [before, after].flatMap(exclusionsAt)
  const between = obstacles.filter((code) => !ofYears.some((one) => one.code === code))
  return [...ofYears, ...between.map((code) => ({ code, town: area.code, year: null }))]
}

/** The later reading, set apart when the pair has no change: what the verdict counts. */
function pairedReading(row: PeriodsRow): TownReading {
  const reading = row.after.placement === 'textOnly' || row.before.placement !== 'textOnly' ? row.after : row.before
  if (row.change !== null) return { ...reading, cautions: [...new Set([...row.before.cautions, ...reading.cautions])] }
  return {
    ...reading,
    placement: reading.placement === 'compared' ? 'notComparable' : reading.placement,
    exclusions: row.obstacles,
  }
}

/** Over the rows with a change, at least two of them; null for what does not add up. */
export function totalOf(
  rows: readonly PeriodsRow[],
  { measure, indicator }: PeriodsRequest,
): PeriodsComparison['total'] {
  const paired = rows.filter((row) => row.change !== null)
  if (measure !== 'total' || indicator.kind !== 'flow' || paired.length < 2) return null
  const before = sumIntervals(paired.flatMap((row) => row.before.value ?? []))
  const after = sumIntervals(paired.flatMap((row) => row.after.value ?? []))
  return { before, after, change: changeBetween(before, after, indicator.kind), towns: paired.length }
}
