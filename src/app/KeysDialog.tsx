import { type ReactElement, useEffect, useRef } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { setHelpOpen, useHelpOpen } from '../state/openStore.ts'
import styles from './KeysDialog.module.css'

/** The list of keys, in the browser's own modal dialog. */
export function KeysDialog(): ReactElement {
  const m = useMessages()
  const isOpen = useHelpOpen()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (isOpen && element && !element.open) element.showModal()
    if (!isOpen && element?.open) element.close()
  }, [isOpen])
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={m.help.title} onClose={() => setHelpOpen(false)}>
      <h2>{m.help.title}</h2>
      <dl>
        {m.help.keys.map(([key, what]) => (
          <div key={key} className={styles['row']}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => setHelpOpen(false)}>
        {m.help.close}
      </button>
    </dialog>
  )
}
