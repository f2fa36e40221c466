import { exact } from './rational.ts'
import { closed, quotient, type Reading, readingOf } from './readings.ts'
import { monthsOf, spanOf, yearOfPeriod } from './spans.ts'
import {
  ADDED,
  BUILT_IN,
  type Measure,
  type ReportArea,
  type ReportDocument,
  type ReportIndicator,
  type ReportRow,
  type ReportSource,
  sameText,
} from './reportDocument.ts'

export type State =
  | 'number'
  | 'zero'
  | 'noNumber'
  | 'notApplicable'
  | 'notDisclosed'
  | 'refused'
  | 'notMentioned'
  | 'noReport'
  | 'notInSample'
  /** Nothing in this scope, something in another. */
  | 'elsewhere'

export interface Question {
  indicator: ReportIndicator
  scope: string
  measure: Measure
  year: number
  /** What a period covers, without its year. */
  span: string
}

/** A town's answer. */
export interface Answer {
  town: ReportArea
  state: State
  /** In the measure's unit; null where it has none. */
  value: Reading | null
  /** Takes part in ranks, sums, medians and changes. */
  isCompared: boolean
  row: ReportRow | null
}

/** A row under the year it belongs to. */
interface FiledRow extends ReportRow {
  year: number
}

/** One observation of a figure, with the document it stands in. */
export interface ReportedRow {
  row: FiledRow
  source: ReportSource
  issued: string
}

/** What is right for documents loaded together, by the format page alone. */
export interface Oracle {
  towns: readonly ReportArea[]
  years: readonly number[]
  indicators: readonly ReportIndicator[]
  comparable: boolean
  /** Each observation, and whether it is current. */
  reportedRows: readonly (ReportedRow & { isCurrent: boolean })[]
  answers: (question: Question) => Answer[]
  /** The state of all scopes and spans of a year together. */
  stateOf: (town: ReportArea, indicator: ReportIndicator, year: number) => State
  hasBreak: (town: ReportArea, question: Question, since: number) => boolean
}

const STATES = { L: 'noNumber', M: 'notApplicable', Q: 'notDisclosed' } as const
/** What tells most stands for a year. */
const FULLEST: readonly State[] = ['number', 'zero', 'refused', 'noNumber', 'notApplicable', 'notDisclosed']
const TINY = 10
const STOCK_OF: Partial<Record<Measure, string>> = {
  villages: 'context.villages',
  'village-month': 'context.villages',
  residents: 'context.population',
}

export function buildOracle(documents: readonly ReportDocument[]): Oracle {
  const indicators = [...BUILT_IN, ...ADDED]
  const reported = documents.flatMap((document) => reportedRowsOf(document))
  const reportedRows = [
    ...groupsOf(
      reported.filter(({ row }) => !isRefused(row)),
      figureKey,
    ),
  ].flatMap(figureOf)
  const rows = reportedRows.filter(({ isCurrent }) => isCurrent).map(({ row }) => row)
  const known = new Set(reportedRows.map(figureKey))
  const refused = reported.filter((one) => isRefused(one.row) && !known.has(figureKey(one))).map(({ row }) => row)
  const sources = reportsOf(documents)
  const areas = documents[0]?.areas.filter(({ level }) => level === 'town') ?? []
  const comparable = documents.every(({ meta }) => meta.comparable)
  const board = { rows, refused, sources, indicators, comparable }
  const activity = rows.filter((row) => !row.indicator.startsWith('context.'))
  const years = [...sources.map(yearOfSource), ...activity.map((row) => row.year)]
  return {
    towns: areas.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    years: [...new Set(years)].toSorted((a, b) => a - b),
    indicators,
    comparable,
    reportedRows,
    answers: (question) => areas.map((town) => answerOf(board, town, question)),
    stateOf: (town, indicator, year) => stateOfYear(board, town, { indicator, year }),
    hasBreak: (town, { indicator, scope, year }, since) =>
      rows.some(
        (row) =>
          row.area === town.code &&
          row.indicator === indicator.id &&
          scopeOf(row) === scope &&
          row.status === 'B' &&
          row.year > since &&
          row.year <= year,
      ),
  }
}

