import { comparePlaces } from '../../domain/board/precedence.ts'
import type { Source } from '../../domain/board/observation.ts'
import { compareText } from '../../lib/compareText.ts'
import { groupBy } from '../../lib/groupBy.ts'
import { invariant } from '../../lib/invariant.ts'
import type { LoadedDocument, ObservationRow } from '../document/loadedDocument.ts'
import { figureKeyOf, isSameObservation } from './observationKey.ts'

/** One row of the union: what one source says of a figure, however many documents repeat it. */
export interface MergedObservation {
  row: ObservationRow
  /** The first document to hold it, in the order documents are picked in. */
  document: LoadedDocument
  source: DocumentSource
  /** When the first document that holds it was issued; null when none bears a date. */
  issued: string | null
}

/** A source with what it is known by in every document: all it says of itself but the date of its document. */
export interface DocumentSource {
  source: Source
  content: string
}

/** All observations in the order of documents and rows, and the same by figure (key without revision). */
export interface CollectedObservations {
  all: MergedObservation[]
  byFigure: ReadonlyMap<string, readonly MergedObservation[]>
}

/** Every document's rows; a row that repeats another of the same source and revision is taken once. */
export function collectObservations(documents: readonly LoadedDocument[]): CollectedObservations {
  const all: MergedObservation[] = []
  const byFigure = new Map<string, MergedObservation[]>()
  for (const document of documents) {
    const sources = sourcesOf(document)
    for (const row of document.observations) {
      const source = sources.get(row.source)
      invariant(source !== undefined, `an observation without its source: ${row.source}`)
      const observation = { row, document, source, issued: source.source.issued }
      if (addObservation(byFigure, observation)) all.push(observation)
    }
  }
  return { all: inOrderOfPlaces(all, byFigure), byFigure }
}

/**
 * A document's sources by its own ids. An id that merging once prefixed is the same source still, unless the document
 * holds both.
 */
export function sourcesOf({ sources }: LoadedDocument): Map<string, DocumentSource> {
  const taken = new Set<string>()
  return new Map(
    sources.map((source) => {
      const plain = JSON.stringify({ ...source, id: plainId(source.id), issued: null })
      const content = taken.has(plain) ? JSON.stringify({ ...source, issued: null }) : plain
      taken.add(content)
      return [source.id, { source, content }]
    }),
  )
}

/** The earlier of two dates of issue; a document without one never goes before one that has it. */
export function earlierIssue(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return compareText(a, b) <= 0 ? a : b
}

/** Without the document id and the count that `mergeSources` puts around an id two documents use. */
function plainId(id: string): string {
  return id.replace(/^.*:/, '').replace(/#\d+$/, '')
}

/** False when the same source was already found to say the same; the earlier document counts then. */
function addObservation(byFigure: Map<string, MergedObservation[]>, observation: MergedObservation): boolean {
  const key = figureKeyOf(observation.row)
  const reported = byFigure.get(key)
  if (!reported) {
    byFigure.set(key, [observation])
    return true
  }
  const same = reported.find(
    (earlier) => isSameSource(earlier, observation) && isSameObservation(earlier.row, observation.row),
  )
  if (!same) {
    reported.push(observation)
    return true
  }
  same.issued = earlierIssue(same.issued, observation.issued)
  if (comparePlaces(observation.row, same.row) < 0) same.row = observation.row
  return false
}

function isSameSource(a: MergedObservation, b: MergedObservation): boolean {
  return a.row.revision === b.row.revision && a.source.content === b.source.content
}

/** Contradictions inside one source are numbered in this order, so that an id means the same whatever came first. */
function inOrderOfPlaces(
  all: readonly MergedObservation[],
  byFigure: ReadonlyMap<string, readonly MergedObservation[]>,
): MergedObservation[] {
  const moved = new Map<MergedObservation, MergedObservation>()
  for (const reported of byFigure.values()) {
    if (reported.length < 2) continue
    for (const same of groupBy(reported, (observation) => observation.source.content).values()) {
      const sorted = same.toSorted((a, b) => comparePlaces(a.row, b.row))
      same.forEach((observation, index) => moved.set(observation, sorted[index] ?? observation))
    }
  }
  return moved.size === 0 ? [...all] : all.map((observation) => moved.get(observation) ?? observation)
}
