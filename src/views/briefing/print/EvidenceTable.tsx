import styles from './EvidenceTable.module.css'
import { type ReactElement, useMemo } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { printMessages } from '../../../i18n/deck/printMessages.ts'
import { evidenceList, type EvidenceRow } from '../../../shown/evidenceList.ts'
import type { Shown, Stamp, SlideContent } from '../../../shown/slideContent.ts'
import { ReportQuote } from '../../parts/EvidenceCard.tsx'
import { stampFoot, stampHead } from '../../../shown/stamp.ts'
import type { Messages } from '../../../i18n/messages.ts'

interface EvidenceTableProps {
  shown: Shown
  content: SlideContent
}

/** The reports' words behind a slide. Its head, which says what is shown, stands again on every page it runs on to. */
export function EvidenceTable({ shown, content }: EvidenceTableProps): ReactElement {
  const m = useMessages()
  const t = printMessages(m)
  const list = useMemo(() => evidenceList(shown, content.pages, m), [shown, content, m])
  if (list.rows.length === 0) return <p className={styles['none']}>{t.noEvidence}</p>
  const head = Object.entries(t.columns).filter(([id]) => list.isMixed || id !== 'indicator')
  return (
    <>
      <table className={styles['table']}>
        <colgroup>
          {head.map(([id]) => (
            <col key={id} className={styles[id]} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th colSpan={head.length} scope="colgroup" className={styles['stamp']}>
              <strong>
                {t.evidence}
                {m.colon}
                {content.stamp.title}
              </strong>{' '}
              {stampLine(content.stamp, m)}
            </th>
          </tr>
          <tr className={styles['columns']}>
            {head.map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <Row key={row.key} row={row} isMixed={list.isMixed} />
          ))}
        </tbody>
      </table>
      {list.left > 0 && <p className={styles['none']}>{t.more(list.left)}</p>}
      <p className={styles['none']}>{t.masked}</p>
      {list.hasPhrases && <p className={styles['none']}>{t.phrases}</p>}
    </>
  )
}

function Row({ row, isMixed }: { row: EvidenceRow; isMixed: boolean }): ReactElement {
  return (
    <tr>
      <th scope="row">{row.town}</th>
      {isMixed && <td>{row.indicator}</td>}
      <td>
        <strong>{row.value}</strong>
        {row.notes.map((note) => (
          <span key={note} className={styles['note']}>
            {note}
          </span>
        ))}
      </td>
      <td>
        {row.words ? <ReportQuote words={row.words} /> : <span className={styles['meaning']}>{row.meaning}</span>}
      </td>
      <td>{row.report}</td>
      <td>{row.period}</td>
      <td>{row.section}</td>
    </tr>
  )
}

/** A stamp in one line, for the head of every page; reasons stand in full beside the slide. */
function stampLine(stamp: Stamp, m: Messages): string {
  const parts = [...stampHead(stamp, m), ...stampFoot(stamp, m)].map(([, words]) => words)
  return [...parts, stamp.synthetic ?? ''].filter((part) => part !== '').join(m.clauseSeparator)
}
