import type { Source } from '../domain/observation.ts'
import type { LoadedDocument } from './loadedDocument.ts'

/** The union's sources, and what each document's own source ids became in it. */
export interface MergedSources {
  sources: Source[]
  idsOf: ReadonlyMap<LoadedDocument, ReadonlyMap<string, string>>
}

/**
 * Source ids mean something only inside their document. One source told alike by several documents stays one; where
 * two documents use an id for different sources, each takes its document's id in front (and `#2` … if need be).
 */
export function mergeSources(documents: readonly LoadedDocument[]): MergedSources {
  const contested = contestedIds(documents)
  const taken = new Map<string, Source>()
  const byContent = new Map<string, string>()
  const idsOf = new Map<LoadedDocument, Map<string, string>>()
  for (const document of documents) {
    const ids = new Map<string, string>()
    for (const source of document.sources) {
      const content = JSON.stringify(source)
      const wanted = contested.has(source.id) ? `${document.meta.id}:${source.id}` : source.id
      const id = byContent.get(content) ?? freeId(wanted, taken)
      byContent.set(content, id)
      taken.set(id, { ...source, id })
      ids.set(source.id, id)
    }
    idsOf.set(document, ids)
  }
  return { sources: [...taken.values()], idsOf }
}

function contestedIds(documents: readonly LoadedDocument[]): Set<string> {
  const contents = new Map<string, string>()
  const contested = new Set<string>()
  for (const source of documents.flatMap((document) => document.sources)) {
    const content = JSON.stringify(source)
    const first = contents.get(source.id)
    if (first === undefined) contents.set(source.id, content)
    else if (first !== content) contested.add(source.id)
  }
  return contested
}

function freeId(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}#${count}`
  return id
}