/** A code list that gives nothing but stocks is no town's report; the page leaves that open. */
function reportsOf(documents: readonly ReportDocument[]): ReportSource[] {
  const sources = new Map(documents.flatMap((document) => document.sources).map((one) => [one.id, one]))
  const rows = documents.flatMap((document) => document.observations)
  return [...sources.values()].filter(({ id }) => {
    const reported = rows.filter(({ source }) => source === id)
    return reported.length === 0 || reported.some(({ indicator }) => !indicator.startsWith('context.'))
  })
}

interface Facts {
  rows: readonly FiledRow[]
  refused: readonly FiledRow[]
  sources: readonly ReportSource[]
  indicators: readonly ReportIndicator[]
  comparable: boolean
}

function reportedRowsOf({ meta, sources, observations }: ReportDocument): ReportedRow[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return observations.flatMap((row) => {
    const source = byId.get(row.source)
    return source ? [{ row: { ...row, year: yearOfRow(row, source) }, source, issued: meta.issued }] : []
  })
}

/** Of all observations of a figure one is current, and its year is that of them all. */
function figureOf(reportedRows: readonly ReportedRow[]): (ReportedRow & { isCurrent: boolean })[] {
  const [current, ...history] = reportedRows.toSorted(byPrecedence)
  if (!current) return []
  const { year } = current.row
  const earlier = history.map((reportedRow) => ({
    ...reportedRow,
    row: { ...reportedRow.row, year },
    isCurrent: false,
  }))
  return [{ ...current, isCurrent: true }, ...earlier]
}

/** Its report's where it covers the report's own time, else that of most of its months. */
function yearOfRow({ period }: ReportRow, source: ReportSource): number {
  const isOfReport = source.period.start === period.start && source.period.end === period.end
  return isOfReport ? yearOfSource(source) : yearOfPeriod(period)
}

/** A number needs a status of numbers, and null one of the others. */
function isRefused({ value, status = 'A' }: ReportRow): boolean {
  if (typeof value === 'string') return true
  return (value === null) !== Object.keys(STATES).includes(status)
}

function figureKey({ row }: ReportedRow): string {
  return [row.area, row.indicator, scopeOf(row), row.period.start, row.period.end].join('|')
}

export function scopeOf({ scope = '' }: Pick<ReportRow, 'scope'>): string {
  return sameText(scope)
}

/** Revision, then the report of that very period, then what was published first, issued first, the smaller id. */
function byPrecedence(a: ReportedRow, b: ReportedRow): number {
  const holds = ({ row, source }: ReportedRow): number =>
    Number(source.period.start <= row.period.start && source.period.end >= row.period.end)
  return (
    (b.row.revision ?? 1) - (a.row.revision ?? 1) ||
    holds(b) - holds(a) ||
    (a.source.published ?? '9999').localeCompare(b.source.published ?? '9999') ||
    a.issued.localeCompare(b.issued) ||
    (a.source.id < b.source.id ? -1 : 1)
  )
}

export function yearOfSource({ title, period }: ReportSource): number {
  const named = [...new Set(title.match(/(?:19|20)\d\d(?=年)/g))].map(Number)
  const [only] = named
  const overlaps = only !== undefined && period.start <= `${only}-12-31` && period.end >= `${only}-01-01`
  return named.length === 1 && overlaps ? only : yearOfPeriod(period)
}

export function isAlive({ validFrom = '', validTo = '9999' }: ReportArea, year: number): boolean {
  return validFrom <= `${year}-12-31` && validTo >= `${year}-01-01`
}

/** What a report tells of a time before or after the town's life takes no part. */
function isOfLife({ validFrom = '', validTo = '9999' }: ReportArea, { period }: ReportRow): boolean {
  return validFrom <= period.end && validTo >= period.start
}

