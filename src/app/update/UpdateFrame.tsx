import { type ReactElement, Suspense } from 'react'
import { useSelection } from '../../state/selectionStore.ts'
import { useUpdate } from '../../state/updateStore.ts'
import { lazyPart } from '../../ui/lazyPart.tsx'

const UpdateNotice = lazyPart(loadNotice)

/** Where a newer version is offered; never while a briefing is being given, which it would disturb. */
export function UpdateFrame(): ReactElement | null {
  const apply = useUpdate()
  const { view, mode } = useSelection()
  const isPresenting = view === 'briefing' && (mode === 'present' || mode === 'presenter')
  if (apply === null || isPresenting) return null
  return (
    <Suspense fallback={null}>
      <UpdateNotice apply={apply} />
    </Suspense>
  )
}

async function loadNotice() {
  const module = await import('./UpdateNotice.tsx')
  return module.UpdateNotice
}
