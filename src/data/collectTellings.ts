import { comparePlaces } from '../domain/currentTelling.ts'
import type { Source } from '../domain/observation.ts'
import { compareText } from '../lib/compareText.ts'
import { groupBy } from '../lib/groupBy.ts'
import { invariant } from '../lib/invariant.ts'
import type { LoadedDocument, ObservationRow } from './loadedDocument.ts'
import { figureKeyOf, tellsTheSame } from './observationKey.ts'

/** One row of the union: what one source says of a figure, however many documents repeat it. */
export interface MergedTelling {
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

/** All tellings in the order of documents and rows, and the same by figure (key without revision). */
export interface CollectedTellings {
  all: MergedTelling[]
  byFigure: ReadonlyMap<string, readonly MergedTelling[]>
}

/** Every document's rows; a row that repeats another of the same source and revision is taken once. */
export function collectTellings(documents: readonly LoadedDocument[]): CollectedTellings {
  const all: MergedTelling[] = []
  const byFigure = new Map<string, MergedTelling[]>()
  for (const document of documents) {
    const sources = sourcesOf(document)
    for (const row of document.observations) {
      const source = sources.get(row.source)
      invariant(source !== undefined, `an observation without its source: ${row.source}`)
      const telling = { row, document, source, issued: source.source.issued }
      if (addTelling(byFigure, telling)) all.push(telling)
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

/** False when the same source was already heard to say the same; the earlier document counts then. */
function addTelling(byFigure: Map<string, MergedTelling[]>, telling: MergedTelling): boolean {
  const key = figureKeyOf(telling.row)
  const told = byFigure.get(key)
  if (!told) {
    byFigure.set(key, [telling])
    return true
  }
  const same = told.find((earlier) => isSameSource(earlier, telling) && tellsTheSame(earlier.row, telling.row))
  if (!same) {
    told.push(telling)
    return true
  }
  same.issued = earlierIssue(same.issued, telling.issued)
  if (comparePlaces(telling.row, same.row) < 0) same.row = telling.row
  return false
}

function isSameSource(a: MergedTelling, b: MergedTelling): boolean {
  return a.row.revision === b.row.revision && a.source.content === b.source.content
}

/** Contradictions inside one source are numbered in this order, so that an id means the same whatever came first. */
function inOrderOfPlaces(
  all: readonly MergedTelling[],
  byFigure: ReadonlyMap<string, readonly MergedTelling[]>,
): MergedTelling[] {
  const moved = new Map<MergedTelling, MergedTelling>()
  for (const told of byFigure.values()) {
    if (told.length < 2) continue
    for (const same of groupBy(told, (telling) => telling.source.content).values()) {
      const sorted = same.toSorted((a, b) => comparePlaces(a.row, b.row))
      same.forEach((telling, index) => moved.set(telling, sorted[index] ?? telling))
    }
  }
  return moved.size === 0 ? [...all] : all.map((telling) => moved.get(telling) ?? telling)
}
