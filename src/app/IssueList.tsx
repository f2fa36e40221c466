import type { ReactElement } from 'react'
import type { LoadIssue } from '../domain/board/loadIssue.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { IssueLines } from './IssueLines.tsx'
import styles from './OwnFilesPanel.module.css'

/** Issues listed at most; the rest is counted. */
const MAX_LISTED = 50

/** What was left out or noted, row by row; `more` are known of only by their number. */
export function IssueList({ issues, more }: { issues: readonly LoadIssue[]; more: number }): ReactElement {
  const m = useMessages()
  const unlisted = more + Math.max(0, issues.length - MAX_LISTED)
  return (
    // A list that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <ul className={styles['issues']} tabIndex={0}>
      <IssueLines issues={errorsFirst(issues).slice(0, MAX_LISTED)} />
      {unlisted > 0 && <li>{m.notices.moreIssues(unlisted)}</li>}
    </ul>
  )
}

/** Rows that were left out before rows that were only noted; each in the order of the file. */
function errorsFirst(issues: readonly LoadIssue[]): LoadIssue[] {
  return issues.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
