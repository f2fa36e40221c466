import type { Area } from '../board/area.ts'
import { type Board, figuresOf, hasReport } from '../board/board.ts'
import { isNotDue } from '../board/cell.ts'
import { comparedValues, compare, medianOfRows } from '../compare/compare.ts'
import type { Indicator } from '../board/indicator.ts'
import { addIntervals, type Interval, interval, isImplied, isPoint, point, sumIntervals } from '../values/interval.ts'
import type { NumberStatus } from '../board/observation.ts'
import { townsOfYear } from '../compare/question.ts'
import type { TownReading } from '../compare/readTown.ts'
import type { RollupPart } from './rollupId.ts'

/** One indicator in one scope and full year over all towns of an area (汇总). */
export interface RollupFigure {
  /** Id of what the towns report, not of what the roll-up declares. */
  indicator: string
  scope: string | null
  year: number
  /** Null for rates, which do not add up, and when no town gave a number. Without upper end when a town is missing. */
  sum: Interval | null
  /** Middle of the compared towns, at least three; null above the county. */
  median: Interval | null
  /**
   * Cases of all towns (总率): numerators and denominators added, never percentages averaged. Null for counts, and
   * unless every town that reports the rate reports exactly what it was taken from.
   */
  rate: RateParts | null
  /** Towns whose number is in the sum, and towns it was expected of (不适用 is not expected). */
  coverage: Coverage
  /** Whom the numbers are from. */
  members: Members
  /** As the document says it that the roll-up was read from; empty for one that was made here. */
  notes: Partial<Record<RollupPart, string>>
  /** The weakest of the figures in it; E when a reading rule supplied one of its ends. */
  status: NumberStatus
}

export interface Coverage {
  reported: number
  expected: number
}

/** Cases that count, of all cases. */
export interface RateParts {
  num: number
  den: number
}

/** Names in official order: towns of a county; above it areas, each with how many of its towns are left out. */
export interface Members {
  /** Empty above the county. */
  counted: readonly string[]
  leftOut: readonly { name: string; towns: number }[]
  /** Of those left out: towns whose base is too small to compare, whose cases are in the rate all the same. */
  casesOnly: readonly string[]
}

/** Towns that handed in a report in a year, of those that existed. */
export interface RollupYear extends Coverage {
  year: number
}

/** What the towns of one area report, added up (汇总). */
export interface Rollup {
  area: Area
  years: readonly RollupYear[]
  figures: readonly RollupFigure[]
}

/** From the strongest to the weakest ground for a number. */
const STATUSES: readonly NumberStatus[] = ['A', 'P', 'E', 'B', 'D', 'U']

/**
 * All indicators of a county's board, each scope for itself, each full year for itself: scopes and part-years are never
 * added. `compare()` decides who takes part. A county with one town reporting still has a sum: it is a lower bound.
 */
export function rollup(board: Board, area: Area): Rollup {
  const asked = askedPairs(board)
  return {
    area,
    years: board.years.map((year) => reportsOfYear(board, year)),
    figures: board.years.flatMap((year) => asked.map((pair) => figureOf(board, { ...pair, year }))),
  }
}

interface Asked {
  indicator: Indicator
  scope: string | null
}

/** Every indicator with every scope a town ever used for it, so that a silent year has its coverage of 0 as well. */
function askedPairs(board: Board): Asked[] {
  return [...board.indicators.values()].flatMap((indicator) => {
    const reported = board.towns.flatMap((town) => figuresOf(board, town.code, indicator.id))
    return [...new Set(reported.map((figure) => figure.current.scope))].map((scope) => ({ indicator, scope }))
  })
}

function reportsOfYear(board: Board, year: number): RollupYear {
  const towns = townsOfYear(board, year)
  return {
    year,
    reported: towns.filter((town) => hasReport(board, town.code, year)).length,
    expected: towns.length,
  }
}

function figureOf(board: Board, { indicator, scope, year }: Asked & { year: number }): RollupFigure {
  const span = indicator.kind === 'stock' ? null : 'Y'
  const towns = townsOfYear(board, year)
  const { rows, verdict } = compare(board, { indicator, scope, measure: 'total', period: { year, span }, towns })
  const values = comparedValues(rows)
  const compared = rows.filter((row) => row.placement === 'compared')
  const silent = rows.filter((row) => row.placement !== 'compared' && !isNotDue(row.state))
  const casesOnly = rows.filter(({ exclusions }) => exclusions.length === 1 && exclusions[0] === 'tinyBase')
  const isRate = indicator.kind === 'ratio' && indicator.unit === '%'
  const expected = compared.length + silent.length
  const sum = indicator.kind === 'ratio' || values.length === 0 ? null : sumIntervals(values)
  const statuses = compared.flatMap((row) => row.observation?.status ?? [])
  return {
    indicator: indicator.id,
    scope,
    year,
    sum: sum && values.length < expected ? atLeast(sum) : sum,
    median: medianOfRows(rows),
    rate: isRate ? addParts([...compared, ...casesOnly].map(partsOf)) : null,
    coverage: { reported: verdict.counts.compared, expected },
    members: {
      counted: compared.map(({ area }) => area.name),
      leftOut: silent.map(({ area }) => ({ name: area.name, towns: 1 })),
      casesOnly: casesOnly.map(({ area }) => area.name),
    },
    notes: {},
    // Compared rows carry numbers, and numbers carry these statuses only.
    status: weakest([...(statuses as NumberStatus[]), values.some(isImplied) ? 'E' : 'A']),
  }
}

