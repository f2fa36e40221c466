import { type ReactElement, useRef } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { addOwnFiles } from './ownFilesCommands.ts'

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
