import { FORMAT, type TownReportDocument } from '../../data/document/townReportSchema.ts'
import type { Area } from '../../domain/board/area.ts'
import type { BoardMeta } from '../../domain/board/reportSet.ts'
import { CATALOGUE } from '../../domain/board/catalogue.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import { type Interval, isPoint } from '../../domain/values/interval.ts'
import { wholeYear } from '../../domain/board/period.ts'
import type { Coverage, RateParts, Rollup, RollupFigure } from '../../domain/rollup/rollup.ts'
import { REPORTS_ID, rollupId, type RollupPart } from '../../domain/rollup/rollupId.ts'
import { formatPercent } from '../../i18n/values/numbers.ts'
import { ROLLUP_SENTENCES, REPORTS_WORDS, rollupWords } from '../../i18n/values/rollupWords.ts'
import { toAreaRow, toIndicatorRow, toMetaRow } from './documentRows.ts'

/** Neutral: how many reported is a fact about the collection, and ranks nobody. */
const REPORTS: Indicator = {
  id: REPORTS_ID,
  ...REPORTS_WORDS,
  unit: '%',
  unitWords: [],
  kind: 'ratio',
  direction: 'neutral',
  decimals: 1,
  measures: ['total'],
  scopes: [],
  headline: false,
  standard: null,
}

type ObservationRow = TownReportDocument['observations'][number]

/** What towns report themselves is not in a roll-up, so it cannot be its headline; the sums of the same are. */
const WITHOUT_HEADLINES = CATALOGUE.filter(({ headline }) => headline).map(({ id }) => ({ id, headline: false }))

interface RollupParts {
  meta: BoardMeta
  /** The area's own roll-up, and in a document above the county those of the areas below it. */
  rollups: readonly Rollup[]
  /** As `rollupIndicators` declares them. */
  indicators: readonly Indicator[]
}

/** Roll-ups as a `town-report/1` document about their areas (汇总文档); years in which no town reported anything are left out. */
export function rollupDocument({ meta, rollups, indicators }: RollupParts): TownReportDocument {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]))
  const reported = rollups.map(withReportedYears)
  const observations = reported.flatMap((rollup) => rowsOf(rollup, units))
  const used = new Set(observations.map(({ indicator }) => indicator))
  return {
    format: FORMAT,
    meta: { ...toMetaRow(meta), notes: [...new Set([ROLLUP_SENTENCES.about, ...meta.notes])] },
    areas: rollups.map(({ area }) => toAreaRow(area)),
    indicators: [...WITHOUT_HEADLINES, ...indicators.filter(({ id }) => used.has(id)).map(toIndicatorRow)],
    sources: reported.flatMap(({ area, years }) =>
      years.map(({ year, reported: towns }) => ({
        id: sourceId(area, year),
        area: area.code,
        title: ROLLUP_SENTENCES.source(year, towns),
        period: wholeYear(year),
      })),
    ),
    observations,
  }
}

/** No report and no figure is no source: the area has not reported (未报送), which is not a share of 0. */
function withReportedYears(rollup: Rollup): Rollup {
  const reportedYears = new Set(rollup.figures.flatMap(({ year, coverage }) => (coverage.reported > 0 ? [year] : [])))
  const years = rollup.years.filter(({ year, reported }) => reported > 0 || reportedYears.has(year))
  const kept = new Set(years.map(({ year }) => year))
  return { ...rollup, years, figures: rollup.figures.filter(({ year }) => kept.has(year)) }
}

function rowsOf({ area, years, figures }: Rollup, units: ReadonlyMap<string, string>): ObservationRow[] {
  const reports = years.flatMap((year) => shareRow(year, placeOf(area, year.year, REPORTS_ID)))
  return [...reports, ...figures.flatMap((figure) => figureRows(area, figure, units))]
}

function figureRows(area: Area, figure: RollupFigure, units: ReadonlyMap<string, string>): ObservationRow[] {
  const { indicator, scope, year, sum, median, rate, coverage, status } = figure
  const scoped = scope === null ? {} : { scope }
  const worded = { ...scoped, ...(status === 'A' ? {} : { status }) }
  const row = (
    part: ReportedPart,
    reported: Partial<ObservationRow> & Pick<ObservationRow, 'value'>,
  ): ObservationRow => {
    const id = rollupId(indicator, part)
    const note = figure.notes[part] ?? noteOf(part, figure)
    return { ...placeOf(area, year, id), unit: units.get(id) ?? '', ...worded, ...reported, note }
  }
  return [
    ...(sum ? [row('sum', intervalFields(sum))] : []),
    ...(median ? [row('median', intervalFields(median))] : []),
    ...(rate ? [row('pooled', { ...rate, ...rateFields(rate, figure) })] : []),
    ...shareRow(coverage, { ...placeOf(area, year, rollupId(indicator, 'coverage')), ...scoped }),
  ]
}