/** What a rate was taken from, where the report gives both and the rate is one number. */
function partsOf({ observation }: TownReading): RateParts | null {
  if (!observation?.reading || !isPoint(observation.reading)) return null
  const { num, den } = observation
  return num === null || den === null || den <= 0 ? null : { num, den }
}

/** Null for none, and when one of them is not known. */
function addParts(all: readonly (RateParts | null)[]): RateParts | null {
  const known = all.flatMap((parts) => parts ?? [])
  if (known.length === 0 || known.length < all.length) return null
  return {
    num: known.reduce((sum, { num }) => sum + num, 0),
    den: known.reduce((sum, { den }) => sum + den, 0),
  }
}

/**
 * The areas below as one (逐级汇总): sums are added, reported and expected are added. Medians are left out: a middle of
 * middles is no middle of towns, and a middle of the sums is what a comparison of the areas shows anyway, live.
 * An area that does not report on a year is expected to have the towns it had in the nearest year it reports on.
 */
export function joinRollups(children: readonly Rollup[], area: Area): Rollup {
  const years = [...new Set(children.flatMap((child) => child.years.map(({ year }) => year)))].toSorted((a, b) => a - b)
  const keys = new Map(
    children.flatMap((child) => child.figures.map((figure) => [`${figure.indicator} ${figure.scope ?? ''}`, figure])),
  )
  const indexed = children.map((child) => ({
    child,
    figures: new Map(child.figures.map((figure) => [keyOf(figure), figure])),
  }))
  return {
    area,
    years: years.map((year) => ({ year, ...addCoverage(children.map((child) => yearOfChild(child, year))) })),
    figures: years.flatMap((year) => [...keys.values()].map((key) => joinFigures(indexed, { ...key, year }))),
  }
}

interface IndexedRollup {
  child: Rollup
  figures: ReadonlyMap<string, RollupFigure>
}

type FigureKey = Pick<RollupFigure, 'indicator' | 'scope' | 'year'>

function keyOf({ indicator, scope, year }: FigureKey): string {
  return `${indicator} ${scope ?? ''} ${year}`
}

function joinFigures(children: readonly IndexedRollup[], key: FigureKey): RollupFigure {
  const { indicator, scope, year } = key
  const reported = children.map(({ child, figures }) => ({ child, figure: figures.get(keyOf(key)) }))
  const sums = reported.flatMap(({ figure }) => figure?.sum ?? [])
  const coverage = addCoverage(
    reported.map(
      ({ child, figure }) => figure?.coverage ?? { reported: 0, expected: yearOfChild(child, year).expected },
    ),
  )
  const sum = sums.length === 0 ? null : sums.reduce(addIntervals, point(0))
  const reporting = reported.flatMap(({ figure }) =>
    figure && (figure.coverage.reported > 0 || figure.rate) ? [figure] : [],
  )
  return {
    indicator,
    scope,
    year,
    sum: sum && coverage.reported < coverage.expected ? atLeast(sum) : sum,
    median: null,
    rate: addParts(reporting.map(({ rate }) => rate)),
    coverage,
    members: { counted: [], leftOut: leftOutOf(reported, year), casesOnly: [] },
    notes: {},
    status: weakest(reporting.map(({ status }) => status)),
  }
}

function leftOutOf(
  reported: readonly { child: Rollup; figure: RollupFigure | undefined }[],
  year: number,
): Members['leftOut'] {
  return reported.flatMap(({ child, figure }) => {
    const { reported: counted, expected } = figure?.coverage ?? {
      reported: 0,
      expected: yearOfChild(child, year).expected,
    }
    return expected > counted ? [{ name: child.area.name, towns: expected - counted }] : []
  })
}

function yearOfChild({ years }: Rollup, year: number): Coverage {
  const nearest = years.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || a.year - b.year)[0]
  if (!nearest) return { reported: 0, expected: 0 }
  return nearest.year === year ? nearest : { reported: 0, expected: nearest.expected }
}

function addCoverage(all: readonly Coverage[]): Coverage {
  return {
    reported: all.reduce((sum, one) => sum + one.reported, 0),
    expected: all.reduce((sum, one) => sum + one.expected, 0),
  }
}

/** A sum that some towns are missing from: at least this (以上), since no count is below zero. */
function atLeast(sum: Interval): Interval {
  return interval(sum.lo, Infinity, { loOpen: sum.loOpen, loImplied: sum.loImplied })
}

function weakest(statuses: readonly NumberStatus[]): NumberStatus {
  return STATUSES.findLast((status) => statuses.includes(status)) ?? 'A'
}
