import * as z from 'zod/mini'
import { decodeText, type TextEncoding } from '../../lib/decodeText.ts'
import { checkShape, isPrototypeKey } from './checkShape.ts'
import { describeValue } from './describeValue.ts'
import { explainFault } from './explainFault.ts'
import type { IssueLog } from './issueLog.ts'
import type { Fault, RowRef } from '../../domain/board/loadIssue.ts'
import { locateJsonError } from './locateJsonError.ts'
import { noteRepeatedKeys } from './repeatedKeys.ts'
import { type Envelope, envelopeSchema, FORMAT } from './townReportSchema.ts'

/** Limits of one document (`town-report/1`, Loading rules). */
export const BYTE_LIMIT = 20 * 1024 * 1024
export const OBSERVATION_LIMIT = 500_000

/** A document's outside, checked; its rows are still as they were found. */
export interface OpenedDocument {
  envelope: Envelope
  encoding: TextEncoding
}

/** Lists whose rows are checked one by one, so that a bad row costs only itself. */
const ROW_LISTS: readonly string[] = ['areas', 'indicators', 'sources', 'observations']
const WHOLE_DOCUMENT: RowRef = { list: 'document', index: 0 }

/** Bytes or text to an envelope; null when the document cannot be used at all, and the log says why. */
export function openDocument(input: Uint8Array | string, log: IssueLog): OpenedDocument | null {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length > BYTE_LIMIT) return refuse(log, tooBig(bytes.length))
  const { text, encoding } = decodeText(bytes)
  if (encoding !== 'utf-8') log.add({ code: 'encodingAssumed', params: { encoding } }, WHOLE_DOCUMENT)
  const parsed = parseJson(text)
  if ('fault' in parsed) return refuse(log, parsed.fault)
  const fault = checkFormat(parsed.value) ?? checkOutside(parsed.value) ?? checkKeys(text, parsed.value)
  if (fault) return refuse(log, fault)
  const envelope = z.safeParse(envelopeSchema, parsed.value)
  if (!envelope.success) return refuse(log, ...envelope.error.issues.map((issue) => explainFault(issue, parsed.value)))
  const count = envelope.data.observations.length
  // The head as it was parsed: what is known of it is kept by object.
  const meta = (parsed.value as Envelope).meta
  if (count <= OBSERVATION_LIMIT) return { envelope: { ...envelope.data, meta }, encoding }
  return refuse(log, { code: 'tooManyRows', params: { count, limit: OBSERVATION_LIMIT } })
}

/** The fault of a document beyond the size limit. */
function tooBig(bytes: number): Fault {
  return { code: 'tooBig', params: { bytes, limit: BYTE_LIMIT } }
}

/** JSON text as a value, or the place where it stops being JSON. */
export function parseJson(text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: { code: 'notJson', params: { ...locateJsonError(text) } } }
  }
}

function refuse(log: IssueLog, ...faults: readonly Fault[]): null {
  for (const fault of faults) log.add(fault, WHOLE_DOCUMENT)
  return null
}

function checkFormat(root: unknown): Fault | null {
  if (Array.isArray(root)) return { code: 'listNotDocument', params: { count: root.length } }
  if (!isRecord(root)) return { code: 'notDocument', params: { value: describeValue(root) } }
  const found = root['format']
  if (found === FORMAT) return null
  const name = FORMAT.slice(0, FORMAT.indexOf('/') + 1)
  if (typeof found === 'string' && found.startsWith(name)) {
    return { code: 'wrongVersion', params: { found: describeValue(found), expected: FORMAT } }
  }
  const wrapper = Object.keys(root).find((key) => isDocument(root[key]))
  if (wrapper !== undefined) return { code: 'wrappedDocument', params: { key: describeValue(wrapper) } }
  return { code: 'notThisFormat', params: { found: typeof found === 'string' ? describeValue(found) : '' } }
}

function isDocument(value: unknown): boolean {
  return isRecord(value) && value['format'] === FORMAT
}

/** A key of the document itself that it has twice; those of rows are found with their row. */
function checkKeys(text: string, root: unknown): Fault | null {
  const key = noteRepeatedKeys(text, root)
  return key === null ? null : { code: 'repeatedKey', params: { key: describeValue(key) } }
}

/** Everything but the row lists: an unsafe key or depth there refuses the document. */
function checkOutside(root: unknown): Fault | null {
  for (const [key, value] of Object.entries(isRecord(root) ? root : {})) {
    const fault: Fault | null = isPrototypeKey(key)
      ? { code: 'prototypeKey', params: { key } }
      : checkUnlisted(key, value)
    if (fault) return fault
  }
  return null
}

function checkUnlisted(key: string, value: unknown): Fault | null {
  return ROW_LISTS.includes(key) && Array.isArray(value) ? null : checkShape(value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
