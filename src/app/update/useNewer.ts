import { useEffect, useState } from 'react'
import { fetchNewer, type Newer } from '../../data/fetchNewer.ts'
import { bundledFile } from '../../data/bundledFile.ts'
import type { DatasetEntry } from '../../data/datasetCatalog.ts'
import { CATALOG_URL } from '../../data/fetchCatalog.ts'
import type { LoadedDataset } from '../../data/fetchDataset.ts'

/** Between two questions to the server, in milliseconds since the page was opened: no wrong clock can change that. */
const PAUSE = 5 * 60_000

let lastAsked = 0

/** What the server has instead of the shown document, asked for when a reader comes back to the page. */
export function useNewer(shown: LoadedDataset, entry: DatasetEntry, isQuiet: boolean): Newer | null {
  const [found, setFound] = useState<{ shown: LoadedDataset; newer: Newer | null } | null>(null)
  useEffect(() => {
    const onReturn = (): void => {
      if (isQuiet || !isDue()) return
      lastAsked = performance.now()
      void fetchNewer(shown, entry).then((newer) => setFound({ shown, newer }))
    }
    onReturn()
    window.addEventListener('focus', onReturn)
    window.addEventListener('visibilitychange', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      window.removeEventListener('visibilitychange', onReturn)
    }
  }, [shown, entry, isQuiet])
  return found?.shown === shown ? found.newer : null
}

/** A page out of a folder carries its data with it, and asks nobody. */
function isDue(): boolean {
  const isServed = bundledFile(CATALOG_URL).kind === 'none'
  return isServed && document.visibilityState === 'visible' && performance.now() - lastAsked >= PAUSE
}
