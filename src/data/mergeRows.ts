import { invariant } from '../lib/invariant.ts'
import type { IssueLog } from './issueLog.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { disagreement, observationKey, tellsTheSame } from './observationKey.ts'

interface Telling {
  row: ObservationRow
  document: LoadedDocument
}

/**
 * All documents' rows under the union's source ids. A row that repeats another of the same source is taken once;
 * the same figure told otherwise by another document is kept beside it, and the log names both.
 */
export function mergeRows(
  documents: readonly LoadedDocument[],
  idsOf: ReadonlyMap<LoadedDocument, ReadonlyMap<string, string>>,
  log: IssueLog,
): ObservationRow[] {
  const rows: ObservationRow[] = []
  const tellings = new Map<string, Telling[]>()
  for (const document of documents) {
    for (const original of document.observations) {
      const source = idsOf.get(document)?.get(original.source)
      invariant(source !== undefined, `an observation without its source: ${original.source}`)
      const row = source === original.source ? original : { ...original, source }
      if (addTelling(tellings, { row, document }, log)) rows.push(row)
    }
  }
  return rows
}

/** False when the row only repeats what the same source was already heard to say. */
function addTelling(tellings: Map<string, Telling[]>, telling: Telling, log: IssueLog): boolean {
  const { row, document } = telling
  const key = observationKey(row)
  const told = tellings.get(key)
  if (!told) {
    tellings.set(key, [telling])
    return true
  }
  const same = told.filter((earlier) => tellsTheSame(earlier.row, row))
  if (same.some((earlier) => earlier.row.source === row.source)) return false
  const other = told.find((earlier) => earlier.document !== document)
  if (other && same.length === 0) {
    const params = { ...disagreement(other.row, row), with: document.name }
    log.add({ code: 'documentsDisagree', params }, null, other.document.name)
  }
  told.push(telling)
  return true
}
