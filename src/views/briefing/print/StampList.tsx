import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'
import type { Stamp } from '../../../shown/stamp.ts'
import styles from './StampList.module.css'

const LINES = ['unit', 'scope', 'period', 'coverage', 'verdict', 'source', 'issued', 'classification'] as const

/** What a picture says of itself, in full. */
export function StampList({ stamp }: { stamp: Stamp }): ReactElement {
  const t = slideMessages(useMessages()).stamp
  return (
    <div className={styles['stamp']}>
      {stamp.synthetic !== null && <p className={styles['synthetic']}>{stamp.synthetic}</p>}
      <h3 className={styles['title']}>{stamp.title}</h3>
      <dl>
        {LINES.filter((line) => stamp[line] !== '').map((line) => (
          <div key={line} className={styles['line']}>
            <dt>{t[line]}</dt>
            <dd>{stamp[line]}</dd>
          </div>
        ))}
        {stamp.reasons.length > 0 && (
          <div className={styles['line']}>
            <dt>{t.reasons}</dt>
            <dd>
              {stamp.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  )
}
