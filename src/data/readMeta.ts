import * as z from 'zod/mini'
import type { BoardMeta } from '../domain/reportSet.ts'
import { describeValue } from './describeValue.ts'
import { explainFault } from './explainFault.ts'
import type { IssueLog } from './issueLog.ts'
import { repeatedKeyIn } from './repeatedKeys.ts'
import { metaSchema } from './townReportSchema.ts'

/**
 * What a document says of itself. A faulty member, or one written twice, is reported and replaced by the most careful reading: internal,
 * not comparable, called by its file name.
 */
export function readMeta(found: Readonly<Record<string, unknown>>, name: string, log: IssueLog): BoardMeta {
  const careful: Readonly<Record<string, unknown>> = { ...carefulMeta(name) }
  const repeated = repeatedKeyIn(found)
  if (repeated)
    log.add({ code: 'repeatedKey', params: { key: describeValue(repeated.path) } }, { list: 'meta', index: 0 })
  const reported = repeated ? { ...found, [repeated.member]: careful[repeated.member] } : found
  const parsed = z.safeParse(metaSchema, reported)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) log.add(explainFault(issue, reported), { list: 'meta', index: 0 })
  const faulty = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  const replaced = Object.entries(careful).filter(([key]) => faulty.has(key))
  return z.parse(metaSchema, { ...reported, ...Object.fromEntries(replaced) })
}

function carefulMeta(name: string): BoardMeta {
  const id = name.replace(/\s+/g, '-').slice(0, 80) || 'document'
  return {
    id: z.safeParse(metaSchema.shape.id, id).success ? id : 'document',
    title: name || 'document',
    issued: null,
    revision: 1,
    classification: 'internal',
    synthetic: false,
    comparable: false,
    notes: [],
  }
}
