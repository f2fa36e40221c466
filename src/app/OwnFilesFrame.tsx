import { type ComponentType, type ReactElement, Suspense } from 'react'
import type { Board } from '../domain/board.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { FileDrop } from './FileDrop.tsx'
import { ownFiles } from './ownFiles.ts'
import { ToolMissing } from './ToolMissing.tsx'
import { PartMissing } from '../views/parts/PartMissing.tsx'

const OwnFilesBanner = lazyPart(loadBanner, PartMissing)
const OwnFilesPanel = lazyPart(loadPanel, ToolMissing)

/** What stands on every screen for a person's own files: the place to drop them, the sign that they are there, their list. */
export function OwnFilesFrame({ board }: { board: Board | null }): ReactElement {
  const isListOpen = ownFiles.use((state) => state.isListOpen)
  const hasSign = ownFiles.use((state) => state.files.length > 0 || state.trouble !== null)
  return (
    <>
      <FileDrop />
      <Suspense fallback={null}>
        {hasSign && <OwnFilesBanner board={board} />}
        {isListOpen && <OwnFilesPanel />}
      </Suspense>
    </>
  )
}

async function loadBanner(): Promise<ComponentType<{ board: Board | null }>> {
  const module = await import('./OwnFilesBanner.tsx')
  return module.OwnFilesBanner
}

async function loadPanel(): Promise<ComponentType> {
  const module = await import('./OwnFilesPanel.tsx')
  return module.OwnFilesPanel
}
