import { type ReactElement, useRef, useEffect, useState } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { addOwnFiles } from './ownFilesCommands.ts'
import styles from './Notices.module.css'

/** Picks files from this machine; the browser's own field is hidden behind a button that says what it is for. */
export function LoadFilesButton(): ReactElement {
  const t = useMessages().ownFiles
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" title={t.loadHint} onClick={() => field.current?.click()}>
        {t.load}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={t.load}
        onChange={({ target }) => {
          addOwnFiles([...(target.files ?? [])])
          // The same file may be picked again after it was mended.
          target.value = ''
        }}
      />
    </>
  )
}

const DRAG_EVENTS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const

/** Takes files dropped anywhere on the page, and says so while they are held over it. */
export function FileDrop(): ReactElement | null {
  const m = useMessages()
  const [isOver, setOver] = useState(false)
  useEffect(() => listenForFiles(setOver), [])
  if (!isOver) return null
  return (
    <div className={styles['drop']} role="status">
      <p>{m.ownFiles.drop}</p>
    </div>
  )
}

/** Only files are ours: text that is dragged into a field stays the field's. Returns the way to stop. */
function listenForFiles(setOver: (isOver: boolean) => void): () => void {
  function onDrag(event: DragEvent): void {
    if (!holdsFiles(event)) return
    // A part of the page that takes files of its own has said so.
    const isTaken = event.type === 'drop' && event.defaultPrevented
    // Unless both are prevented, a dropped file replaces the page.
    if (event.type === 'dragover' || event.type === 'drop') event.preventDefault()
    if (event.type === 'dragenter') setOver(true)
    if (event.type === 'drop' || (event.type === 'dragleave' && event.relatedTarget === null)) setOver(false)
    if (event.type === 'drop' && !isTaken) addOwnFiles([...(event.dataTransfer?.files ?? [])])
  }
  for (const type of DRAG_EVENTS) window.addEventListener(type, onDrag)
  return () => {
    for (const type of DRAG_EVENTS) window.removeEventListener(type, onDrag)
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
