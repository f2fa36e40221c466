import { findingMessages } from '../../i18n/findings/findingMessages.ts'
import type { MouseEvent, ReactElement } from 'react'
import { type AttentionGroup, attentionLines, countOf } from '../../domain/findings/attentionLines.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import { findingGroupText, findingText } from '../../i18n/findings/findingText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { RichText } from '../../ui/Sentence.tsx'
import styles from './FindingList.module.css'
import { SeverityMark } from './SeverityMark.tsx'

interface FindingListProps {
  board: Board
  /** In the order to be shown. */
  findings: readonly Finding[]
  /** How many are listed; the rest is counted. */
  limit?: number
  /** Where a finding leads; without it the sentences are plain text. */
  hrefOf?: (finding: Finding) => string
  /** What a plain click does instead of following the link. */
  onPick?: (finding: Finding) => void
  /** Where all of them are listed. */
  moreHref?: string
  /** Where those of a kind are listed; with it, kinds with many are one line where not all have room. */
  groupHrefOf?: (group: AttentionGroup) => string
  /** Also what each kind means and what to do. */
  explained?: boolean
}

/** Findings as sentences, each with its severity as shape and word. */
export function FindingList(props: FindingListProps): ReactElement {
  const { findings, limit = Infinity, moreHref, groupHrefOf } = props
  const m = useMessages()
  const lines = attentionLines(findings, groupHrefOf ? limit : Infinity)
  const left = lines.slice(limit).reduce((sum, line) => sum + countOf(line), 0)
  if (findings.length === 0) return <p className={styles['none']}>{findingMessages(m).none}</p>
  return (
    <>
      <ul className={styles['list']}>
        {lines.slice(0, limit).map((line) =>
          line.kind === 'one' ? (
            <li key={line.finding.id} className={styles['item']}>
              <SeverityMark severity={line.finding.severity} />
              <Item {...props} finding={line.finding} />
            </li>
          ) : (
            <li key={`${line.severity} ${line.code}`} className={styles['item']}>
              <SeverityMark severity={line.severity} />
              <Group {...props} group={line} />
            </li>
          ),
        )}
      </ul>
      {left > 0 && (
        <p className={styles['more']}>
          {moreHref === undefined ? (
            findingMessages(m).more(left)
          ) : (
            <a href={moreHref}>{findingMessages(m).more(left)}</a>
          )}
        </p>
      )}
    </>
  )
}

function Item({ finding, board, hrefOf, onPick, explained }: FindingListProps & { finding: Finding }): ReactElement {
  const m = useMessages()
  const text = <RichText text={findingText(finding, board, m)} />
  return (
    <div className={styles['text']}>
      <span className={styles[finding.severity]}>{findingMessages(m).severities[finding.severity]}</span>
      {hrefOf ? (
        <a href={hrefOf(finding)} className={styles['link']} onClick={(event) => pick(event, finding, onPick)}>
          {text}
        </a>
      ) : (
        text
      )}
      {explained && <p className={styles['meaning']}>{findingMessages(m).meanings[finding.code]}</p>}
    </div>
  )
}

function Group({ group, board, groupHrefOf }: FindingListProps & { group: AttentionGroup }): ReactElement {
  const m = useMessages()
  return (
    <div className={styles['text']}>
      <span className={styles[group.severity]}>{findingMessages(m).severities[group.severity]}</span>
      <a href={groupHrefOf?.(group)} className={styles['link']}>
        <RichText text={findingGroupText(group, board, m)} />
      </a>
    </div>
  )
}

/** A click that asks for a new tab or window stays a link. */
function pick(event: MouseEvent, finding: Finding, onPick: FindingListProps['onPick']): void {
  if (!onPick || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  onPick(finding)
}
