import { type Area, type AreaCode, byOfficialOrder, existsDuring } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import { type Change, changeBetween, isBrokenBetween, predecessorsOf } from '../compare/change.ts'
import { compare, comparedValues, type Comparison } from '../compare/compare.ts'
import { comparePeriods, type PeriodsRow } from '../compare/comparePeriods.ts'
import type { Indicator } from '../board/indicator.ts'
import { type Interval, medianInterval, sumIntervals } from '../values/interval.ts'
import { sentenceGroups } from '../town/peerGroups.ts'
import { wholeYear } from '../board/period.ts'
import type { Request } from '../compare/question.ts'
import { codesOf } from '../takeaways/takeaway.ts'

/** How towns become one figure: totals of flows and stocks add up, rates and quotients have a middle. */
export type HeadlineKind = 'sum' | 'median'

/** The change since an earlier year, on the towns comparable in both (可比镇增减). Of a middle it has no percentage. */
export interface HeadlineChange {
  since: number
  towns: readonly AreaCode[]
  before: Interval
  after: Interval
  change: Change
}

/** One year of the small line. */
export interface HeadlinePoint {
  year: number
  /** Of all towns comparable that year; null below three of them. */
  value: Interval | null
  compared: number
  total: number
  /** What the line may join: the figure of the line's towns only. */
  line: Interval | null
}

/** A headline figure of the county (核心指标): one number with its coverage, change and five years. */
export interface Headline {
  kind: HeadlineKind
  /** The shown towns in the shown year; its verdict counts the coverage. */
  comparison: Comparison
  /** Null when there are too few comparable numbers; never 0 for nothing. */
  value: Interval | null
  /** The year it is set against, whether or not there is a change; null where years do not follow. */
  since: number | null
  change: HeadlineChange | null
  /** The same inside each group, where documents group the towns themselves; empty where they do not. */
  groupChanges: readonly { group: string; change: HeadlineChange }[]
  /** Up to five years, oldest first; empty when each town shows a year of its own. */
  points: readonly HeadlinePoint[]
  /** Years are joined only on the same towns: how many are comparable in all of them. */
  lineTowns: number
}

/** Fewer towns than this make no point of a line and no median. */
const MIN_TOWNS_FOR_MEDIAN_POINT = 3
const MIN_TOWNS_FOR_SUM = 2
const MAX_YEARS = 5

/** The figure for one question; `baseline` is the year to compare with, the year before unless it is given. */
export function headlineOf(board: Board, request: Request, baseline: number | null): Headline {
  const comparison = compare(board, request)
  const kind = kindOf(request)
  const { year } = request.period
  const hasYears = board.meta.comparable && year !== 'latest'
  const since = hasYears ? (baseline ?? year - 1) : null
  const years = hasYears ? yearsUpTo(board, year) : []
  return {
    kind,
    comparison,
    value: valueOf(comparison, kind),
    since,
    ...changesSince(board, request, { since, kind }),
    ...lineOf(board, years, { request, kind }),
  }
}

function kindOf({ indicator, measure }: { indicator: Indicator; measure: Request['measure'] }): HeadlineKind {
  return measure === 'total' && indicator.kind !== 'ratio' ? 'sum' : 'median'
}

function valueOf({ sum, median, verdict }: Comparison, kind: HeadlineKind): Interval | null {
  if (verdict.limits.includes('yearsDiffer')) return null
  return kind === 'sum' ? sum : median
}

function changesSince(
  board: Board,
  request: Request,
  { since, kind }: { since: number | null; kind: HeadlineKind },
): Pick<Headline, 'change' | 'groupChanges'> {
  if (since === null || !board.years.includes(since)) return { change: null, groupChanges: [] }
  const { span } = request.period
  const { rows, ownGroups } = comparePeriods(board, { ...request, baseline: { year: since, span } })
  const paired = rows.filter((row) => row.change !== null)
  const asked = { request, since, kind }
  const groupChanges = sentenceGroups(paired, ownGroups).flatMap(({ group, rows: members }) => {
    const change = changeOf(members, asked)
    return group !== null && change ? [{ group, change }] : []
  })
  return { change: changeOf(paired, asked), groupChanges }
}

