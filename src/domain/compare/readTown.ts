import { type Area, existsDuring, isOfLife } from '../board/area.ts'
import { type Board, type Figure, figuresOf, refusedIn, reportsIn, reportSilence } from '../board/board.ts'
import { type CautionCode, type CellState, type ExclusionCode, stateOfObservation } from '../board/cell.ts'
import { cautionsIn, hasTinyBase, isImpossibleRate } from './cautions.ts'
import { type Denominator, denominatorOf, refusedDenominator } from './denominator.ts'
import { decimalsOf, type Indicator, isUnitOf, type Measure } from '../board/indicator.ts'
import { divideIntervals, type Interval } from '../values/interval.ts'
import type { Observation, Source } from '../board/observation.ts'
import { monthsCovered, type Span, spanOf, wholeYear } from '../board/period.ts'
import type { RefusedRow } from '../board/refusedRow.ts'
import { roundBesideStandard } from '../values/roundDistinctly.ts'

/** What is read of every town: one indicator in one scope and measure, in one year and span. */
export interface Question {
  indicator: Indicator
  /** Null is the whole, as the report defines it. */
  scope: string | null
  measure: Measure
  year: number
  /** The span all compared figures must cover; null for stocks, which have no months. */
  span: Span | null
}

/** One town's answer (一镇一格), with everything that must be said beside the number. */
export interface TownReading {
  area: Area
  year: number
  state: CellState
  /** The value in the measure's unit; null when it cannot stand on the common scale. */
  value: Interval | null
  /** compared: on the scale; apart: on the scale but hatched; words: never on the scale. */
  placement: 'compared' | 'notComparable' | 'textOnly'
  exclusions: readonly ExclusionCode[]
  cautions: readonly CautionCode[]
  /** The figure that answers; null when the town is silent or reports only in other scopes. */
  observation: Observation | null
  /** Other observations of the same figure. */
  superseded: readonly Observation[]
  /** Figures in other scopes, when there is none in this one. Never added up. */
  otherScopes: readonly Observation[]
  denominator: Denominator | null
  /** The row that would answer, or be the divisor, and could not be loaded; null when none was refused. */
  refused: RefusedRow | null
  /** The report that is silent, for "not mentioned". */
  report: Source | null
}

/** Reasons for which a number has no place on the common scale; for the others it is drawn there, set apart. */
const OFF_SCALE: ReadonlySet<ExclusionCode> = new Set([
  'unit',
  'noDenominator',
  'denominatorRefused',
  'tinyBase',
  'impossibleRate',
])

export function readTown(board: Board, area: Area, question: Question): TownReading {
  const ofYear = figuresOf(board, area.code, question.indicator.id).filter((figure) => figure.year === question.year)
  const reported = ofYear.filter(({ year, current: { period } }) => isOfLife(area, { year, period }))
  const figure = pickFigure(inScope(reported, question), question.span)
  const refused = pickRefused(board, area, question)
  const isRefused = refused !== undefined && !answersBetter(figure, refused, question)
  if (figure && !isRefused) return readFigure(board, { area, figure }, question)
  const outside = reported.length > 0 || isRefused ? undefined : pickFigure(inScope(ofYear, question), question.span)
  if (outside) return readOutside(area, outside, question)
  if (!existsDuring(area, wholeYear(question.year))) return { ...absentReading(area, question), state: 'notApplicable' }
  if (isRefused) return readRefused({ area, reported, refused }, question)
  return readAbsence(board, { area, reported }, question)
}

function inScope(figures: readonly Figure[], { scope }: Question): Figure[] {
  return figures.filter((figure) => figure.current.scope === scope)
}

/** What a report says of a time before the town came into being or after its end: shown, but it takes no part. */
function readOutside(area: Area, { current, superseded }: Figure, question: Question): TownReading {
  const reported = { observation: current, superseded, cautions: ['outsideLife' as const] }
  return { ...absentReading(area, question), state: 'notApplicable', ...reported }
}

/** The refused row of the asked scope and span; else one of the scope, else any: the town reported something. */
function pickRefused(board: Board, area: Area, { indicator, year, scope, span }: Question): RefusedRow | undefined {
  const closeness = (row: RefusedRow): number =>
    (row.scope === scope ? 2 : 0) + (span !== null && spanOf(row.period) === span ? 1 : 0)
  return refusedIn(board, { area: area.code, indicator: indicator.id, year })
    .filter(({ period }) => isOfLife(area, { year, period }))
    .toSorted((a, b) => closeness(b) - closeness(a))[0]
}

/**
 * What is readable in the asked scope answers, without a number too (提及，无数字、不公开): a row refused in another scope
 * is another figure. In this scope the refused row answers where it is of the asked months, or where no number is.
 */
