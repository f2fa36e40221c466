import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import styles from './App.module.css'
import { usePainted } from '../ui/usePainted.ts'

/** A part of the program could not be fetched: what that means, and what to do. */
export function PartTrouble({ onRetry }: { onRetry: () => void }): ReactElement {
  const t = useMessages().errors
  usePainted(true, onRetry)
  return (
    <section className={styles['trouble']} role="alert">
      <h1>{t.partTitle}</h1>
      <p>{t.partBody}</p>
      <p className={styles['actions']}>
        <button type="button" onClick={onRetry}>
          {t.retry}
        </button>
        <button type="button" onClick={() => location.reload()}>
          {t.reload}
        </button>
      </p>
    </section>
  )
}
