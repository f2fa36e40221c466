import { groupBy } from '../../lib/groupBy.ts'
import type { Board } from '../board/board.ts'
import { decimalsOf, type Standard } from '../board/indicator.ts'
import { type Interval, medianInterval, sumIntervals } from '../values/interval.ts'
import { hasOwnGroups } from '../town/peerGroups.ts'
import type { Span } from '../board/period.ts'
import { referenceSpan, type Request, yearFor } from './question.ts'
import { type RankRange, rankRanges } from '../values/rank.ts'
import { readTown, type TownReading } from './readTown.ts'
import { roundDistinctly } from '../values/roundDistinctly.ts'
import { judge, type ScopeReason, type Verdict } from './verdict.ts'

/** One town in a comparison. */
export interface ComparisonRow extends TownReading {
  /** Inside the peer group; null for neutral indicators and anything not compared. */
  rank: RankRange | null
}

/** A comparison of towns on one indicator (比较): numbers and what may be said of them, never one without the other. */
export interface Comparison {
  request: Request
  /** The span every compared figure covers; null for stocks. */
  span: Span | null
  rows: readonly ComparisonRow[]
  /** Documents group the towns themselves: sentences stay inside a group. */
  ownGroups: boolean
  verdict: Verdict
  /** Of the compared rows; null below three of them or when nothing may be compared. */
  median: Interval | null
  /** Of the compared rows, for totals of flows and stocks only. */
  sum: Interval | null
  /** The indicator's standard, when it is stated in this measure. */
  standard: Standard | null
}

/** Fewer values than this have no middle worth a line. */
export const MIN_TOWNS_FOR_MEDIAN = 3
/** When every rate is at least this, the indicator distinguishes nobody (无区分度). */
export const CEILING_RATE = 99.5

export function compare(board: Board, request: Request): Comparison {
  const span = referenceSpan(board, request)
  const rows = request.towns.map((area) => {
    const year = yearFor(board, area.code, request.period.year)
    return readTown(board, area, { ...request, year, span })
  })
  const verdict = judge(rows, limitsOf(board, request, rows))
  const summed = verdict.level !== 'notComparable'
  return {
    request,
    span,
    ...roundedReadings(withRanks(rows, request, verdict), summed ? medianOfRows(rows) : null, request),
    ownGroups: hasOwnGroups(board.towns),
    verdict,
    sum: summed && isAdditive(request, verdict) ? sumOfRows(rows) : null,
    standard: standardOf(request),
  }
}

/** Rows that a rank or an extreme distinguishes, and the median, in digits that do so too. */
function roundedReadings(
  rows: readonly ComparisonRow[],
  median: Interval | null,
  { indicator, measure }: Request,
): Pick<Comparison, 'rows' | 'median'> {
  const compared = rows.flatMap((row) => (isCompared(row) && row.value ? [{ row, value: row.value }] : []))
  const reported = indicator.direction === 'neutral' ? extremesOf(compared) : compared
  const values = [...reported.map(({ value }) => value), ...(median ? [median] : [])]
  const rounded = roundDistinctly(values, decimalsOf(indicator, measure))
  const shown = new Map(reported.map(({ row }, index) => [row, rounded[index] ?? row.value]))
  return {
    rows: rows.map((row) => (shown.has(row) ? { ...row, value: shown.get(row) ?? row.value } : row)),
    median: median && (rounded.at(-1) ?? median),
  }
}

/** The two highest, the two lowest and the two in the middle. */
function extremesOf<T extends { value: Interval }>(compared: readonly T[]): T[] {
  const sorted = compared.toSorted((a, b) => a.value.lo - b.value.lo)
  const middle = sorted.length / 2
  return [...new Set([...sorted.slice(0, 2), ...sorted.slice(Math.ceil(middle) - 1, middle + 1), ...sorted.slice(-2)])]
}

/** Whether a row takes part: its value is on the common scale, and nothing sets it apart. */
export function isCompared(row: TownReading): boolean {
  return row.placement === 'compared' && row.value !== null
}

/** Values of the rows that take part, in row order. */
export function comparedValues(rows: readonly TownReading[]): Interval[] {
  return rows.flatMap((row) => (row.placement === 'compared' && row.value ? [row.value] : []))
}

/** The middle of the rows that take part; null below three of them. */
export function medianOfRows(rows: readonly TownReading[]): Interval | null {
  const values = comparedValues(rows)
  return values.length < MIN_TOWNS_FOR_MEDIAN ? null : medianInterval(values)
}

/** Totals add up, and only over one and the same time. */
function isAdditive({ indicator, measure }: Request, { limits }: Verdict): boolean {
  return measure === 'total' && indicator.kind !== 'ratio' && !limits.includes('yearsDiffer')
}

/** Of the rows that take part; null for none. */
export function sumOfRows(rows: readonly TownReading[]): Interval | null {
  const values = comparedValues(rows)
  return values.length === 0 ? null : sumIntervals(values)
}

function standardOf({ indicator, measure }: Request): Standard | null {
  return indicator.standard?.measure === measure ? indicator.standard : null
}

function limitsOf(board: Board, request: Request, rows: readonly TownReading[]): ScopeReason[] {
  const limits: ScopeReason[] = []
  if (!board.meta.comparable) limits.push('unrelatedTowns')
  const compared = rows.filter((row) => row.placement === 'compared')
  if (new Set(compared.map((row) => row.year)).size > 1) limits.push('yearsDiffer')
  if (isUndiscriminating(request, compared)) limits.push('noDiscrimination')
  return limits
}

/** Whether all rates are at the ceiling, so that they distinguish no town (无区分度). */
export function isUndiscriminating({ indicator }: Request, compared: readonly TownReading[]): boolean {
  if (indicator.unit !== '%' || compared.length < 2) return false
  return compared.every((row) => row.value !== null && row.value.lo >= CEILING_RATE)
}

function withRanks(rows: readonly TownReading[], request: Request, verdict: Verdict): ComparisonRow[] {
  const ranks = new Map<TownReading, RankRange>()
  const { direction } = request.indicator
  const silenced = verdict.level === 'notComparable' || verdict.limits.includes('noDiscrimination')
  if (direction !== 'neutral' && !silenced) {
    for (const peers of groupBy(rows.filter(isCompared), (row) => row.area.group ?? '').values()) {
      const ranges = rankRanges(comparedValues(peers), direction)
      peers.forEach((row, index) => {
        const range = ranges[index]
        if (range) ranks.set(row, range)
      })
    }
  }
  return rows.map((row) => ({ ...row, rank: ranks.get(row) ?? null }))
}
