import type { ReactElement } from 'react'
import type { ChangeReport } from '../../domain/board/boardChange.ts'
import { boardChangeText, changeCountsText, isContradiction } from '../../i18n/boardChangeText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { ownFilesMessages } from '../../i18n/ownFilesMessages.ts'
import styles from './ChangesPanel.module.css'

/** Changes listed at most; the counts above the list hold all of them. */
const MAX_LISTED = 200

/** What changed against what was loaded before: how many of each kind, then one by one. Null: nothing to compare. */
export function ChangesPanel({ report }: { report: ChangeReport | null }): ReactElement {
  const m = useMessages()
  const t = ownFilesMessages(m)
  if (report === null) return <p>{t.noLocal}</p>
  const { changes } = report
  if (changes.length === 0) return <p>{t.noChanges}</p>
  return (
    <>
      <p className={styles['counts']}>{changeCountsText(report, m)}</p>
      {changes.some(isContradiction) && <p>{t.decide}</p>}
      {/* A list that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles['changes']} aria-label={t.changesTitle} tabIndex={0}>
        {changes.slice(0, MAX_LISTED).map((change, index) => (
          <li key={`${index} ${change.kind}`}>{boardChangeText(change, m)}</li>
        ))}
        {changes.length > MAX_LISTED && <li>{t.moreChanges(formatNumber(changes.length - MAX_LISTED, 0))}</li>}
      </ul>
    </>
  )
}