function changeOf(
  paired: readonly PeriodsRow[],
  { request, since, kind }: { request: Request; since: number; kind: HeadlineKind },
): HeadlineChange | null {
  if (paired.length < (kind === 'sum' ? MIN_TOWNS_FOR_SUM : MIN_TOWNS_FOR_MEDIAN_POINT)) return null
  const before = joined(comparedValues(paired.map((row) => row.before)), kind)
  const after = joined(comparedValues(paired.map((row) => row.after)), kind)
  const change = changeBetween(before, after, request.indicator.kind)
  return { since, towns: codesOf(paired), before, after, change: kind === 'sum' ? change : { ...change, ratio: null } }
}

function joined(values: readonly Interval[], kind: HeadlineKind): Interval {
  // The caller has counted: a median of at least three is never null.
  return kind === 'sum' ? sumIntervals(values) : (medianInterval(values) ?? sumIntervals(values))
}

/** The last five calendar years, from the first one that the board knows of. */
function yearsUpTo(board: Board, year: number): number[] {
  const first = Math.max(year - MAX_YEARS + 1, board.years[0] ?? year)
  return Array.from({ length: year - first + 1 }, (_, index) => first + index)
}

/** Each year in the scope, measure and span of the shown one. */
function lineOf(
  board: Board,
  years: readonly number[],
  { request, kind }: { request: Request; kind: HeadlineKind },
): Pick<Headline, 'points' | 'lineTowns'> {
  const reported = years.map((year) => {
    const towns = townsBefore(board, request.towns, year)
    return { year, comparison: compare(board, { ...request, towns, period: { ...request.period, year } }) }
  })
  const full = reported.filter(({ comparison }) => comparison.verdict.counts.compared >= MIN_TOWNS_FOR_MEDIAN_POINT)
  const same = sameTowns(board, full)
  const points = reported.map(({ year, comparison }): HeadlinePoint => {
    const { compared, total } = comparison.verdict.counts
    const value = compared < MIN_TOWNS_FOR_MEDIAN_POINT ? null : valueOf(comparison, kind)
    return { year, value, compared, total, line: value && lineValue(comparison, same, kind) }
  })
  return { points, lineTowns: same.size }
}

interface YearOfLine {
  year: number
  comparison: Comparison
}

/** Figures over different towns are different things: a line joins only what the same towns reported, with no break between. */
function sameTowns(board: Board, years: readonly YearOfLine[]): ReadonlySet<AreaCode> {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return new Set()
  const { indicator, scope } = first.comparison.request
  const inAll = last.comparison.request.towns.filter(
    (area) =>
      years.every(({ comparison }) =>
        comparison.rows.some((row) => row.area === area && row.placement === 'compared' && row.value !== null),
      ) && !isBrokenBetween(board, { area, indicator, scope }, [first.year, last.year]),
  )
  return new Set(inAll.map((area) => area.code))
}

function lineValue({ rows }: Comparison, same: ReadonlySet<AreaCode>, kind: HeadlineKind): Interval | null {
  if (same.size < MIN_TOWNS_FOR_MEDIAN_POINT) return null
  return joined(comparedValues(rows.filter((row) => same.has(row.area.code))), kind)
}

/** The towns that stood for the shown ones in an earlier year: themselves, and those they have taken over since. */
function townsBefore(board: Board, towns: readonly Area[], year: number): Area[] {
  const all = new Set(towns)
  for (const area of all) for (const merged of predecessorsOf(board, area.code)) all.add(merged)
  return [...all].filter((area) => existsDuring(area, wholeYear(year))).toSorted(byOfficialOrder)
}
