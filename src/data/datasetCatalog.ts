import * as z from 'zod/mini'
import { checkShape } from './checkShape.ts'
import { describeValue } from './describeValue.ts'
import { explainFault } from './explainFault.ts'
import { createIssueLog, type IssueLog, type IssueReport } from './issueLog.ts'
import type { Fault } from '../domain/loadIssue.ts'
import { metaSchema } from './townReportSchema.ts'

/** Format name of the list of data sets that lies beside the page. */
const CATALOG_FORMAT = 'town-report-catalog/1'

const countSchema = z.int().check(z.gte(0))

const entrySchema = z.object({
  id: metaSchema.shape.id,
  title: metaSchema.shape.title,
  towns: countSchema,
  years: z.tuple([countSchema, countSchema]),
  bytes: countSchema,
  sha256: z.string().check(z.regex(/^[\da-f]{64}$/)),
  url: z.string(),
  classification: metaSchema.shape.classification,
  synthetic: metaSchema.shape.synthetic,
  comparable: metaSchema.shape.comparable,
})

const catalogSchema = z.object({
  format: z.literal(CATALOG_FORMAT),
  default: z.optional(z.string()),
  datasets: z.array(z.unknown()),
})

/**
 * One data set on offer: number of towns, first and last year, size in bytes and hash of the uncompressed file,
 * `url` relative to the catalogue.
 */
export type DatasetEntry = z.output<typeof entrySchema>

/** The data sets on offer, bad entries left out. `defaultId` is null only when there is none. */
export interface DatasetCatalog extends IssueReport {
  defaultId: string | null
  datasets: readonly DatasetEntry[]
}

/** A parsed catalogue file; null when it is none at all. A bad entry costs only itself. */
export function readCatalog(found: unknown, name: string): DatasetCatalog | null {
  const parsed = z.safeParse(catalogSchema, found)
  if (!parsed.success) return null
  const log = createIssueLog(name)
  const datasets = readEntries(parsed.data.datasets, log)
  const wanted = parsed.data.default
  const hasDefault = datasets.some((entry) => entry.id === wanted)
  if (!hasDefault) log.add({ code: 'catalogDefault', params: { value: wanted ?? '' } }, null)
  return {
    defaultId: hasDefault && wanted !== undefined ? wanted : (datasets[0]?.id ?? null),
    datasets,
    ...log.report(),
  }
}

/**
 * Whether an address stays below the folder of the catalogue: plain path segments only, so no scheme, no host, no
 * leading slash, no `..` in any spelling.
 */
export function isPathBelow(url: string): boolean {
  return url.split('/').every((segment) => /^[\p{L}\p{N}._ -]+$/u.test(segment) && !/^\.+$|^ | $/.test(segment))
}

function readEntries(rows: readonly unknown[], log: IssueLog): DatasetEntry[] {
  const entries = new Map<string, DatasetEntry>()
  rows.forEach((row, index) => {
    const entry = readEntry(row, entries)
    if ('faults' in entry) for (const fault of entry.faults) log.add(fault, { list: 'datasets', index })
    else entries.set(entry.id, entry)
  })
  return [...entries.values()]
}

function readEntry(row: unknown, known: ReadonlyMap<string, unknown>): DatasetEntry | { faults: Fault[] } {
  const unsafe = checkShape(row)
  if (unsafe) return { faults: [unsafe] }
  const parsed = z.safeParse(entrySchema, row)
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => explainFault(issue, row)) }
  const { id, url } = parsed.data
  if (!isPathBelow(url)) return { faults: [{ code: 'catalogUrl', params: { id, value: describeValue(url) } }] }
  return known.has(id) ? { faults: [{ code: 'catalogDuplicate', params: { id } }] } : parsed.data
}
