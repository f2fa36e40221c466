import type { ReactElement } from 'react'
import { DataLoadError } from '../data/datasets/dataLoadError.ts'
import type { DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { select } from '../state/selectionStore.ts'
import { usePainted } from '../ui/usePainted.ts'
import { LazyIssueLines } from './LazyIssueLines.ts'
import styles from './App.module.css'

interface LoadTroubleProps {
  title: string
  error: Error | null
  /** Data sets that can still be opened. */
  others: readonly DatasetEntry[]
  onRetry: () => void
}

/** What failed, what it means, and what to do; nothing loaded before is lost. */
export function LoadTrouble({ title, error, others, onRetry }: LoadTroubleProps): ReactElement {
  const m = useMessages()
  const t = m.errors
  const known = error instanceof DataLoadError ? error : null
  usePainted(true, error)
  return (
    <section className={styles['trouble']} role="alert">
      <h1>{title}</h1>
      <p>{t.codes[known?.code ?? 'network']}</p>
      {known && (
        <p className={styles['detail']}>{t.detail(known.url, known.status === null ? '' : t.status(known.status))}</p>
      )}
      <ul className={styles['detail']}>
        {known && known.issues.length > 0 && <LazyIssueLines issues={known.issues.slice(0, 5)} />}
      </ul>
      <p className={styles['actions']}>
        <button type="button" onClick={known?.code === 'notBundled' ? reload : onRetry}>
          {t.retry}
        </button>
      </p>
      {others.length > 0 && (
        <p className={styles['actions']}>
          {t.useOther}
          {others.map((other) => (
            <button key={other.id} type="button" onClick={() => select({ dataset: other.id })}>
              {other.title}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}

/** A script that was put back is read only by opening the page again. */
function reload(): void {
  location.reload()
}
