import type { ReactElement, ReactNode } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { ContentVerdict } from '../../shown/slideContent.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './VerdictPanel.module.css'

interface VerdictPanelProps {
  verdict: ContentVerdict
  /** A way to a better comparison, if there is one. */
  children?: ReactNode
}

/** How far the comparison may be trusted (可比性): verdict, counts, and each reason with its towns. */
export function VerdictPanel({ verdict, children }: VerdictPanelProps): ReactElement {
  const { level, word, limits, counts, reasons } = verdict
  return (
    <Panel title={useMessages().verdict.title} action={<span className={styles[level]}>{word}</span>}>
      {limits.map((limit) => (
        <p key={limit} className={styles['limit']}>
          {limit}
        </p>
      ))}
      <dl className={styles['counts']}>
        {counts.map(({ kind, count, text }) => (
          <div key={kind} className={styles['count']}>
            <dt className={styles[kind]}>{count}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {reasons.map(({ title, texts }) => (
        <div key={title}>
          {title !== '' && <h3 className={styles['subtitle']}>{title}</h3>}
          <ul className={styles['reasons']}>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {children}
    </Panel>
  )
}
