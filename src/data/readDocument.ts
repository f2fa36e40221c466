import type { TextEncoding } from '../lib/decodeText.ts'
import { createIssueLog, type IssueLog, type IssueReport } from './issueLog.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { openDocument } from './openDocument.ts'
import { readAreas } from './readAreas.ts'
import { readIndicators } from './readIndicators.ts'
import { readMeta } from './readMeta.ts'
import { readObservations } from './readObservations.ts'
import { readRefused } from './readRefused.ts'
import { readSources } from './readSources.ts'
import type { OnRows } from './readRows.ts'
import { resolveIndicators } from './resolveIndicators.ts'
import type { Envelope } from './townReportSchema.ts'

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
 * `name` is the file name or address, and stands in every issue. `onRows` hears how far the observations are checked.
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
