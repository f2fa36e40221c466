import type { ReactElement } from 'react'
import type { NotePart } from '../../shown/indicatorNote.ts'
import styles from './NoteList.module.css'

/** An indicator's note, heading by heading: in its dialog, and under the table on paper. */
export function NoteList({ parts }: { parts: readonly NotePart[] }): ReactElement {
  return (
    <dl className={styles['note']}>
      {parts.map(({ term, lines }) => (
        <div key={term} className={styles['part']}>
          <dt>{term}</dt>
          <dd>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
