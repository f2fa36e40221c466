import * as z from 'zod/mini'
import { checkRow } from './checkShape.ts'
import { describeValue } from './describeValue.ts'
import { explainFault } from './explainFault.ts'
import { causeOf, type IssueLog, type SpellingChange } from './issueLog.ts'
import type { Fault, RowRef } from '../../domain/board/loadIssue.ts'
import { sameText, showInvisible } from '../../lib/sameText.ts'

/** A row that its schema accepts, with its place in the document. */
export interface ReadRow<T> {
  value: T
  ref: RowRef
}

/** Called now and then while rows are checked: how many of how many. */
export type OnRows = (checked: number, of: number) => void

/** Rows between two observations; an observation crosses from a worker to the page. */
const ROWS_PER_PROGRESS = 2000

/** Called for every row that is left out, with the reasons. */
export type OnRefused = (row: unknown, ref: RowRef, faults: readonly Fault[]) => void

interface RowsRequest<S extends z.ZodMiniType> {
  list: RowRef['list']
  rows: readonly unknown[]
  schema: S
  log: IssueLog
  onRows?: OnRows | undefined
  onRefused?: OnRefused | undefined
  /** The member by which rows of other lists refer to the row; those that do are left out with it. */
  idField?: 'code' | 'id'
}

/** The rows that pass the shape check and the schema; the others are left out with their issues. */
export function readRows<S extends z.ZodMiniType>(request: RowsRequest<S>): ReadRow<z.output<S>>[] {
  const read: ReadRow<z.output<S>>[] = []
  request.rows.forEach((row, index) => {
    if (index % ROWS_PER_PROGRESS === 0) request.onRows?.(index, request.rows.length)
    const ref = { list: request.list, index }
    const unsafe = checkRow(row)
    const parsed = unsafe ? null : z.safeParse(request.schema, row)
    if (parsed?.success) {
      noteSpellings(row, parsed.data, (change) => request.log.noteSpelling(change, ref))
      return read.push({ value: parsed.data, ref })
    }
    const faults = unsafe ? [unsafe] : (parsed?.error.issues ?? []).map((issue) => explainFault(issue, row))
    logFaults(request, row, { faults, ref })
    return request.onRefused?.(row, ref, faults)
  })
  return read
}

/** Other rows that refer to the row follow from its first fault. */
function logFaults(
  { list, log, idField }: RowsRequest<z.ZodMiniType>,
  row: unknown,
  { faults, ref }: { faults: readonly Fault[]; ref: RowRef },
): void {
  const id: unknown = idField && typeof row === 'object' && row !== null ? Reflect.get(row, idField) : null
  const isNamed = (list === 'areas' || list === 'sources') && typeof id === 'string'
  faults.forEach((fault, index) => {
    if (isNamed && index === 0) log.addCause([causeOf(list, sameText(id))], fault, ref)
    else log.add(fault, ref)
  })
}

/** Texts of a row that its schema read otherwise than they are written (`sameText`). */
function noteSpellings(row: unknown, read: unknown, note: (change: SpellingChange) => void): void {
  if (typeof row !== 'object' || row === null || typeof read !== 'object' || read === null) return
  for (const field of Object.keys(read)) {
    const written: unknown = Reflect.get(row, field)
    const same: unknown = Reflect.get(read, field)
    if (written === same) continue
    if (Array.isArray(written)) noteSpellingsIn(field, { written, same }, note)
    else noteSpelling(field, { written, same }, note)
  }
}

interface Spelling {
  written: unknown
  same: unknown
}

function noteSpellingsIn(field: string, { written, same }: Spelling, note: (change: SpellingChange) => void): void {
  if (!Array.isArray(written) || !Array.isArray(same)) return
  written.forEach((one: unknown, index) => noteSpelling(field, { written: one, same: same[index] }, note))
}

function noteSpelling(field: string, { written, same }: Spelling, note: (change: SpellingChange) => void): void {
  if (typeof written !== 'string' || typeof same !== 'string' || written === same) return
  note({ field, found: showInvisible(describeValue(written)), read: describeValue(same) })
}
