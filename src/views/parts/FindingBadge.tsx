import { findingMessages } from '../../i18n/findings/findingMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { findingText } from '../../i18n/findings/findingText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import styles from './FindingBadge.module.css'
import { SeverityMark } from './SeverityMark.tsx'

/** A small mark beside a number that has findings: the gravest one's shape, and how many when there are several. */
export function FindingBadge({
  board,
  findings = [],
}: {
  board: Board
  /** The gravest first, as `findingsOf` lists them. */
  findings?: readonly Finding[] | undefined
}): ReactElement | null {
  const m = useMessages()
  const [gravest] = findings
  if (!gravest) return null
  const label = findingMessages(m).badge(findings.length, findingMessages(m).codes[gravest.code])
  const sentences = findings.map((finding) => findingText(finding, board, m).replaceAll('**', ''))
  return (
    <span className={styles['badge']} role="img" aria-label={label} title={sentences.join('\n')}>
      <SeverityMark severity={gravest.severity} />
      {findings.length > 1 && <span aria-hidden="true">{findings.length}</span>}
    </span>
  )
}
