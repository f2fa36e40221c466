import { ownArea } from '../../domain/board/area.ts'
import type { DatasetEntry } from './datasetCatalog.ts'
import type { LoadedDocument } from '../document/loadedDocument.ts'
import { summariseDocuments } from '../merge/summariseDocuments.ts'

/** A document's file, as the list of data sets tells of it. */
export interface CatalogFile {
  /** Relative to the list. */
  url: string
  bytes: number
  /** Of the file, in hexadecimal. */
  sha256: string
}

/**
 * One line of the list of data sets (`town-report-catalog/1`). A document without any year says 0. `isNested`: the list
 * has levels, so that the area it is about is said, and with `parent` what it is listed under.
 */
export function catalogEntry(
  document: LoadedDocument,
  file: CatalogFile,
  { isNested = false, parent = null }: { isNested?: boolean; parent?: string | null } = {},
): DatasetEntry {
  const { id, title, classification, synthetic, comparable } = document.meta
  const { towns, years } = summariseDocuments([document])
  const span: [number, number] = [years[0] ?? 0, years.at(-1) ?? 0]
  const area = isNested ? ownArea(document.areas) : null
  return {
    id,
    title,
    towns,
    years: span,
    ...file,
    classification,
    synthetic,
    comparable,
    ...(area ? { area: area.code, level: area.level } : {}),
    ...(parent === null ? {} : { parent }),
  }
}
