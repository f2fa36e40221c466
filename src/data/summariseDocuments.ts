import { yearOf } from '../domain/period.ts'
import type { LoadedDocument } from './loadedDocument.ts'

/** How much documents hold: towns named, and the years their reports and figures are filed under, oldest first. */
export interface DocumentsSummary {
  towns: number
  years: readonly number[]
}

export function summariseDocuments(documents: readonly LoadedDocument[]): DocumentsSummary {
  const towns = new Set<string>()
  const years = new Set<number>()
  for (const { areas, sources, observations } of documents) {
    for (const area of areas) if (area.level === 'town') towns.add(area.code)
    for (const { period } of [...sources, ...observations]) years.add(yearOf(period))
  }
  return { towns: towns.size, years: [...years].toSorted((a, b) => a - b) }
}
