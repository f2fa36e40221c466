import type { ReactElement, ReactNode } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Reason, Verdict } from '../../domain/compare/verdict.ts'
import { reasonText } from '../../i18n/values/reasonText.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './VerdictPanel.module.css'

interface VerdictPanelProps {
  board: Board
  verdict: Verdict
  /** Counted are towns, or towns in years. */
  ofYears?: boolean
  /** A way to a better comparison, if there is one. */
  children?: ReactNode
}

/** How far the comparison may be trusted (可比性): verdict, counts, and each reason with its towns. */
export function VerdictPanel({ board, verdict, ofYears = false, children }: VerdictPanelProps): ReactElement {
  const m = useMessages()
  const { counts } = verdict
  const t = m.verdict
  const isUnrelated = verdict.limits.includes('unrelatedTowns')
  const label = isUnrelated
    ? ofYears
      ? t.sideBySideTownYears
      : t.sideBySide
    : ofYears
      ? t.comparedTownYears
      : t.compared
  const compared = label + (counts.approximate > 0 ? m.verdict.approximate(counts.approximate) : '')
  return (
    <Panel title={m.verdict.title} action={<span className={styles[verdict.level]}>{m.verdicts[verdict.level]}</span>}>
      {verdict.limits.map((limit) => (
        <p key={limit} className={styles['limit']}>
          {m.reasons[limit]}
        </p>
      ))}
      <dl className={styles['counts']}>
        <Count kind="compared" count={counts.compared} label={compared} />
        {counts.notComparable > 0 && (
          <Count
            kind="uncompared"
            count={counts.notComparable}
            label={ofYears ? t.notComparableTownYears : t.notComparable}
          />
        )}
        {counts.silent > 0 && (
          <Count kind="silent" count={counts.silent} label={ofYears ? t.silentTownYears : t.silent} />
        )}
      </dl>
      {verdict.excluded.length > 0 && <Reasons board={board} reasons={verdict.excluded} />}
      {verdict.cautions.length > 0 && (
        <>
          <h3 className={styles['subtitle']}>{m.verdict.cautionsTitle}</h3>
          <Reasons board={board} reasons={verdict.cautions} />
        </>
      )}
      {children}
    </Panel>
  )
}

/** One line of counted towns. */
export function Count({
  kind,
  count,
  label,
}: {
  kind: 'compared' | 'uncompared' | 'silent'
  count: number
  label: string
}): ReactElement {
  return (
    <div className={styles['count']}>
      <dt className={styles[kind]}>{count}</dt>
      <dd>{label}</dd>
    </div>
  )
}

/** Each reason with its towns. */
export function Reasons({ board, reasons }: { board: Board; reasons: readonly Reason[] }): ReactElement {
  const m = useMessages()
  return (
    <ul className={styles['reasons']}>
      {reasons.map((reason) => (
        <li key={reason.code}>{reasonText(reason, board, m)}</li>
      ))}
    </ul>
  )
}
