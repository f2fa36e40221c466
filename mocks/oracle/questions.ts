import type { Measure, ReportDocument, ReportIndicator } from './reportDocument.ts'
import { isAlive, type Oracle, type Question, scopeOf } from './oracle.ts'
import { FIRST_HALF, FROM_DECEMBER, spanOf, WHOLE_YEAR } from './spans.ts'

/** A question of the oracle, and how the product's links ask the same. */
export interface Asked {
  question: Question
  /** Scope, measure and span, for any view. */
  link: string
}

/** Every question of every year: each scope and usual span that the documents know of the indicator, measures in turn. */
export function questionsOf(oracle: Oracle): Asked[] {
  const current = oracle.reportedRows.filter(({ isCurrent }) => isCurrent).map(({ row }) => row)
  return oracle.indicators
    .filter(({ kind }) => kind !== 'stock')
    .flatMap((indicator, index) => {
      const rows = current.filter((row) => row.indicator === indicator.id)
      const scopesIn = (year: number): Set<string> => new Set(rows.filter(isOfTownsIn(oracle, year)).map(scopeOf))
      const scopes = [...new Set(rows.map(scopeOf))]
      const spans = [...new Set(rows.map(({ period }) => spanOf(period)))].filter((span) => span in SPAN_PARTS)
      const measures = measuresOf(indicator)
      return scopes.flatMap((scope) =>
        spans.flatMap((span) =>
          oracle.years
            .filter((year) => scopesIn(year).has(scope))
            .map((year) => {
              const measure = measures[(year + index) % measures.length] ?? 'total'
              return { question: { indicator, scope, measure, year, span }, link: linkOf({ scope, measure, span }) }
            }),
        ),
      )
    })
}

/** A scope that only towns before or after their life used is none of the year's. */
function isOfTownsIn({ towns }: Oracle, year: number): (row: { area: string }) => boolean {
  const alive = new Set(towns.flatMap((town) => (isAlive(town, year) ? [town.code] : [])))
  return ({ area }) => alive.has(area)
}

function measuresOf({ kind, measures }: ReportIndicator): readonly Measure[] {
  return kind === 'flow' ? [...new Set([...measures, 'month' as const])] : ['total']
}

const SPAN_PARTS: Readonly<Record<string, string>> = {
  [WHOLE_YEAR]: '&span=Y',
  [FIRST_HALF]: '&span=H1',
  [FROM_DECEMBER]: '',
}

function linkOf({ scope, measure, span }: Pick<Question, 'scope' | 'measure' | 'span'>): string {
  return `per=${measure}&scope=${scope === '' ? '*' : encodeURIComponent(`=${scope}`)}${SPAN_PARTS[span] ?? ''}`
}

/** Decimals that a value of the measure is shown with at least. */
export function decimalsOf({ decimals }: ReportIndicator, measure: Measure): number {
  return measure === 'total' ? decimals : 1
}

/** A question that the overview and the profiles ask by themselves. */
interface UsualQuestion {
  name: string
  isHeadline: boolean
  question: Question
}

/** Indicators that random documents tell in one scope only, each in the first of its sensible measures. */
const USUAL: readonly { id: string; name: string; isHeadline: boolean }[] = [
  { id: 'petitions.handled', name: '信访办结', isHeadline: true },
  { id: 'legalAdvisor.visits', name: '法律顾问到村服务', isHeadline: true },
  { id: 'propaganda.events', name: '普法宣传活动', isHeadline: true },
  { id: 'satisfaction.rate', name: '群众满意率', isHeadline: true },
  { id: 'x.days', name: 'x.days', isHeadline: false },
  { id: 'x.spent', name: 'x.spent', isHeadline: false },
]

/** Those that somebody told of the whole year, for then that is what is asked. */
export function usualQuestions(oracle: Oracle, year: number): UsualQuestion[] {
  return USUAL.flatMap(({ id, name, isHeadline }) => {
    const indicator = oracle.indicators.find((one) => one.id === id)
    const scopes = new Set(oracle.reportedRows.flatMap(({ row }) => (row.indicator === id ? [scopeOf(row)] : [])))
    const [scope = ''] = scopes
    const measure = indicator?.measures[0] ?? 'total'
    if (!indicator || scopes.size > 1 || !isReportedOfWholeYear(oracle, id, year)) return []
    return [{ name, isHeadline, question: { indicator, scope, measure, year, span: WHOLE_YEAR } }]
  })
}

export function isReportedOfWholeYear(oracle: Oracle, indicator: string, year: number): boolean {
  const isHere = isOfTownsIn(oracle, year)
  return oracle.reportedRows.some(
    ({ row, isCurrent }) =>
      isCurrent &&
      isHere(row) &&
      row.indicator === indicator &&
      row.value !== null &&
      row.period.start === `${year}-01-01` &&
      spanOf(row.period) === WHOLE_YEAR,
  )
}

export function serialised(documents: readonly ReportDocument[]): string[] {
  return documents.map((document) => JSON.stringify(document))
}
