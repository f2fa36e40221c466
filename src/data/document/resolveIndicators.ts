import { CATALOGUE } from '../../domain/board/catalogue.ts'
import type { Indicator } from '../../domain/board/indicator.ts'
import type { IndicatorRow } from './townReportSchema.ts'

/** The catalogue with a document's overrides, then its additions. */
export function resolveIndicators(rows: ReadonlyMap<string, IndicatorRow>): Map<string, Indicator> {
  const indicators = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator]))
  for (const [id, row] of rows) indicators.set(id, completeIndicator(row, indicators.get(id) ?? blankIndicator(row)))
  return indicators
}

/**
 * An indicator that only figures speak of, so that they can be listed: neutral, named by its id, in the unit of the
 * first figure. Percentages are taken for a ratio, because they must not be added up; anything else for a flow.
 */
export function synthesiseIndicator(id: string, unit: string): Indicator {
  return blankIndicator({ id, unit, kind: unit === '%' ? 'ratio' : 'flow' })
}

function blankIndicator(row: IndicatorRow): Indicator {
  const kind = row.kind ?? 'flow'
  const name = row.name ?? row.id
  return {
    id: row.id,
    name,
    nameEn: name,
    unit: row.unit ?? '',
    unitWords: [],
    kind,
    direction: 'neutral',
    decimals: kind === 'ratio' ? 1 : 0,
    measures: ['total'],
    scopes: [],
    definition: '',
    definitionEn: '',
    headline: false,
    standard: null,
  }
}

function completeIndicator(row: IndicatorRow, base: Indicator): Indicator {
  return {
    id: base.id,
    name: row.name ?? base.name,
    nameEn: row.nameEn ?? base.nameEn,
    unit: row.unit ?? base.unit,
    unitWords: row.unitWords ?? base.unitWords,
    kind: row.kind ?? base.kind,
    direction: row.direction ?? base.direction,
    decimals: row.decimals ?? base.decimals,
    measures: row.measures ?? base.measures,
    scopes: row.scopes ?? base.scopes,
    definition: row.definition ?? base.definition,
    definitionEn: row.definitionEn ?? base.definitionEn,
    headline: row.headline ?? base.headline,
    standard: row.standard === undefined ? base.standard : row.standard,
  }
}
