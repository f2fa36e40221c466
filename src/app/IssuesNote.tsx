import { type ReactElement, useState } from 'react'
import type { LoadedDataset } from '../data/datasets/fetchDataset.ts'
import type { LeftOut } from '../domain/board/loadIssue.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { LazyIssueLines } from './LazyIssueLines.ts'
import styles from './Notices.module.css'

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
