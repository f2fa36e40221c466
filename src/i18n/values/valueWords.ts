import { hasTinyBase } from '../../domain/compare/cautions.ts'
import type { ExclusionCode } from '../../domain/board/cell.ts'
import { hedgeOf } from '../../domain/values/writtenNumber.ts'
import { decimalsOf, type Indicator, type Measure, type Standard } from '../../domain/board/indicator.ts'
import { type Interval, isImplied } from '../../domain/values/interval.ts'
import type { Observation } from '../../domain/board/observation.ts'
import type { ComparisonRow } from '../../domain/compare/compare.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { roundDistinctly } from '../../domain/values/roundDistinctly.ts'
import { hasNumber } from '../../domain/compare/verdict.ts'
import type { Messages } from '../messages.ts'
import { formatInterval, formatMost, formatReported, type NumberStyle, shownEnds } from './numbers.ts'
import { otherSpanText } from './periodWords.ts'

/** What a value is measured in, with the divisor: 次/村·月. */
export function unitText(indicator: Indicator, measure: Measure, m: Messages): string {
  return m.unitOf[measure](indicator.unit)
}

interface Question {
  indicator: Indicator
  measure: Measure
}

/** An interval in the measure's digits, without unit: 8.4–16.6（推定）. */
export function intervalText(value: Interval, question: Question, m: Messages): string {
  return withMark(formatInterval(value, styleOf(value, question), m.interval), value, m)
}

/** The same with its unit: 83.1–92.4%（推定）. */
export function amountText(value: Interval, question: Question, m: Messages): string {
  const digits = formatInterval(value, styleOf(value, question), m.interval)
  return withMark(m.withUnit(digits, unitText(question.indicator, question.measure, m)), value, m)
}

/** The upper end of an amount alone, with its unit. */
export function mostText(value: Interval, question: Question, m: Messages): string {
  return m.withUnit(formatMost(value, styleOf(value, question)), unitText(question.indicator, question.measure, m))
}

/** Two amounts that are set against each other: where they differ they do not read the same. */
export function amountTexts(pair: readonly [Interval, Interval], question: Question, m: Messages): [string, string] {
  const [first, second] = roundDistinctly(pair, decimalsOf(question.indicator, question.measure))
  return [amountText(first ?? pair[0], question, m), amountText(second ?? pair[1], question, m)]
}

/** The ends of an amount as `intervalText` shows them; an end without limit is Infinity. */
export function amountEnds(value: Interval, question: Question): { lo: number; hi: number } {
  return shownEnds(value, styleOf(value, question))
}

/** What the report's words allow, in the number's own digits and without unit. */
export function readingText({ reading }: Pick<Observation, 'reading'>, m: Messages): string {
  return reading ? withMark(formatInterval(reading, { decimals: 0 }, m.interval), reading, m) : '—'
}

/** The same with its unit, which the report may have of its own. */
export function readingWithUnit(reading: Interval, unit: string, m: Messages): string {
  return withMark(m.withUnit(formatInterval(reading, { decimals: 0 }, m.interval), unit), reading, m)
}

/** Implied ends are marked wherever they are shown (`town-report/1`, Meaning). */
export function withMark(text: string, value: Interval, m: Messages): string {
  return isImplied(value) ? m.interval.implied(text) : text
}

function styleOf(value: Interval, { indicator, measure }: Question): NumberStyle {
  const decimals = decimalsOf(indicator, measure)
  const unit = measure === 'total' ? indicator.unit : ''
  return { decimals: decimals === 0 && isHalved(value) ? 1 : decimals, unit }
}

/** The median of an even number of counts may lie between two of them. */
function isHalved({ lo, hi }: Interval): boolean {
  return !Number.isInteger(lo) || (hi !== Infinity && !Number.isInteger(hi))
}

/** The number as the report words it: 100余, 96以上; "k/n" when the base is below ten. Words when there is none. */
export function reportedText(observation: Observation, m: Messages): string {
  const { value, raw, num, den } = observation
  if (value === null) return absentText(observation, m)
  if (hasTinyBase(observation) && num !== null) return `${num}/${den}`
  const hedge = hedgeOf(observation)
  return hedge === 'range' ? readingText(observation, m) : m.hedges[hedge](formatReported(value, raw))
}

/** The reported number with its unit: 100余 件, 96%以上. */
export function reportedWithUnit(observation: Observation, m: Messages): string {
  if (observation.value === null) return absentText(observation, m)
  const tiny = hasTinyBase(observation) && observation.num !== null
  if (tiny) return reportedText(observation, m)
  const { reading, unit } = observation
  if (hedgeOf(observation) !== 'range' || !reading) return m.withUnit(reportedText(observation, m), unit)
  return readingWithUnit(reading, unit, m)
}

