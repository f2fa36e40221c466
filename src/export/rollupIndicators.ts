import type { Indicator } from '../domain/board/indicator.ts'
import { REPORTS_ID, rollupId, type RollupPart } from '../domain/rollup/rollupId.ts'
import { REPORTS_WORDS, rollupWords } from '../i18n/values/rollupWords.ts'

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
