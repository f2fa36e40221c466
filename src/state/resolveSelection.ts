import { groupBy } from '../lib/groupBy.ts'
import type { Area } from '../domain/board/area.ts'
import { type Board, figuresOf } from '../domain/board/board.ts'
import { type Indicator, type Measure, measuresOf } from '../domain/board/indicator.ts'
import { type PeriodChoice, type Request, townsOfYear, usualScope } from '../domain/compare/question.ts'
import { OFFICIAL, ROW_COLUMNS } from '../domain/tables/tableSort.ts'
import type { IgnoredPart } from './link.ts'
import type { ScopeChoice, Selection, TownChoice, ViewId, YearRange } from './selection.ts'

/** Columns of an overview whose data have no headline indicators. */
const FEW_COLUMNS = 4

/** A selection that fits the loaded data, and the parts of it that did not. */
export interface ResolvedSelection {
  request: Request
  /** Null shows one period. */
  baseline: PeriodChoice | null
  /** Whose profile is shown; null on a board without towns, or without the one asked for. */
  town: Area | null
  /** Indicators of the overview's table; at least one. */
  columns: readonly Indicator[]
  /** What the indicator is related to, for the same period and towns; null when there is no other indicator. */
  against: Request | null
  ignored: readonly IgnoredPart[]
}

/** Null when the board holds no figures at all. */
export function resolveSelection(board: Board, selection: Selection): ResolvedSelection | null {
  const ignored: IgnoredPart[] = []
  const indicator = pickIndicator(board, selection, ignored)
  if (!indicator) return null
  const year = pickYear(board, selection, ignored)
  const present = townsToPick(board, selection, year)
  const towns = pickTowns(present, selection.towns, ignored)
  const scope = isOfAnyIndicator(board, selection)
    ? selection.scope.scope
    : pickScope(board, indicator, { choice: selection.scope, year, towns: present, ignored })
  const measure = pickMeasure(indicator, selection.measure, { name: 'per', ignored })
  const baseline = pickBaseline(board, selection, { year, ignored })
  const request = { indicator, scope, measure, period: { year, span: selection.span }, towns }
  const town = pickTown(board, selection, { towns, ignored })
  const columns = pickColumns(board, selection, ignored)
  const against = pickAgainst(board, selection, { request, ignored })
  checkSort(board, selection, ignored)
  return { request, baseline, town, columns, against, ignored }
}

/** Towns to choose from: those of the year; where figures of all years are listed, towns merged away too. */
export function townsToPick(board: Board, { view, year: asked }: Selection, year: number | 'latest'): readonly Area[] {
  return view === 'data' && typeof asked !== 'number' ? board.towns : townsOfYear(board, year)
}

/** Where figures of all indicators are listed, a scope of any of them will do. */
function isOfAnyIndicator(board: Board, selection: Selection): selection is Selection & { scope: NamedScope } {
  const { view, indicator, scope } = selection
  if (view !== 'data' || indicator !== null || scope.kind !== 'named') return false
  return [...board.observations.values()].some((observation) => observation.scope === scope.scope)
}

type NamedScope = Extract<ScopeChoice, { kind: 'named' }>

/** Scopes that the towns' figures carry, the most common first, with how many numbers each has. */
export function scopesInUse(
  board: Board,
  indicator: Indicator,
  towns: readonly Area[],
): { scope: string | null; count: number }[] {
  const observations = towns.flatMap((town) =>
    figuresOf(board, town.code, indicator.id).map((figure) => figure.current),
  )
  const numbers = groupBy(observations, (observation) => observation.scope)
  return [...numbers]
    .map(([scope, reported]) => ({ scope, count: reported.filter((observation) => observation.value !== null).length }))
    .toSorted((a, b) => b.count - a.count || (a.scope ?? '').localeCompare(b.scope ?? ''))
}

/** The years a trend shows, oldest first; all of them when the range has fewer than two. */
export function yearsOfRange(board: Board, range: YearRange | null): readonly number[] {
  const inside = board.years.filter((year) => range === null || (year >= range.from && year <= range.to))
  return inside.length > 1 ? inside : board.years
}

function pickIndicator(board: Board, selection: Selection, ignored: IgnoredPart[]): Indicator | undefined {
  const inUse = board.indicatorsInUse
  const asked = inUse.find((indicator) => indicator.id === selection.indicator)
  if (selection.indicator !== null && !asked) ignored.push({ name: 'indicator', value: selection.indicator })
  const headline = inUse.filter((indicator) => indicator.headline)
  return asked ?? (selection.view === 'relate' ? headline.find(isActivity) : undefined) ?? headline[0] ?? inUse[0]
}

/** A relation begins with what a town does, not with what it receives. */
function isActivity({ kind, direction }: Indicator): boolean {
  return kind === 'flow' && direction !== 'neutral'
}

/** A sample of unrelated towns opens on each town's own latest report: its years have one town each. */
function pickYear(board: Board, selection: Selection, ignored: IgnoredPart[]): number | 'latest' {
  const usual = board.meta.comparable ? (board.years.at(-1) ?? 'latest') : 'latest'
  if (selection.year === null) return usual
  if (selection.year === 'latest' || board.years.includes(selection.year)) return selection.year
  ignored.push({ name: 'year', value: String(selection.year) })
  return usual
}

