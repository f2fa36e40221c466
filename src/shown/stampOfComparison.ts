import type { Stamp } from './slideContent.ts'
import type { Request } from '../domain/compare/question.ts'
import type { Span } from '../domain/board/period.ts'
import type { Verdict } from '../domain/compare/verdict.ts'
import type { Messages } from '../i18n/messages.ts'
import { spanText, yearText } from '../i18n/values/periodWords.ts'
import { unitText } from '../i18n/values/valueWords.ts'
import type { Shown } from './shown.ts'
import { stampOfBoard, stampOfVerdict } from './stamp.ts'
import { titleOf } from './titleOf.ts'
import { verdictOf } from './verdict.ts'

interface Compared {
  request: Pick<Request, 'indicator' | 'measure' | 'scope'>
  span: Span | null
  verdict: Verdict
  /** The years in words. */
  years: string
  /** Counted are towns, or towns in years. */
  ofYears?: boolean
}

/** What a picture of one indicator says of itself. */
export function stampOfComparison(shown: Shown, compared: Compared, m: Messages): Stamp {
  const { request, span, verdict, years, ofYears = false } = compared
  return {
    title: titleOf(shown, m),
    unit: unitText(request.indicator, request.measure, m),
    scope: m.scopeName(request.scope),
    period: span === null ? years : years + m.bracketed(spanText(span, m)),
    coverage: coverageOf(verdict, ofYears, m),
    ...stampOfVerdict(verdictOf(compared, shown.board, m), m),
    ...stampOfBoard(shown.board, m),
  }
}

function coverageOf({ counts, limits }: Verdict, ofYears: boolean, m: Messages): string {
  const t = m.compare.subtitle
  const isUnrelated = limits.includes('unrelatedTowns')
  const words = ofYears
    ? isUnrelated
      ? t.sideBySideTownYears
      : t.comparableTownYears
    : isUnrelated
      ? t.sideBySide
      : t.comparable
  return words(counts.compared, counts.total)
}

/** One period's, without its span, which the stamp says itself. */
export function bareYearText({ period }: Pick<Request, 'period'>, m: Messages): string {
  return yearText({ ...period, span: null }, m)
}
