/** A `town-report/1` document as far as the oracle knows it; written from the format page, not from the product. */
export interface ReportDocument {
  format: 'town-report/1'
  meta: ReportMeta
  areas: readonly ReportArea[]
  indicators: readonly ReportIndicator[]
  sources: readonly ReportSource[]
  observations: readonly ReportRow[]
}

interface ReportMeta {
  id: string
  title: string
  issued: string
  revision: number
  classification: 'demo'
  synthetic: true
  comparable: boolean
  notes: readonly string[]
}

export interface ReportArea {
  code: string
  name: string
  level: 'county' | 'town'
  type?: string
  group?: string
  parent?: string
  validFrom?: string
  validTo?: string
}

export interface ReportIndicator {
  id: string
  name: string
  nameEn: string
  unit: string
  unitWords: readonly string[]
  kind: 'flow' | 'stock' | 'ratio'
  direction: 'higher' | 'lower' | 'neutral'
  decimals: number
  measures: readonly Measure[]
}

export type Measure = 'total' | 'villages' | 'residents' | 'month' | 'village-month'

export interface ReportPeriod {
  start: string
  end: string
}

export interface ReportSource {
  id: string
  area: string
  title: string
  published: string | null
  period: ReportPeriod
}

export type Op = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx'

export interface ReportRow {
  area: string
  indicator: string
  scope?: string
  period: ReportPeriod
  /** A text is what no document may hold: such a row is refused. */
  value: number | string | null
  op?: Op
  upper?: number
  lower?: number
  unit: string
  num?: number
  den?: number
  status?: 'A' | 'E' | 'P' | 'B' | 'L' | 'M' | 'Q'
  source: string
  raw?: string
  revision?: number
}

/** What the page's catalogue says of the built-in indicators that random documents use. */
export const BUILT_IN: readonly ReportIndicator[] = [
  entry('petitions.received', '件', { measures: ['total', 'residents', 'villages'] }),
  entry('petitions.handled', '件', { unitWords: ['宗', '起'], measures: ['total', 'residents', 'villages'] }),
  entry('petitions.handledRate', '%', { kind: 'ratio', direction: 'higher', decimals: 1 }),
  entry('petitions.resolvedRate', '%', { kind: 'ratio', direction: 'higher', decimals: 1 }),
  entry('legalAdvisor.visits', '次', { direction: 'higher', measures: ['villages', 'village-month', 'total'] }),
  entry('propaganda.events', '场次', {
    direction: 'higher',
    unitWords: ['场', '次', '期'],
    measures: ['total', 'villages'],
  }),
  entry('satisfaction.rate', '%', { kind: 'ratio', direction: 'higher', decimals: 1 }),
  entry('context.villages', '个', { kind: 'stock' }),
  entry('context.population', '人', { kind: 'stock' }),
]

/** Indicators that random documents add: a rate that is better low, and amounts with decimals. */
export const ADDED: readonly ReportIndicator[] = [
  entry('x.days', '天', { kind: 'ratio', direction: 'lower', decimals: 1 }),
  entry('x.spent', '万元', { direction: 'higher', decimals: 2 }),
]

function entry(id: string, unit: string, more: Partial<ReportIndicator>): ReportIndicator {
  return {
    id,
    name: id,
    nameEn: id,
    unit,
    unitWords: [],
    kind: 'flow',
    direction: 'neutral',
    decimals: 0,
    measures: ['total'],
    ...more,
  }
}

/** Text is equal after NFKC, trimming and removal of invisible signs. */
export function sameText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim()
}