function answersBetter(figure: Figure | undefined, refused: RefusedRow, { scope, span }: Question): boolean {
  if (!figure) return false
  if (refused.scope !== scope) return true
  const isOfSpan = ({ period }: Pick<Observation, 'period'>): boolean => span !== null && spanOf(period) === span
  return figure.current.value !== null && (!isOfSpan(refused) || isOfSpan(figure.current))
}

/** A number in another scope is reported, unless the asked scope is the one that was refused. */
function readRefused(
  { area, reported, refused }: { area: Area; reported: readonly Figure[]; refused: RefusedRow },
  question: Question,
): TownReading {
  const otherScopes = reported.map(({ current }) => current).filter(({ scope }) => scope !== question.scope)
  const hasOtherScope = refused.scope !== question.scope && otherScopes.some(({ value }) => value !== null)
  const reading = { ...absentReading(area, question), refused }
  return hasOtherScope
    ? { ...reading, state: 'number', exclusions: ['scope'], otherScopes }
    : { ...reading, state: 'refused' }
}

/** The figure of the asked span; else the number that covers most of the year; else what was said without one. */
function pickFigure(figures: readonly Figure[], span: Span | null): Figure | undefined {
  return figures.toSorted((a, b) => fitness(b, span) - fitness(a, span))[0]
}

function fitness({ current }: Figure, span: Span | null): number {
  const fits = span !== null && spanOf(current.period) === span
  return (fits ? 10_000 : 0) + (current.value === null ? 0 : 1000) + monthsCovered(current.period)
}

function readFigure(board: Board, { area, figure }: { area: Area; figure: Figure }, question: Question): TownReading {
  const observation = figure.current
  const denominator = denominatorOf(board, observation, question.measure)
  const exclusions = exclusionsOf(board, { observation, denominator }, question)
  const offScale = exclusions.some((code) => OFF_SCALE.has(code))
  const value = offScale ? null : measuredValue(observation, question, denominator)
  return {
    ...absentReading(area, question),
    state: stateOfObservation(observation, observation.reading),
    value,
    placement: value === null ? 'textOnly' : exclusions.length > 0 ? 'notComparable' : 'compared',
    exclusions: observation.value === null ? [] : exclusions,
    cautions: cautionsIn(board, observation, denominator),
    observation,
    superseded: figure.superseded,
    denominator,
    refused: denominator === null ? refusedDenominator(board, observation, question.measure) : null,
  }
}

/** The figure in the measure, in digits that distinguish it from the indicator's standard; null without a denominator. */
export function measuredValue(
  { reading }: Observation,
  { indicator, measure }: Pick<Question, 'indicator' | 'measure'>,
  denominator: Denominator | null,
): Interval | null {
  if (reading === null || measure === 'total') return reading
  const value = denominator && divideIntervals(reading, denominator.interval)
  const { standard } = indicator
  return value && standard?.measure === measure
    ? roundBesideStandard(value, standard, decimalsOf(indicator, measure))
    : value
}

function exclusionsOf(
  board: Board,
  { observation, denominator }: Pick<TownReading, 'denominator'> & { observation: Observation },
  question: Question,
): ExclusionCode[] {
  const exclusions: ExclusionCode[] = []
  if (!isUnitOf(question.indicator, observation.unit)) exclusions.push('unit')
  if (question.measure !== 'total' && denominator === null) {
    exclusions.push(refusedDenominator(board, observation, question.measure) ? 'denominatorRefused' : 'noDenominator')
  }
  if (question.span !== null && spanOf(observation.period) !== question.span) exclusions.push('period')
  return exclusions.includes('unit') ? exclusions : [...exclusions, ...rateExclusions(observation)]
}

/** A rate that is no amount of percent: a count of a few cases, or one that cannot be. */
function rateExclusions(observation: Observation): ExclusionCode[] {
  if (isImpossibleRate(observation)) return ['impossibleRate']
  return hasTinyBase(observation) ? ['tinyBase'] : []
}

function readAbsence(
  board: Board,
  { area, reported }: { area: Area; reported: readonly Figure[] },
  question: Question,
): TownReading {
  const otherScopes = reported.map((figure) => figure.current)
  const [report] = reportsIn(board, area.code, question.year)
  const hasOtherScope = otherScopes.some((observation) => observation.value !== null)
  const state = hasOtherScope
    ? 'number'
    : otherScopes.length > 0
      ? 'noNumber'
      : reportSilence(board, area.code, question.year)
  return {
    ...absentReading(area, question),
    state,
    exclusions: otherScopes.length > 0 ? ['scope'] : [],
    otherScopes,
    report: report ?? null,
  }
}

function absentReading(area: Area, question: Question): TownReading {
  return {
    area,
    year: question.year,
    state: 'noReport',
    value: null,
    placement: 'textOnly',
    exclusions: [],
    cautions: [],
    observation: null,
    superseded: [],
    otherScopes: [],
    denominator: null,
    refused: null,
    report: null,
  }
}
