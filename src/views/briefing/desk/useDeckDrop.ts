import type { DragEvent } from 'react'
import { openDeckFile } from './deskActions.ts'
import type { DeskTrouble } from './DeskNotice.tsx'

interface DropHandlers {
  onDragOver: (event: DragEvent) => void
  onDrop: (event: DragEvent) => void
}

/** Takes deck files dropped on the desk; `onTrouble` hears of one that cannot be opened, and of null when all is well. */
export function useDeckDrop(onTrouble: (trouble: DeskTrouble | null) => void): DropHandlers {
  return {
    onDragOver: (event) => {
      if (holdsFiles(event)) event.preventDefault()
    },
    onDrop: (event) => {
      const files = [...event.dataTransfer.files]
      if (!holdsFiles(event) || files.length === 0) return
      // Tells the page's own place for data files that this one is taken.
      event.preventDefault()
      void openPicked(files, onTrouble)
    },
  }
}

/** Opens deck files one after another, so that the last one is the open deck, and says of the first that failed why. */
export async function openPicked(
  files: readonly File[],
  onTrouble: (trouble: DeskTrouble | null) => void,
): Promise<void> {
  let trouble: DeskTrouble | null = null
  for (const file of files) {
    const fault = await openDeckFile(file)
    if (fault) trouble ??= { kind: 'file', name: file.name, fault }
  }
  onTrouble(trouble)
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
