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
      const [file] = event.dataTransfer.files
      if (!holdsFiles(event) || !file) return
      // Tells the page's own place for data files that this one is taken.
      event.preventDefault()
      void openPicked(file, onTrouble)
    },
  }
}

/** Opens a deck file and says what became of it. */
export async function openPicked(file: File, onTrouble: (trouble: DeskTrouble | null) => void): Promise<void> {
  const fault = await openDeckFile(file)
  onTrouble(fault && { kind: 'file', name: file.name, fault })
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
