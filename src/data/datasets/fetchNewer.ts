import type { DatasetCatalog, DatasetEntry } from './datasetCatalog.ts'
import { DataLoadError } from './dataLoadError.ts'
import { fetchCatalog, fetchDataset, type LoadedDataset } from './fetchDataset.ts'

/** What the server now has for a data set that is shown: another document with its catalogue, or none any more. */
export type Newer =
  | { kind: 'newer'; catalog: DatasetCatalog; entry: DatasetEntry; dataset: LoadedDataset }
  | { kind: 'gone' }

/**
 * Asks the server once more for what is shown. Null when it is the same, and when nothing can be said: no server, or a
 * document that is just being written. Nothing is thrown.
 */
export async function fetchNewer(shown: LoadedDataset, { id }: DatasetEntry): Promise<Newer | null> {
  try {
    const catalog = await fetchCatalog({ isFresh: true })
    const entry = catalog.datasets.find((one) => one.id === id)
    if (!entry) return { kind: 'gone' }
    const dataset = await fetchDataset(entry, { isFresh: true })
    // A copy on this machine is no news.
    if (dataset.keptSince !== null || contentOf(dataset) === contentOf(shown)) return null
    return { kind: 'newer', catalog, entry, dataset }
  } catch (error) {
    const isGone = error instanceof DataLoadError && (error.status === 404 || error.status === 410)
    return isGone && !error.url.endsWith('catalog.json') ? { kind: 'gone' } : null
  }
}

/** What was read, under whatever address. */
export function contentOf({ documents }: LoadedDataset): string {
  return JSON.stringify(documents.map((document) => ({ ...document, name: '' })))
}