/** Without all towns it is an estimate of the area's rate, not a bound of it. */
function rateFields(
  { num, den }: RateParts,
  { coverage, status, members }: RollupFigure,
): Pick<ObservationRow, 'value' | 'status'> {
  const isWhole = coverage.reported + members.casesOnly.length === coverage.expected
  const value = Number(formatPercent(num, den, 1))
  return isWhole || (status !== 'A' && status !== 'P') ? { value } : { value, status: 'E' }
}

type ReportedPart = Exclude<RollupPart, 'coverage'>

/** How a figure came about (由几个镇相加), and who is not in it; of counted and left out the fewer are named. */
export function noteOf(part: ReportedPart, { coverage, members }: RollupFigure): string {
  const { expected } = coverage
  const casesOnly = part === 'pooled' ? members.casesOnly : []
  const reported = coverage.reported + casesOnly.length
  const counted = [...members.counted, ...casesOnly]
  const leftOut = members.leftOut.filter(({ name }) => !casesOnly.includes(name))
  const areaName = ({ name, towns }: (typeof leftOut)[number]): string => ROLLUP_SENTENCES.area(name, towns)
  const isCounty = counted.length > 0
  const missing = isCounty ? leftOut.map(({ name }) => name) : leftOut.map(areaName)
  const rest =
    isCounty && leftOut.length > reported
      ? ROLLUP_SENTENCES.counted(expected, counted, leftOut.length)
      : ROLLUP_SENTENCES.leftOut(expected, missing)
  return ROLLUP_SENTENCES[part](reported, leftOut.length === 0 ? ROLLUP_SENTENCES.all : rest)
}

type Place = Pick<ObservationRow, 'area' | 'indicator' | 'period' | 'source'>

function placeOf(area: Area, year: number, indicator: string): Place {
  return { area: area.code, indicator, period: wholeYear(year), source: sourceId(area, year) }
}

function sourceId(area: Area, year: number): string {
  return `rollup-${area.code}-${year}`
}

/** Reported of expected as a percentage with its parts; nothing where nothing is expected. */
function shareRow({ reported, expected }: Coverage, place: Place): ObservationRow[] {
  if (expected === 0) return []
  return [{ ...place, unit: '%', value: Number(formatPercent(reported, expected, 1)), num: reported, den: expected }]
}

/**
 * The interval as the format writes one. An end that excludes its bound is written as one that includes it: wider by a
 * single value, so that what is reported stays true. Both ends are spelled out, so no reading rule moves them.
 */
function intervalFields(value: Interval): Pick<ObservationRow, 'value' | 'op' | 'upper'> {
  if (isPoint(value)) return { value: value.lo }
  return { value: value.lo, op: 'ge', ...(value.hi === Infinity ? {} : { upper: value.hi }) }
}

/** What a roll-up declares for the indicators that the towns report: sums of counts, rates over all cases, medians, coverage. */
export function rollupIndicators(indicators: readonly Indicator[]): Indicator[] {
  return [REPORTS, ...indicators.flatMap((indicator) => partsOf(indicator).map((part) => toPart(indicator, part)))]
}

function partsOf({ kind, unit }: Indicator): RollupPart[] {
  if (kind !== 'ratio') return ['sum', 'median', 'coverage']
  return unit === '%' ? ['median', 'pooled', 'coverage'] : ['median', 'coverage']
}

/** A median is declared a ratio whatever it is of, because medians of several areas must never be added up. */
function toPart(indicator: Indicator, part: RollupPart): Indicator {
  const { name, nameEn, unit, unitWords, kind, direction, decimals, headline } = indicator
  const isMain = part === (kind === 'ratio' ? 'median' : 'sum')
  const words = rollupWords(part, name, nameEn)
  const shared = { ...REPORTS, ...words, id: rollupId(indicator.id, part) }
  if (part === 'coverage') return shared
  return {
    ...shared,
    unit,
    unitWords,
    kind: part === 'sum' ? kind : 'ratio',
    // Whether a larger county's larger sum is better cannot be said; of a median it can.
    direction: part === 'sum' ? 'neutral' : direction,
    decimals: part === 'sum' ? decimals : Math.max(decimals, 1),
    headline: headline && isMain,
  }
}
