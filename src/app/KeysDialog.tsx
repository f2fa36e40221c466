import type { ReactElement } from 'react'
import { helpMessages } from '../i18n/helpMessages.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { useSingleKeys } from '../state/keysStore.ts'
import { setHelpOpen } from '../state/openStore.ts'
import { Modal } from '../ui/Modal.tsx'
import styles from './KeysDialog.module.css'

/** The list of keys. */
export function KeysDialog(): ReactElement {
  const t = helpMessages(useMessages())
  const isOn = useSingleKeys()
  const close = (): void => setHelpOpen(false)
  return (
    <Modal label={t.title} className={styles['dialog']} onClose={close}>
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
      <button type="button" onClick={close}>
        {t.close}
      </button>
    </Modal>
  )
}
