import type { ReactElement } from 'react'
import { hostingMessages } from '../../i18n/hostingMessages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { offerUpdate } from '../../state/updateStore.ts'
import styles from '../OwnFiles.module.css'

/** A newer version is ready; the reader decides when. */
export function UpdateNotice({ apply }: { apply: () => void }): ReactElement {
  const t = hostingMessages(useMessages())
  return (
    <aside className={styles['banner']} aria-label={t.updateTitle}>
      <span role="status">{t.updateTitle}</span>
      <button type="button" onClick={apply}>
        {t.updateNow}
      </button>
      <button type="button" onClick={() => offerUpdate(null)}>
        {t.updateLater}
      </button>
      <span>{t.updateHint}</span>
    </aside>
  )
}
