import { compareText } from '../../lib/compareText.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { invariant } from '../../lib/invariant.ts'
import { type Area, type AreaCode, unitAreas } from './area.ts'
import { compareByPrecedence } from './precedence.ts'
import type { Indicator } from './indicator.ts'
import { maskReportSet } from '../personalData/maskReportSet.ts'
import type { Observation, Source } from './observation.ts'
import { yearOf } from './period.ts'
import { type RefusedRow, sortRefused } from './refusedRow.ts'
import { figureYearOf, reportYearOf } from './reportYear.ts'
import type { BoardMeta, ReportSet } from './reportSet.ts'
import type { CellState } from './cell.ts'

/** One figure and every other observation of it: earlier revisions and later reports (历次修订). */
export interface Figure {
  /** The year it belongs to (所属年份), whichever observation is asked for. */
  year: number
  current: Observation
  superseded: readonly Observation[]
}

/**
 * A report set with the look-ups that comparisons need. Immutable; built once a load. It is what people see, so no text
 * in it holds personal data: `asWritten` has the originals.
 */
export interface Board {
  meta: BoardMeta
  areas: ReadonlyMap<AreaCode, Area>
  /** The areas set side by side, in official order, merged ones included: towns, or in a roll-up the areas below it. */
  towns: readonly Area[]
  indicators: ReadonlyMap<string, Indicator>
  /** Indicators that some area reports, in catalogue order; refused rows report too. */
  indicatorsInUse: readonly Indicator[]
  sources: ReadonlyMap<string, Source>
  observations: ReadonlyMap<string, Observation>
  /** Years that reports or figures belong to, oldest first. */
  years: readonly number[]
  figures: ReadonlyMap<string, readonly Figure[]>
  reports: ReadonlyMap<AreaCode, readonly Source[]>
  /** By area and indicator: rows that reported a figure and could not be loaded, where nothing readable reports it. */
  refused: ReadonlyMap<string, readonly RefusedRow[]>
  /** Years of which a refused row reports, of a report that is not among the sources. */
  refusedReports: ReadonlyMap<AreaCode, ReadonlySet<number>>
  /** By the id of a figure that counts: the refused row that would count instead. */
  refusedNewer: ReadonlyMap<string, RefusedRow>
  /** The year each source belongs to, by its id. */
  reportYears: ReadonlyMap<string, number>
}

export function createBoard(documented: ReportSet): Board {
  const set = maskReportSet(documented)
  const areas = new Map(set.areas.map((area) => [area.code, area]))
  const towns = unitAreas(set.areas)
  const indicators = new Map(set.indicators.map((indicator) => [indicator.id, indicator]))
  const sources = new Map(set.sources.map((source) => [source.id, source]))
  const reports = reportsOnly(set, indicators)
  const reportYears = new Map(set.sources.map((source) => [source.id, reportYearOf(source)]))
  const figures = collectFigures(set.observations, { sources, reportYears })
  const keyOf = ({ area, indicator }: RefusedRow): string => figureKey(area, indicator)
  const refused = sortRefused(
    set.refused.filter(({ area, indicator }) => areas.has(area) && indicators.has(indicator)),
    { keyOf, figuresOf: (row) => figures.get(keyOf(row)) ?? [], sources },
  )
  return {
    meta: set.meta,
    areas,
    towns,
    indicators,
    indicatorsInUse: inUseOf(indicators, [
      ...set.observations,
      ...[...refused.gaps.values()].flat(),
      ...refused.newer.values(),
    ]),
    sources,
    observations: new Map(set.observations.map((observation) => [observation.id, observation])),
    years: yearsOf({ figures, indicators, reports, reportYears, sources }, set.refused),
    figures,
    reports: groupBy(reports.toSorted(byPeriod), (source) => source.area),
    reportYears,
    refused: refused.gaps,
    refusedNewer: refused.newer,
    refusedReports: reportsBehind(set.refused, indicators),
  }
}

/** Figures of one town on one indicator, every scope and period; empty when the town never spoke of it. */
export function figuresOf(board: Board, area: AreaCode, indicator: string): readonly Figure[] {
  return board.figures.get(figureKey(area, indicator)) ?? []
}

/** Reports received from a town that belong to the year; empty means no report (未报送), not silence. */
export function reportsIn(board: Board, area: AreaCode, year: number): readonly Source[] {
  return (board.reports.get(area) ?? []).filter((source) => board.reportYears.get(source.id) === year)
}

/** The year that a figure of the board belongs to, whichever observation of it this is. */
export function yearOfObservation(board: Board, { area, indicator, scope, period }: Observation): number {
  const figure = figuresOf(board, area, indicator).find(
    ({ current }) =>
      current.scope === scope && current.period.start === period.start && current.period.end === period.end,
  )
  return figure?.year ?? yearOf(period)
}

/** Rows of one town on one indicator that could not be loaded, in the year; empty when nothing was refused. */
export function refusedIn(board: Board, about: { area: AreaCode; indicator: string; year: number }): RefusedRow[] {
  const rows = board.refused.get(figureKey(about.area, about.indicator)) ?? []
  return rows.filter((row) => yearOfRefused(board, row) === about.year)
}

/** The year that a row that could not be loaded reports on. */
export function yearOfRefused({ sources }: Pick<Board, 'sources'>, row: RefusedRow): number {
  return figureYearOf(row, sources.get(row.source ?? ''))
}

