import { compareText } from '../lib/compareText.ts'
import { groupBy } from '../lib/groupBy.ts'
import type { IssueLog } from './issueLog.ts'
import type { LoadedDocument } from './loadedDocument.ts'
import { identityOf, replacedFault } from './replaceDocuments.ts'

/**
 * The documents that count, in an order that does not depend on how they arrived: by id and areas, then by content. The
 * same content under several names is taken once. Of documents with one id and the same areas the highest revision stays,
 * and of that the one issued last; the log says what changed. Anything else of one id is kept beside.
 */
export function pickDocuments(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const byIdentity = [...groupBy(documents, identityOf)].toSorted(([a], [b]) => compareText(a, b))
  return byIdentity.flatMap(([, versions]) => newestOf(withoutCopies(versions), log))
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

/** Of one document's versions: the highest revision, and of that what was issued last or bears no date. */
function newestOf(documents: readonly LoadedDocument[], log: IssueLog): LoadedDocument[] {
  const by = Math.max(...documents.map((document) => document.meta.revision))
  const current = documents.filter((document) => document.meta.revision === by)
  const issued = current
    .flatMap((document) => document.meta.issued ?? [])
    .toSorted(compareText)
    .at(-1)
  const newest = current.filter(({ meta }) => meta.issued === null || meta.issued === issued)
  const [first] = newest.filter(({ meta }) => meta.issued === (issued ?? null))
  const rows = newest.flatMap((document) => document.observations)
  for (const document of documents.filter((one) => !newest.includes(one))) {
    const why = document.meta.revision < by ? 'revision' : 'issued'
    if (first) log.add(replacedFault({ document, by: first }, why, rows), null, document.name)
  }
  return newest
}
