import { compareByPrecedence, type PrecedenceReason, precedenceReason } from '../domain/precedence.ts'
import type { Source } from '../domain/observation.ts'
import { type CollectedObservations, collectObservations, type MergedObservation } from './collectObservations.ts'
import type { IssueLog } from './issueLog.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { type MergedSources, mergeSources } from './mergeSources.ts'
import { disagreement, isSameObservation } from './observationKey.ts'

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
  const observations = collectObservations(documents)
  const { sources, idOf, idOfSource } = mergeSources(documents, observations)
  const rowOf = ({ row, ...observation }: MergedObservation): ObservationRow => {
    const source = idOf({ row, ...observation })
    return source === row.source ? row : { ...row, source }
  }
  if (documents.length > 1) logDisagreements(observations, { rowOf, sources, log })
  return { rows: observations.all.map(rowOf), sources, idOfSource }
}

interface Union {
  rowOf: (observation: MergedObservation) => ObservationRow
  sources: readonly Source[]
  log: IssueLog
}

/** Two documents' figures of one revision that differ; a newer revision is news, no contradiction. */
function logDisagreements({ byFigure }: CollectedObservations, { rowOf, sources, log }: Union): void {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sourceOf = ({ source }: ObservationRow): Source | undefined => byId.get(source)
  for (const reported of byFigure.values()) {
    if (reported.length < 2) continue
    const [current, ...others] = reported
      .map((observation) => ({ row: rowOf(observation), document: observation.document }))
      .toSorted((a, b) => compareByPrecedence(a.row, b.row, sourceOf))
    for (const other of others) {
      if (!current || other.document === current.document || !contradict(current.row, other.row)) continue
      const why: PrecedenceReason = precedenceReason(current.row, other.row, sourceOf) ?? 'place'
      const isNamesake = current.document.name === other.document.name
      const nameOf = ({ name, meta }: LoadedDocument): string => (isNamesake ? `${name} (${meta.id})` : name)
      const params = { ...disagreement(current.row, other.row), with: nameOf(other.document), why }
      log.add({ code: 'documentsDisagree', params }, null, nameOf(current.document))
    }
  }
}

function contradict(current: ObservationRow, other: ObservationRow): boolean {
  return current.revision === other.revision && !isSameObservation(current, other)
}