/** Every row that could not be loaded and that matters: where nothing else reports the figure, or what does would give way. */
export function allRefused({ refused, refusedNewer }: Board): RefusedRow[] {
  return [...[...refused.values()].flat(), ...refusedNewer.values()]
}

/** What `figures` are kept under. */
export function figureKey(area: AreaCode, indicator: string): string {
  return `${area} ${indicator}`
}

/**
 * How many of the areas set side by side handed in any report, and how many of those are gone (已撤并); a roll-up's own
 * area is none of them.
 */
export function reportingUnits({ towns, reports, refusedReports }: Board): { all: number; gone: number } {
  const reporting = towns.filter(({ code }) => reports.has(code) || refusedReports.has(code))
  return { all: reporting.length, gone: reporting.filter(({ succeededBy }) => succeededBy.length > 0).length }
}

function isStock(indicators: ReadonlyMap<string, Indicator>, id: string): boolean {
  return indicators.get(id)?.kind === 'stock'
}

function inUseOf(
  indicators: ReadonlyMap<string, Indicator>,
  reported: readonly { indicator: string }[],
): readonly Indicator[] {
  const ids = new Set(reported.map(({ indicator }) => indicator))
  return [...indicators.values()].filter(({ id }) => ids.has(id))
}

/** A code list or yearbook that gives nothing but denominators is a source, but not a town's report. */
function reportsOnly(set: ReportSet, indicators: ReadonlyMap<string, Indicator>): Source[] {
  const bySource = groupBy([...set.observations, ...set.refused], ({ source }) => source)
  return set.sources.filter((source) => {
    const reported = bySource.get(source.id) ?? []
    return reported.length === 0 || reported.some(({ indicator }) => !isStock(indicators, indicator))
  })
}

/** A row of a stock may stand in a code list; what names a source that is known counts for that report only. */
function reportsBehind(
  rows: readonly RefusedRow[],
  indicators: ReadonlyMap<string, Indicator>,
): Map<AreaCode, Set<number>> {
  const activity = rows.filter(({ source, indicator }) => source === null && !isStock(indicators, indicator))
  const byArea = [...groupBy(activity, ({ area }) => area)]
  return new Map(byArea.map(([area, reported]) => [area, new Set(reported.map(({ period }) => yearOf(period)))]))
}

function yearsOf(
  {
    figures,
    indicators,
    reports,
    reportYears,
    sources,
  }: Pick<Board, 'figures' | 'indicators' | 'reportYears' | 'sources'> & { reports: readonly Source[] },
  refused: readonly RefusedRow[],
): number[] {
  const isActivity = (id: string): boolean => indicators.has(id) && !isStock(indicators, id)
  const reported = [...figures.values()].flat().filter(({ current }) => isActivity(current.indicator))
  const ofRefused = refused
    .filter(({ indicator }) => isActivity(indicator))
    .map((row) => yearOfRefused({ sources }, row))
  const ofReports = reports.map(({ id }) => reportYears.get(id))
  const years = new Set([...reported.map(({ year }) => year), ...ofReports, ...ofRefused].filter((one) => one != null))
  return [...years].toSorted((a, b) => a - b)
}

function collectFigures(
  observations: readonly Observation[],
  known: Pick<Board, 'sources' | 'reportYears'>,
): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>()
  for (const [key, reported] of groupBy(observations, (o) => figureKey(o.area, o.indicator))) {
    const same = groupBy(reported, (o) => `${o.scope ?? ''} ${o.period.start} ${o.period.end}`)
    const all = [...same.values()].map((versions) => toFigure(versions, known))
    figures.set(key, all.length < 2 ? all : all.toSorted(byScopeAndPeriod))
  }
  return figures
}

/** The whole before its scopes, the latest and longest time first: never the order of rows. */
function byScopeAndPeriod({ current: a }: Figure, { current: b }: Figure): number {
  return (
    compareText(a.scope ?? '', b.scope ?? '') ||
    compareText(b.period.end, a.period.end) ||
    compareText(a.period.start, b.period.start)
  )
}

/** The earliest first, so that the order of documents decides nothing. */
function byPeriod(a: Source, b: Source): number {
  const key = ({ period: { start, end }, published, id }: Source): string => `${start} ${end} ${published ?? ''} ${id}`
  return compareText(key(a), key(b))
}

/** What a later report says of an earlier year is history, not news, until a revision says so. */
function toFigure(
  versions: readonly Observation[],
  { sources, reportYears }: Pick<Board, 'sources' | 'reportYears'>,
): Figure {
  const [current, ...superseded] = versions.toSorted((a, b) =>
    compareByPrecedence(a, b, ({ source }) => sources.get(source)),
  )
  invariant(current, 'a figure without a telling')
  const year = figureYearOf(current, sources.get(current.source), ({ id }) => reportYears.get(id))
  return { year, current, superseded }
}

/**
 * What it means that a town reports nothing of an indicator in a year it existed in: its report does not mention it
 * (未提及), none came (未报送), or the sample of unrelated towns holds none of that year (样本未收录).
 */
export function reportSilence(board: Board, area: AreaCode, year: number): CellState {
  if (hasReport(board, area, year)) return 'notMentioned'
  return board.meta.comparable ? 'noReport' : 'notInSample'
}

/**
 * Whether a report of the year is there. Refused rows that name no known source show that one is: nobody is said not to
 * have reported because the list of sources could not be read.
 */
export function hasReport(board: Board, area: AreaCode, year: number): boolean {
  return reportsIn(board, area, year).length > 0 || (board.refusedReports.get(area)?.has(year) ?? false)
}
