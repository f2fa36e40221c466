import { createElement, type ReactElement, useEffect } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { titleOf } from '../shown/headingWords.ts'
import { useIdlePart } from '../ui/useIdlePart.ts'
import { usePaper, usePrinting } from '../ui/usePrinting.ts'
import { paperOf } from '../views/parts/paperOf.ts'
import type { ViewProps } from '../views/parts/viewProps.ts'
import { useShortcuts } from './useShortcuts.ts'
import { VIEW_LIST } from './viewList.ts'
import type { NoteSheet as Sheet } from './NoteDialog.tsx'

export function CurrentView(props: ViewProps): ReactElement {
  const m = useMessages()
  const title = titleOf(props, m)
  useShortcuts(props)
  usePaper(paperOf(props.selection))
  useEffect(() => {
    document.title = `${title} · ${m.appName}`
  }, [title, m])
  const view = VIEW_LIST.find((one) => one.id === props.selection.view) ?? VIEW_LIST[0]
  if (!view) return <></>
  const View = view.component
  return (
    <>
      <View {...props} />
      <PaperNotes {...props} />
    </>
  )
}

/**
 * On paper, what the indicators count. The browser draws as soon as it is asked to print, so the part is fetched while
 * nobody waits; paper drawn earlier goes without.
 */
function PaperNotes(props: ViewProps): ReactElement | null {
  const isPrinting = usePrinting()
  const noteSheet = useIdlePart(loadNoteSheet)
  return isPrinting && noteSheet ? createElement(noteSheet, props) : null
}

async function loadNoteSheet(): Promise<typeof Sheet> {
  return (await import('./NoteDialog.tsx')).NoteSheet
}
