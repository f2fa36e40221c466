import { queryOptions } from '@tanstack/react-query'
import { DataLoadError } from './dataLoadError.ts'
import type { DatasetCatalog, DatasetEntry } from './datasetCatalog.ts'
import type { OnProgress } from './fetchBytes.ts'
import { fetchCatalog, fetchDataset, type LoadedDataset } from './fetchDataset.ts'

const MINUTE = 60_000
const MAX_RETRIES = 2

/**
 * Boards are large, immutable and full of Maps, so results are not compared piece by piece. What is shown is never
 * fetched again by itself: figures do not jump under a reader (app/update asks, and says what is newer). `networkMode`: offices are "offline" with a server next door.
 */
const SHARED_OPTIONS = {
  staleTime: Infinity,
  gcTime: 60 * MINUTE,
  refetchOnWindowFocus: false,
  structuralSharing: false,
  networkMode: 'always',
  retry: shouldRetry,
  retryDelay,
} as const

/** The list of data sets. */
export function catalogQuery() {
  return queryOptions<DatasetCatalog>({
    ...SHARED_OPTIONS,
    queryKey: ['catalog'],
    queryFn: ({ signal }) => fetchCatalog({ signal }),
  })
}

/** One data set as a board; a new hash in the catalogue is a new data set. */
export function datasetQuery(entry: DatasetEntry, onProgress?: OnProgress) {
  return queryOptions<LoadedDataset>({
    ...SHARED_OPTIONS,
    queryKey: ['dataset', entry.id, entry.url, entry.sha256],
    queryFn: ({ signal }) => fetchDataset(entry, onProgress ? { signal, onProgress } : { signal }),
  })
}

/** Twice more, and only where waiting may help. */
export function shouldRetry(failures: number, error: Error): boolean {
  return error instanceof DataLoadError && error.retryable && failures < MAX_RETRIES
}

/** Milliseconds before the attempt after the n-th failure, counted from 0: half a second, then one. */
export function retryDelay(failures: number): number {
  return 500 * 2 ** failures
}
