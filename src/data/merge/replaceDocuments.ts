import { compareText } from '../../lib/compareText.ts'
import type { Fault } from '../../domain/board/loadIssue.ts'
import type { LoadedDocument, ObservationRow } from '../document/loadedDocument.ts'
import { observationKey, isSameObservation } from './observationKey.ts'

/** A document that gave way to its correction. */
export interface Replacement {
  document: LoadedDocument
  by: LoadedDocument
}

/** What two documents have in common when one is the other corrected: the id and the areas (`town-report/1`, Loading rules). */
export function identityOf({ meta, areas }: LoadedDocument): string {
  const codes = areas.map(({ code }) => code)
  return [meta.id, ...[...new Set(codes)].toSorted(compareText)].join(' ')
}

/**
 * Documents in the order people loaded them, those loaded together in one list: a later one replaces an earlier one that
 * it corrects, unless that has the higher revision. What was loaded together stays; merging decides then.
 */
export function replaceEarlier(batches: readonly (readonly LoadedDocument[])[]): {
  documents: LoadedDocument[]
  replaced: Replacement[]
} {
  let documents: LoadedDocument[] = []
  const replaced: Replacement[] = []
  for (const batch of batches) {
    const correctionOf = (earlier: LoadedDocument): LoadedDocument | undefined => {
      const isKnown = batch.includes(earlier)
      return isKnown ? undefined : batch.find((later) => corrects(later, earlier))
    }
    for (const document of documents) {
      const by = correctionOf(document)
      if (by) replaced.push({ document, by })
    }
    documents = [...documents.filter((document) => !correctionOf(document)), ...batch]
  }
  return { documents, replaced }
}

function corrects(later: LoadedDocument, earlier: LoadedDocument): boolean {
  return identityOf(later) === identityOf(earlier) && later.meta.revision >= earlier.meta.revision
}

/** What is said of a document that gave way: to which, why, and how many rows that one added, removed and changed. */
export function replacedFault(
  { document, by }: Replacement,
  why: 'revision' | 'issued' | 'loaded',
  newer: readonly ObservationRow[] = by.observations,
): Fault {
  const { id, revision } = document.meta
  const params = {
    id,
    revision,
    by: by.meta.revision,
    with: by.name,
    why,
    ...countChanges(document.observations, newer),
  }
  return { code: 'documentReplaced', params }
}

function countChanges(older: readonly ObservationRow[], newer: readonly ObservationRow[]) {
  const before = byObservation(older)
  const after = byObservation(newer)
  const stayed = [...after].filter(([key]) => before.has(key))
  const changed = stayed.filter(([key, row]) => {
    const earlier = before.get(key)
    return earlier !== undefined && !isSameObservation(earlier, row)
  })
  return { added: after.size - stayed.length, removed: before.size - stayed.length, changed: changed.length }
}

function byObservation(rows: readonly ObservationRow[]): Map<string, ObservationRow> {
  return new Map(rows.map((row) => [`${observationKey(row)}/${row.source}`, row]))
}
