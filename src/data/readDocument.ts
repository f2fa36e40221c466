import type { TextEncoding } from '../lib/decodeText.ts'
import { createIssueLog, type IssueLog, type IssueReport } from './issueLog.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { openDocument } from './openDocument.ts'
import { readAreas } from './readAreas.ts'
import { readIndicators } from './readIndicators.ts'
import { readMeta } from './readMeta.ts'
import { readObservations } from './readObservations.ts'
import { readSources } from './readSources.ts'
import { resolveIndicators } from './resolveIndicators.ts'
import type { Envelope } from './townReportSchema.ts'

/** A document with what was odd or left out, or only the reasons why nothing of it can be used. */
export type ReadResult = IssueReport & ({ ok: true; report: LoadedDocument; encoding: TextEncoding } | { ok: false })

/**
 * Reads one `town-report/1` document. Errors stop their row, not the document; nothing is thrown.
 * `name` is the file name or address, and stands in every issue.
 */
export function readDocument(input: Uint8Array | string, name: string): ReadResult {
  const log = createIssueLog(name)
  const opened = openDocument(input, log)
  if (!opened) return { ok: false, ...log.report() }
  const report = readEnvelope(opened.envelope, name, log)
  return { ok: true, report, encoding: opened.encoding, ...log.report() }
}

function readEnvelope(envelope: Envelope, name: string, log: IssueLog): LoadedDocument {
  const meta = readMeta(envelope.meta, name, log)
  const areas = readAreas(envelope.areas, meta.synthetic, log)
  const declared = readIndicators(envelope.indicators, log)
  const sources = readSources(envelope.sources, areas, log)
  const known = { areas, sources, indicators: resolveIndicators(declared) }
  return {
    name,
    meta,
    areas: [...areas.values()],
    indicators: [...declared.values()],
    sources: [...sources.values()],
    observations: readObservations(envelope.observations, known, log),
  }
}
