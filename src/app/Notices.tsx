import { type ReactElement, useState } from 'react'
import type { LoadedDataset } from '../data/fetchDataset.ts'
import { issueText } from '../i18n/issueWords.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import type { IgnoredPart } from '../state/link.ts'
import { setIgnoredParts, useIgnoredParts } from '../state/openStore.ts'
import styles from './Notices.module.css'

/** Faulty rows listed at most; the rest is counted. */
const MOST_LISTED = 50

/** What the link asked for in vain, and what was odd about the data. */
export function Notices({ ignored, dataset }: { ignored: readonly IgnoredPart[]; dataset: LoadedDataset }): ReactElement {
  const unread = useIgnoredParts()
  return (
    <>
      <IgnoredNotice parts={[...unread, ...ignored]} />
      {dataset.issues.length > 0 && <IssuesNotice key={dataset.board.meta.id} dataset={dataset} />}
    </>
  )
}

function IgnoredNotice({ parts }: { parts: readonly IgnoredPart[] }): ReactElement | null {
  const m = useMessages()
  const [dismissed, setDismissed] = useState('')
  const text = parts.map(({ name, value }) => m.notices.ignoredPart(name, value.slice(0, 60))).join(m.listSeparator)
  if (text === '' || text === dismissed) return null
  return (
    <div className={styles['notice']} role="status">
      <p>
        {m.notices.ignoredTitle}
        {text}
      </p>
      <button
        type="button"
        onClick={() => {
          setDismissed(text)
          setIgnoredParts([])
        }}
      >
        {m.notices.dismiss}
      </button>
    </div>
  )
}

function IssuesNotice({ dataset }: { dataset: LoadedDataset }): ReactElement {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  const { issues, more } = dataset
  const errors = issues.filter((issue) => issue.severity === 'error').length
  const unlisted = more + Math.max(0, issues.length - MOST_LISTED)
  return (
    <div className={styles['notice']} role="status">
      <div>
        <p>{m.notices.issues(errors, issues.length - errors)}</p>
        {isOpen && (
          <ul className={styles['issues']}>
            {issues.slice(0, MOST_LISTED).map((issue, index) => (
              <li key={`${index} ${issue.code}`}>{issueText(issue, m)}</li>
            ))}
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
