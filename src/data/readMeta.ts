import * as z from 'zod/mini'
import type { BoardMeta } from '../domain/reportSet.ts'
import { explainFault } from './explainFault.ts'
import type { IssueLog } from './issueLog.ts'
import { metaSchema } from './townReportSchema.ts'

/**
 * What a document says of itself. A faulty member is reported and replaced by the most careful reading: internal,
 * not comparable, called by its file name.
 */
export function readMeta(found: Readonly<Record<string, unknown>>, name: string, log: IssueLog): BoardMeta {
  const parsed = z.safeParse(metaSchema, found)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) log.add(explainFault(issue, found), { list: 'meta', index: 0 })
  const faulty = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  const careful = Object.entries(carefulMeta(name)).filter(([key]) => faulty.has(key))
  return z.parse(metaSchema, { ...found, ...Object.fromEntries(careful) })
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
