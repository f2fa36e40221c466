import { CATALOGUE } from '../../domain/board/catalogue.ts'
import { fillGaps } from '../merge/fillGaps.ts'
import type { IssueLog } from './issueLog.ts'
import type { Fault } from '../../domain/board/loadIssue.ts'
import { readRows } from './readRows.ts'
import { type IndicatorRow, indicatorSchema } from './townReportSchema.ts'
import type { Indicator } from '../../domain/board/indicator.ts'

/** What an indicator outside the catalogue must say; everything else has a default. */
const NEEDED = ['name', 'unit', 'kind'] as const

/** A document's additions and overrides by id. Of two rows with one id the first counts and the other fills gaps. */
export function readIndicators(rows: readonly unknown[], log: IssueLog): Map<string, IndicatorRow> {
  const indicators = new Map<string, IndicatorRow>()
  for (const { value, ref } of readRows({ list: 'indicators', rows, schema: indicatorSchema, log })) {
    const missing = isBuiltIn(value.id) ? [] : NEEDED.filter((field) => value[field] === undefined)
    for (const field of missing)
      log.add({ code: 'missingField', params: { field, expected: 'text', allowed: '' } }, ref)
    if (missing.length === 0)
      indicators.set(
        value.id,
        joinIndicator(indicators, value, (fault) => log.add(fault, ref)),
      )
  }
  return indicators
}

/** The indicator as known so far, completed by another row about it; contradictions are reported. */
export function joinIndicator(
  known: ReadonlyMap<string, IndicatorRow>,
  row: IndicatorRow,
  report: (fault: Fault) => void,
): IndicatorRow {
  const first = known.get(row.id)
  if (!first) return row
  const { value, conflicts } = fillGaps(first, row)
  for (const conflict of conflicts) report({ code: 'indicatorsDiffer', params: { id: row.id, ...conflict } })
  return value
}

function isBuiltIn(id: string): boolean {
  return CATALOGUE.some((indicator) => indicator.id === id)
}

/** The catalogue with a document's overrides, then its additions. */
export function resolveIndicators(rows: ReadonlyMap<string, IndicatorRow>): Map<string, Indicator> {
  const indicators = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator]))
  for (const [id, row] of rows) indicators.set(id, completeIndicator(row, indicators.get(id) ?? blankIndicator(row)))
  return indicators
}

/**
 * An indicator that only figures mention, so that they can be listed: neutral, named by its id, in the unit of the
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
