import { type Area, unitAreas } from '../../domain/board/area.ts'
import type { BoardMeta } from '../../domain/board/reportSet.ts'
import type { Observation, Source } from '../../domain/board/observation.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import type { IndicatorRow } from './townReportSchema.ts'
import { figureYearOf, reportYearOf } from '../../domain/board/reportYear.ts'

/** How much documents hold: towns named (in a roll-up, the areas below it), and the years their reports and figures are filed under, oldest first. */
interface DocumentsSummary {
  towns: number
  years: readonly number[]
}

/** An observation as a document reports it: complete, but without board id and without reading. */
export type ObservationRow = Omit<Observation, 'id' | 'reading'>

/** A refused row as a document holds it: its source id is the document's own. */
export interface RefusedEntry extends Omit<RefusedRow, 'id' | 'document'> {
  /** Null for a row of this very file, whatever it is called; else the file it was refused from before. */
  document: string | null
}

/**
 * One checked document, bad rows set apart in `refused`. Source ids are its own; readings and board ids are made when documents
 * are merged, because another document may override an indicator or use the same source id.
 */
export interface LoadedDocument {
  /** File name or address it came under; for messages only. */
  name: string
  meta: BoardMeta
  areas: readonly Area[]
  /** Additions and overrides only; what they leave out comes from the catalogue. */
  indicators: readonly IndicatorRow[]
  sources: readonly Source[]
  observations: readonly ObservationRow[]
  /** Rows that errors stopped, as far as it is known which figure they report (有数字，未能载入). */
  refused: readonly RefusedEntry[]
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