function answerOf(facts: Facts, town: ReportArea, question: Question): Answer {
  const { indicator, scope, year, span } = question
  const ofYear = facts.rows.filter(
    (row) => row.area === town.code && row.indicator === indicator.id && row.year === year,
  )
  const inScope = ofYear.filter((row) => scopeOf(row) === scope)
  const row = inScope.find(({ period }) => spanOf(period) === span) ?? inScope[0]
  if (!isAlive(town, year) || (row && !isOfLife(town, row))) {
    return { town, state: 'notApplicable', value: null, isCompared: false, row: row ?? null }
  }
  if (!row) {
    const state = ofYear.length === 0 ? stateOfYear(facts, town, question) : 'elsewhere'
    return { town, state, value: null, isCompared: false, row: null }
  }
  const isInUnit = [indicator.unit, ...indicator.unitWords].map(sameText).includes(sameText(row.unit))
  const value = isInUnit ? measured(facts, row, question) : null
  const isSameSpan = indicator.kind === 'stock' || spanOf(row.period) === span
  return { town, state: stateOfRow(row), value, isCompared: value !== null && isSameSpan && !isOffScale(row), row }
}

/** Bases below 10, and rates that cannot be. */
export function isOffScale({ unit, den, value }: ReportRow): boolean {
  if (sameText(unit) !== '%') return false
  return (den !== undefined && den < TINY) || (typeof value === 'number' && (value < 0 || value > 100))
}

function stateOfRow({ value, status, op = 'eq' }: ReportRow): State {
  if (value === null) return STATES[status as keyof typeof STATES]
  return value === 0 && op === 'eq' ? 'zero' : 'number'
}

function stateOfYear(
  { rows, refused, sources, comparable }: Facts,
  town: ReportArea,
  { indicator, year }: Pick<Question, 'indicator' | 'year'>,
): State {
  if (!isAlive(town, year)) return 'notApplicable'
  const isHere = (row: FiledRow): boolean =>
    row.area === town.code && row.indicator === indicator.id && row.year === year
  const states = [...rows, ...refused].filter(isHere).map((row): State => {
    if (!isOfLife(town, row)) return 'notApplicable'
    return isRefused(row) ? 'refused' : stateOfRow(row)
  })
  const fullest = FULLEST.find((state) => states.includes(state))
  if (fullest) return fullest
  const hasReport = sources.some((source) => source.area === town.code && yearOfSource(source) === year)
  return hasReport ? 'notMentioned' : comparable ? 'noReport' : 'notInSample'
}

function measured(facts: Facts, row: ReportRow, { indicator, measure }: Question): Reading | null {
  const reading = readingOf(row, indicator)
  if (!reading || measure === 'total') return reading
  const months = closed(monthsOf(row.period))
  if (measure === 'month') return quotient(reading, months)
  const stock = nearestStock(facts, row, STOCK_OF[measure] ?? '')
  if (!stock) return null
  if (measure === 'residents') return quotient(reading, quotient(stock, closed(exact(10_000))))
  const perStock = quotient(reading, stock)
  return measure === 'village-month' ? quotient(perStock, months) : perStock
}

/** The town's stock of the nearest year, of the nearest date in it. */
function nearestStock({ rows, indicators }: Facts, { area, period }: ReportRow, id: string): Reading | null {
  const indicator = indicators.find((one) => one.id === id)
  const yearsAway = (row: ReportRow): number =>
    Math.abs(Number(row.period.end.slice(0, 4)) - Number(period.end.slice(0, 4)))
  const daysAway = (row: ReportRow): number => Math.abs(Date.parse(row.period.end) - Date.parse(period.end))
  const [nearest] = rows
    .filter((row) => row.area === area && row.indicator === id && typeof row.value === 'number')
    .toSorted((a, b) => yearsAway(a) - yearsAway(b) || daysAway(a) - daysAway(b))
  return nearest && indicator ? readingOf(nearest, indicator) : null
}

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups.values()
}
