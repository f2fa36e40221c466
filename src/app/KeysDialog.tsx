import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { helpMessages } from '../i18n/helpMessages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { useSingleKeys } from '../state/keysStore.ts'
import { setHelpOpen } from '../state/openStore.ts'
import styles from './KeysDialog.module.css'

/** The list of keys, in the browser's own modal dialog. */
export function KeysDialog(): ReactElement {
  const t = helpMessages(useMessages())
  const isOn = useSingleKeys()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Gives the focus back, also when a key has closed it.
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={t.title} onClose={noteClosed}>
      <h2>{t.title}</h2>
      <dl>
        {t.keys.map(([key, what]) => (
          <div key={key} className={styles['row']}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['note']}>{isOn ? t.mayBeOff : t.areOff}</p>
      <button type="button" onClick={() => setHelpOpen(false)}>
        {t.close}
      </button>
    </dialog>
  )
}

/** Development opens every dialog twice; the event of the first closing comes when it is open again. */
function noteClosed({ currentTarget }: { currentTarget: HTMLDialogElement }): void {
  if (!currentTarget.open) setHelpOpen(false)
}
