import type { ReactElement } from 'react'
import type { ReportWords } from '../../domain/values/reportWords.ts'
import styles from './ReportQuote.module.css'

/** The words of a report, the number in them marked. */
export function ReportQuote({ words }: { words: ReportWords }): ReactElement {
  const { before, number, after } = words
  // Marking all of it would mark nothing.
  if (before + after === '') return <q className={`${styles['words']} ${styles['number']}`}>{number}</q>
  return (
    <q className={styles['words']}>
      {before}
      {number !== '' && <mark className={styles['number']}>{number}</mark>}
      {after}
    </q>
  )
}
