import { compare, type Comparison } from '../../domain/compare/compare.ts'
import { comparePeriods, type PeriodsComparison } from '../../domain/compare/comparePeriods.ts'
import type { PeriodChoice, Request } from '../../domain/compare/question.ts'
import type { ResolvedSelection } from '../../state/resolveSelection.ts'
import type { Shown, Stamp } from '../slideContent.ts'
import type { Span } from '../../domain/board/period.ts'
import type { Verdict } from '../../domain/compare/verdict.ts'
import type { Messages } from '../../i18n/messages.ts'
import { spanText, yearText } from '../../i18n/values/periodWords.ts'
import { unitText, standardText } from '../../i18n/values/valueWords.ts'
import { stampOfBoard, stampOfVerdict } from '../stamp.ts'
import { titleOf } from '../headingWords.ts'
import { verdictOf } from '../verdict.ts'
import type { Standard } from '../../domain/board/indicator.ts'

const ofOnePeriod = new WeakMap<ResolvedSelection, Comparison>()
const ofTwoPeriods = new WeakMap<ResolvedSelection, PeriodsComparison>()

/** The comparison that is shown; worked out once a selection, though picture, sentences and evidence each ask for it. */
export function comparisonOf({ board, resolved }: Pick<Shown, 'board' | 'resolved'>): Comparison {
  const comparison = ofOnePeriod.get(resolved) ?? compare(board, resolved.request)
  ofOnePeriod.set(resolved, comparison)
  return comparison
}

/** The same of two periods. */
export function periodsOf(
  { board, resolved }: Pick<Shown, 'board' | 'resolved'>,
  baseline: PeriodChoice,
): PeriodsComparison {
  const comparison = ofTwoPeriods.get(resolved) ?? comparePeriods(board, { ...resolved.request, baseline })
  ofTwoPeriods.set(resolved, comparison)
  return comparison
}

interface Compared {
  request: Pick<Request, 'indicator' | 'measure' | 'scope'>
  span: Span | null
  verdict: Verdict
  standard?: Standard | null
  /** Counted are towns, or towns in years. */
  ofYears?: boolean
}

/** What a picture of one indicator says of itself; `years` in words. */
export function stampOfComparison(shown: Shown, compared: Compared & { years: string }, m: Messages): Stamp {
  const { request, span, years } = compared
  return {
    title: titleOf(shown, m),
    unit: unitText(request.indicator, request.measure, m),
    scope: m.scopeName(request.scope),
    period: span === null ? years : years + m.bracketed(spanText(span, m)),
    coverage: coverageOf(compared, m),
    ...stampOfVerdict(verdictOf(compared, shown.board, m), m),
    ...stampOfBoard(shown.board, m),
  }
}

function coverageOf({ verdict, ofYears = false }: Pick<Compared, 'verdict' | 'ofYears'>, m: Messages): string {
  const t = m.compare.subtitle
  const [byTown, byYear] = verdict.limits.includes('unrelatedTowns')
    ? [t.sideBySide, t.sideBySideTownYears]
    : [t.comparable, t.comparableTownYears]
  return (ofYears ? byYear : byTown)(verdict.counts.compared, verdict.counts.total)
}

/** One period's, without its span, which the stamp says itself. */
export function bareYearText({ period }: Pick<Request, 'period'>, m: Messages): string {
  return yearText({ ...period, span: null }, m)
}

/** What stands under each heading and on each picture: unit, period, coverage, and what it is not. */
export function subtitleOf(compared: Compared, m: Messages): string[] {
  const { request, span, standard } = compared
  const { indicator, measure } = request
  const t = m.compare.subtitle
  const source = standard?.source == null ? m.compare.standardDefault : m.bracketed(standard.source)
  return [
    t.unit(unitText(indicator, measure, m)),
    span === null ? '' : t.span(spanText(span, m)),
    coverageOf(compared, m),
    standard ? m.compare.standard(standardText(standard, indicator, m)) + source : '',
    indicator.direction === 'neutral' ? t.neutral : '',
  ]
}
