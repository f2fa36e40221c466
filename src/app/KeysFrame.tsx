import { type ReactElement, Suspense } from 'react'
import { useHelpOpen } from '../state/openStore.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { ToolMissing } from './ToolMissing.tsx'

const KeysDialog = lazyPart(loadDialog, ToolMissing)

/** Where the list of keys opens, whatever is shown. */
export function KeysFrame(): ReactElement | null {
  if (!useHelpOpen()) return null
  return (
    <Suspense fallback={null}>
      <KeysDialog />
    </Suspense>
  )
}

async function loadDialog() {
  const module = await import('./KeysDialog.tsx')
  return module.KeysDialog
}
