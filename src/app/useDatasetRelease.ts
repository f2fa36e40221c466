import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { catalogTree } from '../data/datasets/catalogTree.ts'
import type { DatasetCatalog, DatasetEntry } from '../data/datasets/datasetCatalog.ts'

/**
 * Who walks through a province keeps what a step leads to: the open data set, the roll-ups above it and the one that was
 * open before. The others are read again when they are opened again.
 */
export function useDatasetRelease(catalog: DatasetCatalog, entry: DatasetEntry | undefined): void {
  const client = useQueryClient()
  const last = useRef<{ id: string | undefined; before: string | undefined }>({ id: undefined, before: undefined })
  const id = entry?.id
  useEffect(() => {
    if (entry === undefined || id === undefined) return
    if (last.current.id !== id) last.current = { id, before: last.current.id }
    const above = catalogTree(catalog.datasets).above(entry)
    const kept = [id, last.current.before, ...above.map((one) => one.id)]
    releaseDatasets(
      client,
      kept.filter((one) => one !== undefined),
    )
    // The entry is the catalogue's own: another one means another id.
  }, [client, catalog, entry, id])
}

/**
 * Lets go of data sets that were left, boards and documents with them, but for those whose ids are kept and one that is
 * shown. A province has a hundred counties, and each takes a hundred megabytes.
 */
export function releaseDatasets(client: QueryClient, kept: readonly string[]): void {
  client.removeQueries({
    queryKey: ['dataset'],
    predicate: (query) => !kept.includes(String(query.queryKey[1])) && query.getObserversCount() === 0,
  })
}
