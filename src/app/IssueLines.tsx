import type { ReactElement } from 'react'
import type { Board } from '../domain/board/board.ts'
import type { LoadIssue } from '../domain/board/loadIssue.ts'
import { maskIssue, noticeText } from '../i18n/issues/issueText.ts'
import { useMessages } from '../i18n/MessagesContext.ts'

interface IssueLinesProps {
  issues: readonly LoadIssue[]
  /** The data they are about, for names; null for files on their own, which are given the built-in ones. */
  board?: Board | null
  /** Where several documents were read, a row alone does not tell whose it is. */
  isOfSeveral?: boolean
}

/** What was left out or noted, a list item each. */
export function IssueLines({ issues, board = null, isOfSeveral = false }: IssueLinesProps): ReactElement {
  const m = useMessages()
  return (
    <>
      {issues.map((issue, index) => (
        <li key={`${index} ${issue.code}`}>
          {isOfSeveral && issue.row !== null && `${maskIssue(issue).document}${m.colon}`}
          {noticeText(issue, board, m)}
        </li>
      ))}
    </>
  )
}
