import type { ReactElement } from 'react'
import type { LoadIssue } from '../domain/loadIssue.ts'
import { issueText, maskIssue } from '../i18n/issueText.ts'
import { useMessages } from '../i18n/MessagesContext.ts'

interface IssueLinesProps {
  issues: readonly LoadIssue[]
  /** Where several documents were read, a row alone does not tell whose it is. */
  isOfSeveral?: boolean
}

/** What was left out or noted, a list item each. */
export function IssueLines({ issues, isOfSeveral = false }: IssueLinesProps): ReactElement {
  const m = useMessages()
  return (
    <>
      {issues.map((issue, index) => (
        <li key={`${index} ${issue.code}`}>
          {isOfSeveral && issue.row !== null && `${maskIssue(issue).document}${m.colon}`}
          {issueText(issue, m)}
        </li>
      ))}
    </>
  )
}
