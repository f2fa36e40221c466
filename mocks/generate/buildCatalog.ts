import { createHash } from 'node:crypto'
import type { TownReportDocument } from './townReportDocument.ts'

/** One entry of the list of data sets the app offers. `url` is relative to the list itself. */
export interface CatalogEntry {
  id: string
  title: string
  /** Towns that still stand; merged ones are in the document but not counted. */
  towns: number
  /** First and last year with a figure that is not merely a denominator. */
  years: readonly [number, number]
  bytes: number
  sha256: string
  url: string
  classification: string
  synthetic: boolean
  comparable: boolean
}

export interface Catalog {
  format: 'town-report-catalog/1'
  default: string
  datasets: readonly CatalogEntry[]
}

/** A document and the exact text of its file. */
export interface WrittenDocument {
  document: TownReportDocument
  file: string
  text: string
}

/** The first document is the one the app opens with. */
export function buildCatalog(written: readonly WrittenDocument[]): Catalog {
  const datasets = written.map(entryOf)
  return { format: 'town-report-catalog/1', default: datasets[0]?.id ?? '', datasets }
}

function entryOf({ document, file, text }: WrittenDocument): CatalogEntry {
  const { id, title, classification, synthetic, comparable } = document.meta
  const years = document.observations
    .filter(({ indicator }) => !indicator.startsWith('context.'))
    .map(({ period }) => Number(period.start.slice(0, 4)))
  return {
    id,
    title,
    towns: document.areas.filter(({ level }) => level === 'town').length,
    years: [Math.min(...years), Math.max(...years)],
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    url: file,
    classification,
    synthetic,
    comparable,
  }
}
