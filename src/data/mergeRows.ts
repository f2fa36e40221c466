import { compareTellings, type CurrencyReason, currencyReason } from '../domain/currentTelling.ts'
import type { Source } from '../domain/observation.ts'
import { type CollectedTellings, collectTellings, type MergedTelling } from './collectTellings.ts'
import type { IssueLog } from './issueLog.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { type MergedSources, mergeSources } from './mergeSources.ts'
import { disagreement, tellsTheSame } from './observationKey.ts'

/** The union's sources, and all documents' rows under their ids. */
export interface MergedRows {
  rows: ObservationRow[]
  sources: Source[]
  /** What a document's source is called in the union. */
  idOfSource: MergedSources['idOfSource']
}

/**
 * All documents' rows. A row that repeats another of the same source is taken once; the same figure told otherwise by
 * another document is kept beside it, and the log names both and says which is current, and why.
 */
export function mergeRows(documents: readonly LoadedDocument[], log: IssueLog): MergedRows {
  const tellings = collectTellings(documents)
  const { sources, idOf, idOfSource } = mergeSources(documents, tellings)
  const rowOf = ({ row, ...telling }: MergedTelling): ObservationRow => {
    const source = idOf({ row, ...telling })
    return source === row.source ? row : { ...row, source }
  }
  if (documents.length > 1) logDisagreements(tellings, { rowOf, sources, log })
  return { rows: tellings.all.map(rowOf), sources, idOfSource }
}

interface Union {
  rowOf: (telling: MergedTelling) => ObservationRow
  sources: readonly Source[]
  log: IssueLog
}

/** Two documents' figures of one revision that differ; a newer revision is news, no contradiction. */
function logDisagreements({ byFigure }: CollectedTellings, { rowOf, sources, log }: Union): void {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sourceOf = ({ source }: ObservationRow): Source | undefined => byId.get(source)
  for (const told of byFigure.values()) {
    if (told.length < 2) continue
    const [current, ...others] = told
      .map((telling) => ({ row: rowOf(telling), document: telling.document }))
      .toSorted((a, b) => compareTellings(a.row, b.row, sourceOf))
    for (const other of others) {
      if (!current || other.document === current.document || !contradict(current.row, other.row)) continue
      const why: CurrencyReason = currencyReason(current.row, other.row, sourceOf) ?? 'place'
      const isNamesake = current.document.name === other.document.name
      const nameOf = ({ name, meta }: LoadedDocument): string => (isNamesake ? `${name} (${meta.id})` : name)
      const params = { ...disagreement(current.row, other.row), with: nameOf(other.document), why }
      log.add({ code: 'documentsDisagree', params }, null, nameOf(current.document))
    }
  }
}

function contradict(current: ObservationRow, other: ObservationRow): boolean {
  return current.revision === other.revision && !tellsTheSame(current, other)
}
