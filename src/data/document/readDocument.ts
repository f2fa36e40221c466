import type { TextEncoding } from '../../lib/decodeText.ts'
import { createIssueLog, type IssueLog, type IssueReport, causeOf } from './issueLog.ts'
import type { LoadedDocument, RefusedEntry } from './loadedDocument.ts'
import { openDocument } from './openDocument.ts'
import { readAreas } from './readAreas.ts'
import { readIndicators, resolveIndicators } from './readIndicators.ts'
import { readObservations } from './readObservations.ts'
import { type OnRows, readRows } from './readRows.ts'
import { type Envelope, metaSchema, type SourceRow, sourceSchema } from './townReportSchema.ts'
import * as z from 'zod/mini'
import type { BoardMeta } from '../../domain/board/reportSet.ts'
import { describeValue } from './describeValue.ts'
import { explainFault } from './explainFault.ts'
import { repeatedKeyIn } from './repeatedKeys.ts'
import { EXPECTED_KINDS, type Fault, LOAD_ISSUE_CODES, severityOf, type RowRef } from '../../domain/board/loadIssue.ts'
import { checkShape } from './checkShape.ts'
import { type KnownToSalvage, memberOf, salvageRow } from './salvageRow.ts'
import type { Source } from '../../domain/board/observation.ts'
import { isSame } from '../merge/fillGaps.ts'

const WEB_ADDRESS = /^https?:\/\//i

/** Rows of a document's observations: found in it, kept, only repeating another; the rest was refused. */
export interface RowTally {
  found: number
  kept: number
  repeated: number
}

/** A document with what was odd or left out, or only the reasons why nothing of it can be used. */
export type ReadResult = IssueReport &
  ({ ok: true; report: LoadedDocument; encoding: TextEncoding; rows: RowTally } | { ok: false })

/**
 * Reads one `town-report/1` document. Errors stop their row, not the document; nothing is thrown.
 * `name` is the file name or address, and stands in every issue. `onRows` gets how far the observations are checked.
 */
export function readDocument(input: Uint8Array | string, name: string, onRows?: OnRows): ReadResult {
  const log = createIssueLog(name)
  const opened = openDocument(input, log)
  if (!opened) return { ok: false, ...log.report() }
  const read = readEnvelope(opened.envelope, { name, log, onRows })
  return { ok: true, ...read, encoding: opened.encoding, ...log.report() }
}

interface Reading {
  name: string
  log: IssueLog
  onRows: OnRows | undefined
}

function readEnvelope(envelope: Envelope, { name, log, onRows }: Reading): { report: LoadedDocument; rows: RowTally } {
  const meta = readMeta(envelope.meta, name, log)
  const areas = readAreas(envelope.areas, meta.synthetic, log)
  const declared = readIndicators(envelope.indicators, log)
  const sources = readSources(envelope.sources, { areas, issued: meta.issued, log })
  const indicators = resolveIndicators(declared)
  const known = { areas, sources, indicators }
  const { rows, repeated, refused } = readObservations(envelope.observations, { ...known, log, onRows })
  const report = {
    name,
    meta,
    areas: [...areas.values()],
    indicators: [...declared.values()],
    sources: [...sources.values()],
    observations: rows,
    refused: [...refused, ...readRefused(envelope.refused, known)],
  }
  return { report, rows: { found: envelope.observations.length, kept: rows.length, repeated } }
}

/**
 * What a document says of itself. A faulty member, or one written twice, is reported and replaced by the most careful reading: internal,
 * not comparable, called by its file name.
 */
function readMeta(found: Readonly<Record<string, unknown>>, name: string, log: IssueLog): BoardMeta {
  const fallback: Readonly<Record<string, unknown>> = { ...fallbackMeta(name) }
  const repeated = repeatedKeyIn(found)
  if (repeated)
    log.add({ code: 'repeatedKey', params: { key: describeValue(repeated.path) } }, { list: 'meta', index: 0 })
  const reported = repeated ? { ...found, [repeated.member]: fallback[repeated.member] } : found
  const parsed = z.safeParse(metaSchema, reported)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) log.add(explainFault(issue, reported), { list: 'meta', index: 0 })
  const faulty = new Set(parsed.error.issues.map((issue) => issue.path[0]))
  const replaced = Object.entries(fallback).filter(([key]) => faulty.has(key))
  return z.parse(metaSchema, { ...reported, ...Object.fromEntries(replaced) })
}

function fallbackMeta(name: string): BoardMeta {
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

/**
 * Rows that an earlier loading refused, as a document written by the app remembers them: what the row said, with the
 * reasons, the file and the place. What is not understood is passed over, because other programs ignore it as well.
 */
function readRefused(found: unknown, known: KnownToSalvage): RefusedEntry[] {
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

/** Sources by id, those of unknown areas left out; `issued` dates those that bear no date of their own. A second source with a taken id is refused unless it is the same. */
function readSources(
  rows: readonly unknown[],
  { areas, issued, log }: { areas: ReadonlyMap<string, unknown>; issued: string | null; log: IssueLog },
): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const { value, ref } of readRows({
    list: 'sources',
    rows,
    schema: sourceSchema,
    log,
    idField: 'id',
  })) {
    const source = { ...toSource(value, ref, log), issued: value.issued === undefined ? issued : value.issued }
    const fault = faultOf(source, areas, sources)
    if (fault) refuse(source, fault, { ref, log })
    else sources.set(source.id, source)
  }
  return sources
}

/** What is said of its figures is left out with it. A source whose id is taken leaves the first in its place. */
function refuse({ id, area }: Source, fault: Fault, { ref, log }: { ref: RowRef; log: IssueLog }): void {
  const name = causeOf('sources', id)
  if (fault.code === 'duplicateSource') return log.add(fault, ref)
  if (fault.code !== 'unknownArea') return log.addCause([name], fault, ref)
  const areaName = causeOf('areas', area)
  if (!log.follow(areaName, 'sources', [name])) log.addCause([areaName, name], fault, ref)
}

function faultOf(
  source: Source,
  areas: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, Source>,
): Fault | null {
  const { start, end } = source.period
  if (end < start) return { code: 'periodReversed', params: { start, end } }
  if (!areas.has(source.area)) return { code: 'unknownArea', params: { code: source.area } }
  const first = known.get(source.id)
  return first && !isSame(first, source) ? { code: 'duplicateSource', params: { id: source.id } } : null
}

/** An address that is no web address is dropped: a view would otherwise offer `javascript:` as a link. */
function toSource(row: SourceRow, ref: RowRef, log: IssueLog): Omit<Source, 'issued'> {
  const isUnsafe = row.url !== null && !WEB_ADDRESS.test(row.url)
  if (isUnsafe) log.add({ code: 'unsafeUrl', params: { value: describeValue(row.url) } }, ref)
  const { start, end, inferred } = row.period
  return {
    id: row.id,
    area: row.area,
    title: row.title,
    publisher: row.publisher,
    published: row.published,
    period: { start, end },
    periodInferred: inferred,
    url: isUnsafe ? null : row.url,
    sha256: row.sha256,
  }
}
