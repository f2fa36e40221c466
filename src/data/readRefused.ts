import * as z from 'zod/mini'
import type { ExpectedKind, Fault } from '../domain/loadIssue.ts'
import { LOAD_ISSUE_CODES, severityOf } from '../domain/loadIssue.ts'
import { checkShape } from './checkShape.ts'
import { cutText, describeValue } from './describeValue.ts'
import type { RefusedEntry } from './loadedDocument.ts'
import { RAW_LIMIT, refusedSchema } from './townReportSchema.ts'

/** What faults say a field should have held; the words are looked up by it. */
const EXPECTED: Readonly<Record<ExpectedKind, true>> = {
  text: true,
  id: true,
  number: true,
  wholeNumber: true,
  boolean: true,
  list: true,
  object: true,
  date: true,
  oneOf: true,
  atLeast: true,
  atMost: true,
}
// Object.keys is typed string[]; so is what it is compared with.
const KINDS: readonly string[] = Object.keys(EXPECTED)

/**
 * Rows that an earlier loading refused, as a document written by the app remembers them. What is not understood is
 * passed over: the member is no part of `town-report/1`, and other programs ignore it.
 */
export function readRefused(found: unknown, sources: ReadonlyMap<string, unknown>): RefusedEntry[] {
  const rows: readonly unknown[] = Array.isArray(found) ? found : []
  return rows.flatMap((row) => {
    const parsed = checkShape(row) ? null : z.safeParse(refusedSchema, row)
    if (!parsed?.success || parsed.data.period.end < parsed.data.period.start) return []
    const { faults: told, source, value, raw, ...entry } = parsed.data
    const faults = told.filter(isKnownError)
    if (faults.length === 0) return []
    const known = source !== null && sources.has(source) ? source : null
    return [{ ...entry, source: known, value: describeValue(value), raw: raw && cutText(raw, RAW_LIMIT), faults }]
  })
}

/** Only codes of the closed list have words, and only texts and numbers are put into them. */
function isKnownError(fault: { code: string; params: Record<string, unknown> }): fault is Fault {
  const code = LOAD_ISSUE_CODES.find((one) => one === fault.code)
  const expected = fault.params['expected']
  const isWorded = expected === undefined || (typeof expected === 'string' && KINDS.includes(expected))
  const isPlain = Object.values(fault.params).every((told) => typeof told === 'string' || typeof told === 'number')
  return code !== undefined && severityOf(code) === 'error' && isWorded && isPlain
}
