import * as z from 'zod/mini'
import { checkRow } from '../document/checkShape.ts'
import { describeValue, maskLongNumbers } from '../document/describeValue.ts'
import { explainFault } from '../document/explainFault.ts'
import { createIssueLog, type IssueLog, type IssueReport } from '../document/issueLog.ts'
import type { Fault } from '../../domain/board/loadIssue.ts'
import { faultyParents } from './catalogTree.ts'
import { areaSchema, metaSchema } from '../document/townReportSchema.ts'

/** Format name of the list of data sets that lies beside the page. */
export const CATALOG_FORMAT = 'town-report-catalog/1'

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
  area: z.optional(areaSchema.shape.code),
  level: z.optional(areaSchema.shape.level),
  parent: z.optional(metaSchema.shape.id),
})

/** A country has some 3,000 counties in 340 prefectures and 31 provinces; a longer list is no list. */
export const ENTRY_LIMIT = 10_000

const catalogSchema = z.object({
  format: z.literal(CATALOG_FORMAT),
  default: z.optional(z.string()),
  datasets: z.array(z.unknown()),
})

/**
 * One data set on offer: number of towns, first and last year, size in bytes and hash of the uncompressed file,
 * `url` relative to the catalogue. Nested catalogues (逐级目录) say the code and level of the area it is about, and the
 * id of the data set it is listed under; a flat one says none of the three.
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
 * leading slash, no `..` in any spelling. The equals sign is there for folders as engines name them: `year=2022`.
 */
export function isPathBelow(url: string): boolean {
  return url.split('/').every((segment) => /^[\p{L}\p{N}._ =-]+$/u.test(segment) && !/^\.+$|^ | $/.test(segment))
}

function readEntries(rows: readonly unknown[], log: IssueLog): DatasetEntry[] {
  const entries = new Map<string, DatasetEntry>()
  if (rows.length > ENTRY_LIMIT) {
    log.add({ code: 'catalogTooLong', params: { found: rows.length, limit: ENTRY_LIMIT } }, null)
  }
  rows.slice(0, ENTRY_LIMIT).forEach((row, index) => {
    const entry = readEntry(row, entries)
    if ('faults' in entry) for (const fault of entry.faults) log.add(fault, { list: 'datasets', index })
    else entries.set(entry.id, entry)
  })
  const faulty = faultyParents(entries)
  return [...entries.values()].map((entry) => {
    if (!faulty.has(entry.id)) return entry
    const { parent = '', ...alone } = entry
    log.add({ code: 'catalogParent', params: { id: entry.id, parent } }, null)
    return alone
  })
}

function readEntry(row: unknown, known: ReadonlyMap<string, unknown>): DatasetEntry | { faults: Fault[] } {
  const unsafe = checkRow(row)
  if (unsafe) return { faults: [unsafe] }
  const parsed = z.safeParse(entrySchema, row)
  if (!parsed.success) return { faults: parsed.error.issues.map((issue) => explainFault(issue, row)) }
  const { id, url } = parsed.data
  if (!isPathBelow(url)) return { faults: [{ code: 'catalogUrl', params: { id, value: describeValue(url) } }] }
  if (known.has(id)) return { faults: [{ code: 'catalogDuplicate', params: { id } }] }
  return { ...parsed.data, title: maskLongNumbers(parsed.data.title) }
}