function pickBaseline(
  board: Board,
  selection: Selection,
  { year, ignored }: { year: number | 'latest'; ignored: IgnoredPart[] },
): PeriodChoice | null {
  if (selection.baseline === null) return null
  const fits = year !== 'latest' && selection.baseline < year && board.years.includes(selection.baseline)
  if (fits) return { year: selection.baseline, span: selection.span }
  ignored.push({ name: 'vs', value: String(selection.baseline) })
  return null
}

function pickTowns(present: readonly Area[], choice: TownChoice, ignored: IgnoredPart[]): readonly Area[] {
  if (choice.kind === 'all') return present
  const towns = present.filter((town) =>
    choice.kind === 'group' ? town.group === choice.group : choice.codes.includes(town.code),
  )
  const known = new Set(towns.map((town) => town.code))
  if (choice.kind === 'codes') {
    for (const code of choice.codes) if (!known.has(code)) ignored.push({ name: 'towns', value: code })
  }
  if (choice.kind === 'group' && towns.length === 0) ignored.push({ name: 'towns', value: choice.group })
  return towns.length > 0 ? towns : present
}

function pickScope(board: Board, indicator: Indicator, { choice, year, towns, ignored }: ScopeQuestion): string | null {
  if (choice.kind === 'whole') return null
  if (choice.kind === 'named') {
    const { scope } = choice
    const reported = towns.flatMap((town) => figuresOf(board, town.code, indicator.id))
    if (indicator.scopes.includes(scope) || reported.some((figure) => figure.current.scope === scope)) return scope
    ignored.push({ name: 'scope', value: scope })
  }
  return usualScope(board, indicator, { year, towns })
}

interface ScopeQuestion {
  choice: ScopeChoice
  year: number | 'latest'
  towns: readonly Area[]
  ignored: IgnoredPart[]
}

function pickMeasure(
  indicator: Indicator,
  measure: Measure | null,
  { name, ignored }: { name: string; ignored: IgnoredPart[] },
): Measure {
  const measures = measuresOf(indicator)
  if (measure !== null && !measures.includes(measure)) ignored.push({ name, value: measure })
  return measures.find((candidate) => candidate === measure) ?? measures[0] ?? 'total'
}

/** A town that was merged away has a profile too: its years before. Of one that is not here, no other town's is shown. */
function pickTown(board: Board, selection: Selection, { towns, ignored }: TownQuestion): Area | null {
  const asked = board.towns.find((town) => town.code === selection.town)
  if (selection.town === null) return towns[0] ?? board.towns[0] ?? null
  if (!asked) ignored.push({ name: 'town', value: selection.town })
  return asked ?? null
}

interface TownQuestion {
  towns: readonly Area[]
  ignored: IgnoredPart[]
}

function pickColumns(board: Board, { columns }: Selection, ignored: IgnoredPart[]): Indicator[] {
  const inUse = board.indicatorsInUse
  const asked = (columns ?? []).flatMap((id) => inUse.find((indicator) => indicator.id === id) ?? [])
  for (const id of columns ?? []) if (!asked.some((one) => one.id === id)) ignored.push({ name: 'cols', value: id })
  if (asked.length > 0) return asked
  const headline = inUse.filter((indicator) => indicator.headline)
  return headline.length > 0 ? headline : inUse.slice(0, FEW_COLUMNS)
}

/** An outcome beside the activity: the first headline rate, else another indicator. */
function pickAgainst(board: Board, selection: Selection, { request, ignored }: AgainstQuestion): Request | null {
  const others = board.indicatorsInUse.filter((indicator) => indicator.id !== request.indicator.id)
  const asked = others.find((indicator) => indicator.id === selection.against)
  if (selection.against !== null && !asked) ignored.push({ name: 'against', value: selection.against })
  const headline = others.filter((indicator) => indicator.headline)
  const indicator = asked ?? headline.findLast((one) => one.kind === 'ratio') ?? headline[0] ?? others[0]
  if (!indicator) return null
  const { year } = request.period
  const question = { choice: selection.againstScope, year, towns: request.towns, ignored }
  const scope = pickScope(board, indicator, question)
  const measure = pickMeasure(indicator, selection.againstMeasure, { name: 'aper', ignored })
  return { ...request, indicator, scope, measure }
}

/** What a view's tables are sorted by, whether or not a column is there at the moment: it may come back. */
const SORTED_BY: Readonly<Record<ViewId, (by: string, board: Board) => boolean>> = {
  overview: (by, board) => by === 'name' || by === 'filled' || board.indicators.has(by),
  compare: (by) => ['name', 'value', 'reported', 'before', 'change', 'percent'].includes(by),
  trend: (by) => by === 'name' || /^[12]\d{3}$/.test(by),
  town: (by) => ['name', 'value', 'position', 'change'].includes(by),
  relate: (by) => ['name', 'year', 'x', 'y'].includes(by),
  data: (by) => ROW_COLUMNS.some((column) => column === by),
  briefing: () => false,
}

function checkSort(board: Board, { view, sort }: Selection, ignored: IgnoredPart[]): void {
  if (sort === null || sort.by === OFFICIAL.by || SORTED_BY[view](sort.by, board)) return
  ignored.push({ name: 'sort', value: (sort.reversed ? '-' : '') + sort.by })
}

interface AgainstQuestion {
  request: Request
  ignored: IgnoredPart[]
}
