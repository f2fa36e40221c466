import type { Indicator, Measure, Standard } from '../domain/board/indicator.ts'
import type { Span } from '../domain/board/period.ts'
import type { Verdict } from '../domain/compare/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import { spanText } from '../i18n/values/periodWords.ts'
import { standardText, unitText } from '../i18n/values/valueWords.ts'

interface Shown {
  request: { indicator: Indicator; measure: Measure }
  span: Span | null
  verdict: Verdict
  standard?: Standard | null
  /** Counted are towns, or towns in years. */
  ofYears?: boolean
}

/** What stands under each heading and on each picture: unit, period, coverage, and what it is not. */
export function subtitleOf({ request, span, verdict, standard, ofYears = false }: Shown, m: Messages): string[] {
  const { indicator, measure } = request
  const t = m.compare.subtitle
  const { compared, total } = verdict.counts
  const source = standard?.source == null ? m.compare.standardDefault : m.bracketed(standard.source)
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const coverage = ofYears
    ? isUnrelated
      ? t.sideBySideTownYears
      : t.comparableTownYears
    : isUnrelated
      ? t.sideBySide
      : t.comparable
  return [
    t.unit(unitText(indicator, measure, m)),
    span === null ? '' : t.span(spanText(span, m)),
    coverage(compared, total),
    standard ? m.compare.standard(standardText(standard, indicator, m)) + source : '',
    indicator.direction === 'neutral' ? t.neutral : '',
  ]
}
