import type { RefusedRow } from '../domain/refusedRow.ts'
import { hashText } from '../lib/hashText.ts'
import { sourcesOf } from './collectObservations.ts'
import type { LoadedDocument, RefusedEntry } from './loadedDocument.ts'
import type { MergedSources } from './mergeSources.ts'

/**
 * All documents' refused rows under the union's source ids. A row that several documents hold is taken once, under the
 * first of them.
 */
export function mergeRefused(
  documents: readonly LoadedDocument[],
  idOfSource: MergedSources['idOfSource'],
): RefusedRow[] {
  const rows = new Map<string, RefusedRow>()
  for (const document of documents) {
    if (document.refused.length === 0) continue
    const sources = sourcesOf(document)
    for (const entry of document.refused) {
      const reported = sources.get(entry.source ?? '')
      const source = reported ? idOfSource(reported) : null
      const id = idOf({ ...entry, source })
      if (!rows.has(id)) rows.set(id, { ...entry, source, document: entry.document ?? document.name, id })
    }
  }
  return [...rows.values()]
}

/** What the row says, as far as it can be read: the place in a file is no part of it. Words are hashed, not to be shown. */
function idOf({ area, indicator, scope, period, revision, source, value, raw, unit }: RefusedEntry): string {
  const key = `${area}/${indicator}/${scope ?? ''}/${period.start}..${period.end}/r${revision}/${source ?? ''}`
  return `${key}/refused/${hashText(`${value} ${unit ?? ''} ${raw ?? ''}`)}`
}
