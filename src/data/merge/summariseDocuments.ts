import { unitAreas } from '../../domain/board/area.ts'
import { figureYearOf, reportYearOf } from '../../domain/board/reportYear.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'

/** How much documents hold: towns named (in a roll-up, the areas below it), and the years their reports and figures are filed under, oldest first. */
export interface DocumentsSummary {
  towns: number
  years: readonly number[]
}

export function summariseDocuments(documents: readonly LoadedDocument[]): DocumentsSummary {
  const towns = new Set<string>()
  const years = new Set<number>()
  for (const { areas, sources, observations } of documents) {
    for (const area of unitAreas(areas)) towns.add(area.code)
    const byId = new Map(sources.map((source) => [source.id, source]))
    for (const source of sources) years.add(reportYearOf(source))
    for (const observation of observations) years.add(figureYearOf(observation, byId.get(observation.source)))
  }
  return { towns: towns.size, years: [...years].toSorted((a, b) => a - b) }
}