/** The label at a mark: the report's own words for totals, the quotient for anything divided. */
export function markText(reading: TownReading, question: Question, m: Messages): string {
  if (question.measure === 'total' && reading.observation) return reportedText(reading.observation, m)
  return reading.value ? intervalText(reading.value, question, m) : m.states[reading.state]
}

/** Why a row stands outside, or what there is instead of a number; empty for a plain compared row. */
export function noteText(reading: TownReading, m: Messages): string {
  if (reading.cautions.includes('outsideLife')) return m.shortReasons.outsideLife
  if (!hasNumber(reading)) return m.states[reading.state]
  if (reading.exclusions.includes('scope'))
    return `${otherScopesText(reading, m)}${m.clauseSeparator}${m.shortReasons.scope}`
  const { observation } = reading
  return reading.exclusions.map((code) => exclusionText(code, observation, m)).join(m.listSeparator)
}

function exclusionText(code: ExclusionCode, observation: Observation | null, m: Messages): string {
  if (observation && code === 'unit') return m.reasons.unit
  return observation && code === 'period' ? otherSpanText(observation.period, m) : m.shortReasons[code]
}

/** The same in a table, which has room for the file and row of what could not be loaded. */
export function noteWithPlace(reading: TownReading, m: Messages): string {
  const note = noteText(reading, m)
  return reading.refused ? note + m.bracketed(refusedPlace(reading.refused, m)) : note
}

/** What must be said beside a town's number, or why there is none; empty when there is nothing to say. */
export function remarkText(reading: TownReading, m: Messages): string {
  if (reading.placement !== 'compared') return noteWithPlace(reading, m)
  return reading.cautions.map((code) => m.cautions[code]).join(m.clauseSeparator)
}

/** As the report words it, or the state in words; a figure in another scope keeps its scope's name. */
export function answerText(reading: TownReading, m: Messages): string {
  if (reading.observation) return reportedWithUnit(reading.observation, m)
  return reading.otherScopes.length > 0 ? otherScopesText(reading, m) : m.states[reading.state]
}

/** A rank with the group it holds in; empty for what has none. */
export function rankText({ rank, area }: ComparisonRow, m: Messages): string {
  return rank ? m.compare.rankOf(m.compare.rank(rank.best, rank.worst), area.group ?? '', rank.of) : ''
}

/** a.json 数据 第 4 行. */
export function refusedPlace({ document, row }: RefusedRow, m: Messages): string {
  return `${document} ${m.notices.row(m.notices.lists['observations'] ?? '', row + 1)}`
}

/** Two or three words for a place too small for more: the number, its state, or why it is not on the scale. */
export function briefText(reading: TownReading, question: Question, m: Messages): string {
  if (reading.value !== null) return markText(reading, question, m)
  if (!hasNumber(reading)) return m.states[reading.state]
  return reading.exclusions.map((code) => m.shortReasons[code]).join(m.listSeparator)
}

/** Figures of other scopes, each with its scope; never added up. */
export function otherScopesText(reading: TownReading, m: Messages): string {
  return reading.otherScopes.map((o) => `${m.scopeName(o.scope)} ${reportedWithUnit(o, m)}`).join(m.clauseSeparator)
}

/** One spoken sentence for a mark: town, value with unit, note. */
export function ariaText(reading: TownReading, question: Question, m: Messages): string {
  return reading.area.name + m.colon + valueWithNote(reading, question, m)
}

/** The same without the town's name. */
export function valueWithNote(reading: TownReading, question: Question, m: Messages): string {
  if (reading.value === null) return wordsOf(reading, m)
  const { observation } = reading
  const isReported = question.measure === 'total' && observation !== null
  const value = isReported ? reportedWithUnit(observation, m) : amountText(reading.value, question, m)
  return reading.placement === 'compared' ? value : value + m.clauseSeparator + noteText(reading, m)
}

/** What stands on a row that has no place on the scale. */
export function wordsOf(reading: TownReading, m: Messages): string {
  const { observation } = reading
  if (observation?.value == null) return noteText(reading, m)
  return `${reportedWithUnit(observation, m)} ${noteText(reading, m)}`
}

/** 每村每月 1 次以上. */
export function standardText({ op, value, measure }: Standard, indicator: Indicator, m: Messages): string {
  const amount = m.withUnit(formatReported(value), indicator.unit)
  const bound = op === 'ge' ? m.hedges.atLeast(amount) : m.hedges.atMost(amount)
  return measure === 'total' ? bound : m.standardPer(m.measures[measure], bound)
}

/** The measure as the sentence names it; what is not an amount has no total. */
export function measureText(indicator: Indicator, measure: Measure, m: Messages): string {
  return measure === 'total' && indicator.kind !== 'flow' ? m.measureAsReported : m.measures[measure]
}

function absentText(observation: Observation, m: Messages): string {
  switch (observation.status) {
    case 'M':
      return m.states.notApplicable
    case 'Q':
      return m.states.notDisclosed
    case 'O':
      return m.states.notMentioned
    default:
      return m.states.noNumber
  }
}
