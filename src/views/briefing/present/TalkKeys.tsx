import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { TalkDialog } from './TalkDialog.tsx'
import styles from './TalkKeys.module.css'

/** What each key does in a talk. */
export function TalkKeys({ onClose }: { onClose: () => void }): ReactElement {
  const t = presentMessages(useMessages())
  return (
    <TalkDialog title={t.keysTitle} closeLabel={t.close} onClose={onClose}>
      <dl className={styles['keys']}>
        {t.keys.map(([keys, what]) => (
          <div key={keys} className={styles['row']}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </TalkDialog>
  )
}
