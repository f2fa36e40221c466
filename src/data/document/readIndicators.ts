import { CATALOGUE } from '../../domain/board/catalogue.ts'
import { fillGaps } from '../merge/fillGaps.ts'
import type { IssueLog } from './issueLog.ts'
import type { Fault } from '../../domain/board/loadIssue.ts'
import { readRows } from './readRows.ts'
import { type IndicatorRow, indicatorSchema } from './townReportSchema.ts'

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
