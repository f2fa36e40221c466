import * as z from 'zod/mini'
import { checkShape } from './checkShape.ts'
import { explainFault } from './explainFault.ts'
import type { IssueLog } from './issueLog.ts'
import type { RowRef } from '../domain/loadIssue.ts'

/** A row that its schema accepts, with its place in the document. */
export interface ReadRow<T> {
  value: T
  ref: RowRef
}

interface RowsRequest<S extends z.ZodMiniType> {
  list: RowRef['list']
  rows: readonly unknown[]
  schema: S
  log: IssueLog
}

/** The rows that pass the shape check and the schema; the others are left out with their issues. */
export function readRows<S extends z.ZodMiniType>(request: RowsRequest<S>): ReadRow<z.output<S>>[] {
  const read: ReadRow<z.output<S>>[] = []
  request.rows.forEach((row, index) => {
    const ref = { list: request.list, index }
    const unsafe = checkShape(row)
    if (unsafe) return request.log.add(unsafe, ref)
    const parsed = z.safeParse(request.schema, row)
    if (parsed.success) read.push({ value: parsed.data, ref })
    else for (const issue of parsed.error.issues) request.log.add(explainFault(issue, row), ref)
  })
  return read
}
