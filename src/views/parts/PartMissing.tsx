import type { ReactElement } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import styles from './PartMissing.module.css'

/** A small part of the program could not be fetched; the rest of the page goes on. */
export function PartMissing({ onRetry }: { onRetry: () => void }): ReactElement {
  const t = useMessages().errors
  return (
    <span className={styles['missing']} role="alert">
      {t.partTitle}
      <button type="button" onClick={onRetry}>
        {t.retry}
      </button>
    </span>
  )
}
