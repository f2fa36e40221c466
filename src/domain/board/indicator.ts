/** How a figure behaves over time: a flow adds up over months, a stock is a level at a date, a ratio is a rate. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio'

/** Which side is better; `neutral` indicators get no colour, no rank and no better or worse. */
export type Direction = 'higher' | 'lower' | 'neutral'

/** What a value is divided by before towns are compared (比较方式). `total` divides by nothing. */
export type Measure = 'total' | 'villages' | 'residents' | 'advisers' | 'month' | 'village-month'

export const MEASURES: readonly Measure[] = ['total', 'villages', 'residents', 'advisers', 'month', 'village-month']

/** A stated minimum or maximum (标准), in the unit of the measure it names. */
export interface Standard {
  op: 'ge' | 'le'
  value: number
  measure: Measure
  /** Where the standard is laid down; null means it is only a default of this tool, and is labelled so. */
  source: string | null
}

/** What is reported (指标). Built-in ones are in `catalogue.ts`; documents may add or override. */
export interface Indicator {
  id: string
  name: string
  nameEn: string
  unit: string
  /** Other unit words that count as the same unit (场 = 场次). */
  unitWords: readonly string[]
  kind: IndicatorKind
  direction: Direction
  /** Digits shown after the point for the measure `total`. */
  decimals: number
  /** Sensible measures, the default first. */
  measures: readonly Measure[]
  /** Scopes (口径) known beforehand; documents may carry others. */
  scopes: readonly string[]
  definition: string
  definitionEn: string
  headline: boolean
  standard: Standard | null
}

/** Whether a unit word means the indicator's own unit. Units outside it are shown in words, never drawn. */
export function isUnitOf(indicator: Indicator, unit: string): boolean {
  return unit === indicator.unit || indicator.unitWords.includes(unit)
}

/** Whether values are whole things (件, 次, 人 …), for which "more than 100" begins at 101. */
export function isCounted(indicator: Indicator): boolean {
  return indicator.kind !== 'ratio' && indicator.decimals === 0
}

const defaultMeasure: Measure = 'total'

/** Measures a person may pick: the sensible ones, and the monthly average for any flow. */
export function measuresOf(indicator: Indicator): Measure[] {
  const measures = indicator.measures.length > 0 ? [...indicator.measures] : [defaultMeasure]
  if (indicator.kind === 'flow' && !measures.includes('month')) measures.push('month')
  return measures
}

/** Digits shown after the point: the indicator's own for totals, finer for anything divided. */
export function decimalsOf(indicator: Indicator, measure: Measure): number {
  if (measure === 'total') return indicator.decimals
  return measure === 'village-month' ? 2 : 1
}
