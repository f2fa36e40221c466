import { type ReactElement, Suspense } from 'react'
import { lazyPart } from '../../ui/lazyPart.tsx'

const KeptNotice = lazyPart(loadNotice)

/** The sign that the data are a copy on this machine; `since` is null for what the server gave. */
export function KeptFrame({ since }: { since: string | null }): ReactElement | null {
  if (since === null) return null
  return (
    <Suspense fallback={null}>
      <KeptNotice since={since} />
    </Suspense>
  )
}

async function loadNotice() {
  const module = await import('./KeptNotice.tsx')
  return module.KeptNotice
}
