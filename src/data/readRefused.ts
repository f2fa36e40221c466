import { EXPECTED_KINDS, type Fault, LOAD_ISSUE_CODES, severityOf } from '../domain/loadIssue.ts'
import { checkShape } from './checkShape.ts'
import type { RefusedEntry } from './loadedDocument.ts'
import { type KnownToSalvage, memberOf, salvageRow } from './salvageRow.ts'

/**
 * Rows that an earlier loading refused, as a document written by the app remembers them: what the row said, with the
 * reasons, the file and the place. What is not understood is passed over, because other programs ignore it as well.
 */
export function readRefused(found: unknown, known: KnownToSalvage): RefusedEntry[] {
  const rows: readonly unknown[] = Array.isArray(found) ? found : []
  return rows.flatMap((row) => {
    const reported: unknown = checkShape(row) ? null : memberOf(row, 'faults')
    const faults = Array.isArray(reported) ? reported.filter(isKnownError) : []
    const [document, at] = [memberOf(row, 'document'), memberOf(row, 'row')]
    if (faults.length === 0 || typeof document !== 'string') return []
    const entry = salvageRow({ row, faults, index: Number.isInteger(at) ? Number(at) : 0 }, known)
    return entry ? [{ ...entry, document }] : []
  })
}

/** Only codes of the closed list have words, and only texts and numbers are put into them. */
function isKnownError(fault: unknown): fault is Fault {
  const [reported, params] = [memberOf(fault, 'code'), memberOf(fault, 'params')]
  const code = LOAD_ISSUE_CODES.find((one) => one === reported)
  if (code === undefined || severityOf(code) !== 'error' || typeof params !== 'object' || params === null) return false
  const expected = memberOf(params, 'expected')
  const isWorded = expected === undefined || EXPECTED_KINDS.some((kind) => kind === expected)
  return isWorded && Object.values(params).every((one) => typeof one === 'string' || typeof one === 'number')
}
