import { type ReactElement, Suspense, useEffect, useState } from 'react'
import type { DatasetEntry } from '../../data/datasetCatalog.ts'
import type { LoadedDataset } from '../../data/fetchDataset.ts'
import { isLocalId } from '../../data/localDataset.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'

const NewerNotice = lazyPart(loadNotice)

/** Where it is said that the server has other data than are shown. Comes when a reader comes back to the page. */
export function NewerFrame(props: { entry: DatasetEntry; dataset: LoadedDataset }): ReactElement | null {
  const [hasReturned, setReturned] = useState(false)
  useEffect(() => {
    const note = (): void => setReturned(true)
    window.addEventListener('focus', note)
    return () => window.removeEventListener('focus', note)
  }, [])
  if (!hasReturned || isLocalId(props.entry.id)) return null
  return (
    <Suspense fallback={null}>
      <NewerNotice {...props} />
    </Suspense>
  )
}

async function loadNotice() {
  const module = await import('./NewerNotice.tsx')
  return module.NewerNotice
}
