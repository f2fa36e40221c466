import { compareText } from '../../lib/compareText.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { type Area, type AreaCode, existsDuring, isOfLife } from '../board/area.ts'
import { type Board, figuresOf, yearOfObservation, hasReport } from '../board/board.ts'
import { type Indicator, type Measure, measuresOf } from '../board/indicator.ts'
import type { Observation } from '../board/observation.ts'
import { monthsIn, type Span, spanOf, wholeYear } from '../board/period.ts'

/** What a person asks to see compared: the selection, once it is known to fit the board. */
export interface Request {
  indicator: Indicator
  scope: string | null
  measure: Measure
  period: PeriodChoice
  /** In official order. */
  towns: readonly Area[]
}

/** A year, or each town's latest reported one; with a span of it, or null for the one that covers most. */
export interface PeriodChoice {
  year: number | 'latest'
  span: Span | null
}

/** One span that figures of a year cover, and how many of the asked towns gave a number for it. */
export interface SpanCoverage {
  span: Span
  /** Months of the year itself. */
  months: number
  towns: number
}

/** Towns that existed in the year, official order; those that still stand when each town shows its own latest year. */
export function townsOfYear(board: Board, year: number | 'latest'): Area[] {
  if (year === 'latest') return board.towns.filter((town) => stillExists(board, town))
  return board.towns.filter((town) => existsDuring(town, wholeYear(year)))
}

/** Taken over by no other town, and not ended before the last year of the board. */
function stillExists({ years }: Board, town: Area): boolean {
  const last = years.at(-1)
  return town.succeededBy.length === 0 && (last === undefined || existsDuring(town, wholeYear(last)))
}

/** The year each town answers for; a town that never reported answers for the board's last year. */
export function yearFor(board: Board, area: AreaCode, year: number | 'latest'): number {
  if (year !== 'latest') return year
  const town = board.areas.get(area)
  const stood = (candidate: number): boolean => !town || existsDuring(town, wholeYear(candidate))
  const years = board.years.filter((candidate) => hasReport(board, area, candidate) && stood(candidate))
  return years.at(-1) ?? board.years.at(-1) ?? 0
}

/** Spans with a number in them, the one covering most months first, then the one most towns share. */
export function spansOf(board: Board, request: Omit<Request, 'measure'>): SpanCoverage[] {
  const reported = request.towns.flatMap((town) => numbersOf(board, town, request))
  const bySpan = groupBy(reported, (observation) => spanOf(observation.period))
  return [...bySpan]
    .map(([span, group]) => toCoverage(board, span, group))
    .toSorted(
      (a, b) =>
        b.months - a.months || yearsBeyond(a) - yearsBeyond(b) || b.towns - a.towns || a.span.localeCompare(b.span),
    )
}

/** The span compared figures must cover: the asked one, else the one that covers most of the year. */
export function referenceSpan(board: Board, request: Omit<Request, 'measure'>): Span | null {
  if (request.indicator.kind === 'stock') return null
  if (request.period.span !== null) return request.period.span
  return spansOf(board, request)[0]?.span ?? 'Y'
}

function numbersOf(board: Board, town: Area, request: Omit<Request, 'measure'>): Observation[] {
  const year = yearFor(board, town.code, request.period.year)
  return figuresOf(board, town.code, request.indicator.id)
    .filter((figure) => figure.year === year && isOfLife(town, { year, period: figure.current.period }))
    .map((figure) => figure.current)
    .filter((o) => o.value !== null && o.scope === request.scope)
}

/** A span that runs on into later years says less of its first one than a span that ends with it. */
function yearsBeyond({ span }: SpanCoverage): number {
  return Number(span.split('+')[1] ?? 0)
}

function toCoverage(board: Board, span: Span, group: readonly Observation[]): SpanCoverage {
  const [first] = group
  return {
    span,
    months: first ? Math.round(monthsIn(first.period, yearOfObservation(board, first)) * 100) / 100 : 0,
    towns: new Set(group.map((observation) => observation.area)).size,
  }
}

/** The scope most of the towns' numbers of a year carry (常用口径); the whole when the data do not say otherwise. */
export function usualScope(
  board: Board,
  indicator: Indicator,
  { year, towns }: { year: number | 'latest'; towns: readonly Area[] },
): string | null {
  const reported = towns.flatMap((town) =>
    figuresOf(board, town.code, indicator.id)
      .filter((figure) => year === 'latest' || figure.year === year)
      .filter((figure) => isOfLife(town, { year: figure.year, period: figure.current.period }))
      .map((figure) => figure.current),
  )
  const numbers = reported.filter((observation) => observation.value !== null)
  const counts = [...groupBy(numbers, (observation) => observation.scope)].map(([scope, group]) => ({
    scope,
    count: group.length,
  }))
  const [usual] = counts.toSorted((a, b) => b.count - a.count || compareText(a.scope ?? '', b.scope ?? ''))
  return usual?.scope ?? null
}

/** The indicator as it is usually asked (默认问法): usual scope, first sensible measure, all months of the year. */
export function usualRequest(
  board: Board,
  indicator: Indicator,
  { year, towns }: { year: number | 'latest'; towns: readonly Area[] },
): Request {
  const scope = usualScope(board, indicator, { year, towns })
  const measure = measuresOf(indicator)[0] ?? 'total'
  return { indicator, scope, measure, period: { year, span: null }, towns }
}
