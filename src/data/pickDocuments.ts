import { compareText } from '../lib/compareText.ts'
import { groupBy } from '../lib/groupBy.ts'
import type { IssueLog } from './issueLog.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { observationKey, tellsTheSame } from './observationKey.ts'

/**
 * The documents that count, in an order that does not depend on how they arrived: by id, then by content. The same
 * content under several names is taken once; of one id only the highest revision stays, and the log says what changed.
 */
export function pickDocuments(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const byId = [...groupBy(documents, (document) => document.meta.id)].toSorted(([a], [b]) => compareText(a, b))
  return byId.flatMap(([, sameId]) => newestOf(withoutCopies(sameId), log))
}

function withoutCopies(documents: readonly LoadedDocument[]): LoadedDocument[] {
  if (documents.length === 1) return [...documents]
  const byContent = groupBy(
    documents.toSorted((a, b) => compareText(a.name, b.name)),
    (document) => JSON.stringify({ ...document, name: '' }),
  )
  const sorted = [...byContent].toSorted(([a], [b]) => compareText(a, b))
  return sorted.flatMap(([, copies]) => copies.slice(0, 1))
}

function newestOf(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const by = Math.max(...documents.map((document) => document.meta.revision))
  const newest = documents.filter((document) => document.meta.revision === by)
  for (const { meta, name, observations } of documents.filter((document) => document.meta.revision < by)) {
    const changes = countChanges(
      observations,
      newest.flatMap((document) => document.observations),
    )
    log.add({ code: 'documentReplaced', params: { id: meta.id, revision: meta.revision, by, ...changes } }, null, name)
  }
  return newest
}

function countChanges(older: readonly ObservationRow[], newer: readonly ObservationRow[]) {
  const before = byTelling(older)
  const after = byTelling(newer)
  const stayed = [...after].filter(([key]) => before.has(key))
  const changed = stayed.filter(([key, row]) => {
    const earlier = before.get(key)
    return earlier !== undefined && !tellsTheSame(earlier, row)
  })
  return { added: after.size - stayed.length, removed: before.size - stayed.length, changed: changed.length }
}

function byTelling(rows: readonly ObservationRow[]): Map<string, ObservationRow> {
  return new Map(rows.map((row) => [`${observationKey(row)}/${row.source}`, row]))
}
