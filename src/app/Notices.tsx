import { type ReactElement, useEffect, useState } from 'react'
import type { DatasetEntry } from '../data/datasets/datasetCatalog.ts'
import { isLocalId } from '../data/datasets/localDataset.ts'
import { SettingsNotice } from './settings/SettingsNotice.tsx'
import type { SettingsInUse } from './settings/useSettings.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import type { IgnoredPart } from '../state/link.ts'
import { useIgnoredParts } from '../state/openStore.ts'
import styles from './Notices.module.css'
import type { LoadedDataset } from '../data/datasets/fetchDataset.ts'
import type { LeftOut } from '../domain/board/loadIssue.ts'
import { lazyComponent } from '../ui/lazyComponent.tsx'

const KeptNotice = lazyComponent(() => import('./update/NewerNotice.tsx').then((part) => part.KeptNotice))
const NewerNotice = lazyComponent(() => import('./update/NewerNotice.tsx').then((part) => part.NewerNotice))

interface NoticesProps {
  settings: SettingsInUse
  /** The data set as the catalogue lists it, and as it was loaded. */
  listed: DatasetEntry
  loaded: LoadedDataset
  /** The same with this person's own files. */
  dataset: LoadedDataset
  ignored: readonly IgnoredPart[]
}

/** What must be known about what is shown, above every view. */
export function Notices({ settings, listed, loaded, dataset, ignored }: NoticesProps): ReactElement {
  const hasReturned = useHasReturned()
  return (
    <>
      <SettingsNotice settings={settings} />
      {dataset.keptSince !== null && <KeptNotice since={dataset.keptSince} />}
      {hasReturned && !isLocalId(listed.id) && <NewerNotice entry={listed} dataset={loaded} />}
      <IgnoredNotice ignored={ignored} />
      {hasErrors(dataset) && <IssuesNote dataset={dataset} />}
    </>
  )
}

/** Whether a reader came back to the page: then the server may have other data than are shown. */
function useHasReturned(): boolean {
  const [hasReturned, setReturned] = useState(false)
  useEffect(() => {
    const onFocus = (): void => setReturned(true)
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [])
  return hasReturned
}

/** What the link asked for in vain: parts that mean nothing anywhere, and parts that do not fit these data. */
function IgnoredNotice({ ignored }: { ignored: readonly IgnoredPart[] }): ReactElement | null {
  const m = useMessages()
  const unread = useIgnoredParts()
  const [dismissed, setDismissed] = useState('')
  const text = [...unread, ...ignored]
    .map(({ name, value }) => m.notices.ignoredPart(name, value.slice(0, 60)))
    .join(m.listSeparator)
  if (text === '' || text === dismissed) return null
  return (
    <div className={styles['notice']} role="status">
      <p>
        {m.notices.ignoredTitle}
        {text}
      </p>
      <button type="button" onClick={() => setDismissed(text)}>
        {m.notices.dismiss}
      </button>
    </div>
  )
}

/** Faulty rows listed at most; the rest is counted. */
const MAX_LISTED = 50

/**
 * What was odd about the data. Rows left out stand out above the view; what was merely noted stays quiet in the footer,
 * because real reports always have some.
 */
export function IssuesNote({ dataset }: { dataset: LoadedDataset }): ReactElement | null {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  const { board, issues, more, documents } = dataset
  const faults = issues.filter((issue) => issue.severity === 'error')
  const errors = faults.reduce((sum, { leftOut }) => sum + 1 + rowsIn(leftOut), 0)
  const unlisted = more + Math.max(0, issues.length - MAX_LISTED)
  if (issues.length === 0) return null
  return (
    <div className={errors > 0 ? styles['notice'] : styles['quiet']} role="status">
      <div>
        <p>{m.notices.issues(errors, issues.length - faults.length)}</p>
        {isOpen && (
          // A list that scrolls must be reachable by keyboard (WCAG 2.1.1).
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          <ul className={styles['issues']} tabIndex={0}>
            <LazyIssueLines board={board} issues={issues.slice(0, MAX_LISTED)} isOfSeveral={documents.length > 1} />
            {unlisted > 0 && <li>{m.notices.moreIssues(unlisted)}</li>}
          </ul>
        )}
      </div>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? m.notices.hideIssues : m.notices.showIssues}
      </button>
    </div>
  )
}

function rowsIn(leftOut: LeftOut | undefined): number {
  return leftOut ? leftOut.areas + leftOut.sources + leftOut.observations : 0
}

export function hasErrors({ issues }: LoadedDataset): boolean {
  return issues.some((issue) => issue.severity === 'error')
}

/** The lines come with their words, on demand; what they are about is said before them. */
export const LazyIssueLines = lazyComponent(() => import('./IssueLines.tsx').then((part) => part.IssueLines))
