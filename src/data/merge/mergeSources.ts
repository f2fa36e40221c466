import type { Source } from '../../domain/board/observation.ts'
import {
  type CollectedObservations,
  type DocumentSource,
  earlierIssue,
  type MergedObservation,
  sourcesOf,
} from './collectObservations.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'

/** The union's sources, and the id each observation's source has in it. */
export interface MergedSources {
  sources: Source[]
  idOf: (observation: MergedObservation) => string
  /** The same for a source of which no figure may be left; null when the union has none like it. */
  idOfSource: (source: DocumentSource) => string | null
}

/** A source as one document names it, with the date its observations of that document are kept under. */
interface Named {
  source: Source
  document: LoadedDocument
}

/**
 * Source ids mean something only inside their document. One source reported alike by several documents stays one, unless
 * documents of different dates report different figures from it: who is current depends on those dates. Where an id is
 * used for different sources, each takes its document's id in front (and `#2` … if need be).
 */
export function mergeSources(documents: readonly LoadedDocument[], { all }: CollectedObservations): MergedSources {
  const named = nameSources(documents, all)
  const contested = contestedIds([...named.values()])
  const taken = new Map<string, Source>()
  const ids = new Map<string, string>()
  const byContent = new Map<string, string>()
  for (const [key, { source, document }] of named) {
    const wanted = contested.has(source.id) ? `${document.meta.id}:${source.id}` : source.id
    const id = freeId(wanted, taken)
    taken.set(id, source.id === id ? source : { ...source, id })
    ids.set(key, id)
    const content = key.slice(key.indexOf(' ') + 1)
    if (!byContent.has(content)) byContent.set(content, id)
  }
  return {
    sources: [...taken.values()],
    idOfSource: ({ source, content }) => ids.get(keyOf(content, source.issued)) ?? byContent.get(content) ?? null,
    idOf: ({ source, issued }) => ids.get(keyOf(source.content, issued)) ?? source.source.id,
  }
}

/** In document order: each source under every date that figures of it have; one without figures under its first. */
function nameSources(documents: readonly LoadedDocument[], all: readonly MergedObservation[]): Map<string, Named> {
  const kept = new Set(all.map(({ source, issued }) => keyOf(source.content, issued)))
  const cited = new Set(all.map(({ source }) => source.content))
  const reported = documents.flatMap((document) =>
    [...sourcesOf(document).values()].map(({ source, content }) => ({ source, content, document })),
  )
  const firstOf = new Map<string, string | null>()
  for (const { content, source } of reported)
    firstOf.set(content, earlierIssue(firstOf.get(content) ?? source.issued, source.issued))
  const named = new Map<string, Named>()
  for (const { source, content, document } of reported) {
    const key = keyOf(content, source.issued)
    const counts = cited.has(content) ? kept.has(key) : source.issued === firstOf.get(content)
    if (counts && !named.has(key)) named.set(key, { source, document })
  }
  return named
}

function contestedIds(named: readonly Named[]): Set<string> {
  const seen = new Set<string>()
  return new Set(named.flatMap(({ source: { id } }) => (seen.has(id) ? [id] : (seen.add(id), []))))
}

function keyOf(content: string, issued: string | null): string {
  return `${issued ?? ''} ${content}`
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}#${count}`
  return id
}
