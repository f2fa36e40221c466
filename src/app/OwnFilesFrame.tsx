import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'
import type { Board } from '../domain/board.ts'
import { FileDrop } from './FileDrop.tsx'
import { ownFiles } from './ownFiles.ts'

const OwnFilesBanner = lazy(loadBanner)
const OwnFilesPanel = lazy(loadPanel)

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

async function loadBanner(): Promise<{ default: ComponentType<{ board: Board | null }> }> {
  const module = await import('./OwnFilesBanner.tsx')
  return { default: module.OwnFilesBanner }
}

async function loadPanel(): Promise<{ default: ComponentType }> {
  const module = await import('./OwnFilesPanel.tsx')
  return { default: module.OwnFilesPanel }
}
