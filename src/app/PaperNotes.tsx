import { type ReactElement, useEffect, useState } from 'react'
import { whenIdle } from '../lib/whenIdle.ts'
import { usePrinting } from '../ui/usePrinting.ts'
import type { ViewProps } from '../views/parts/viewProps.ts'
import type { NoteSheet as Sheet } from './NoteSheet.tsx'

/**
 * On paper, what the indicators count. The browser draws as soon as it is asked to print, so the part is fetched while
 * nobody waits; paper drawn earlier goes without.
 */
export function PaperNotes(props: ViewProps): ReactElement | null {
  const isPrinting = usePrinting()
  const [NoteSheet, setNoteSheet] = useState<typeof Sheet | null>(null)
  useEffect(
    () =>
      whenIdle(() => {
        import('./NoteSheet.tsx').then(
          (module) => setNoteSheet(() => module.NoteSheet),
          () => null,
        )
      }),
    [],
  )
  return isPrinting && NoteSheet ? <NoteSheet {...props} /> : null
}
