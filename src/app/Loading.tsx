import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import styles from './App.module.css'
import { DataLoadError } from '../data/datasets/dataLoadError.ts'
import type { DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { select } from '../state/selectionStore.ts'
import { usePainted } from '../ui/usePainted.ts'
import { LazyIssueLines } from './Notices.tsx'
import { openTool, setHelpOpen } from '../state/openStore.ts'
import { PartMissing } from '../views/parts/PartMissing.tsx'
import { ownFiles } from './ownFiles.ts'

/** Says what is being loaded, where it will stand. */
export function Loading({ text }: { text: string }): ReactElement {
  return (
    <div className={styles['loading']} role="status">
      <h1>{text}</h1>
    </div>
  )
}

export function LoadingView(): ReactElement {
  const m = useMessages()
  return <Loading text={m.loading.view} />
}

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

/** In place of a dialog whose code could not be fetched: it covers nothing for good. */
export function ToolMissing({ onRetry }: { onRetry: () => void }): ReactElement {
  const { close } = useMessages().errors
  return (
    <div className={styles['missingTool']}>
      <PartMissing onRetry={onRetry} />
      <button type="button" onClick={closeAll}>
        {close}
      </button>
    </div>
  )
}

function closeAll(): void {
  openTool(null)
  setHelpOpen(false)
  ownFiles.setListOpen(false)
}
