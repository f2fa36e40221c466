import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Relation } from '../../domain/relate/relate.ts'
import { AXES, type Axis } from '../../domain/relate/relationPoint.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { Panel } from '../../ui/Panel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import { limitText } from '../../shown/relateVerdict.ts'
import { Count, Reasons } from '../parts/VerdictPanel.tsx'
import styles from '../parts/VerdictPanel.module.css'

interface RelateVerdictProps {
  board: Board
  relation: Relation
}

/** How far two indicators may be set beside each other: counts, then the reasons of each axis. */
export function RelateVerdict({ board, relation }: RelateVerdictProps): ReactElement {
  const m = useMessages()
  const { verdict, request } = relation
  const { level, limits, counts } = verdict
  const t = relateMessages(m).verdict
  const ofYears = request.years !== null
  const [byTown, byYear] = limits.includes('unrelatedTowns')
    ? [t.sideBySide, t.sideBySideTownYears]
    : [t.compared, t.comparedTownYears]
  const compared = ofYears ? byYear : byTown
  const approximate = counts.approximate > 0 ? m.verdict.approximate(counts.approximate) : ''
  return (
    <Panel title={m.verdict.title} action={<span className={styles[level]}>{m.verdicts[level]}</span>}>
      {limits.map((limit) => (
        <p key={limit} className={styles['limit']}>
          {limitText(limit, relation, m)}
        </p>
      ))}
      <dl className={styles['counts']}>
        <Count kind="compared" count={counts.compared} label={compared + approximate} />
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
      {AXES.map((axis) => (
        <AxisNotes key={axis} board={board} relation={relation} axis={axis} />
      ))}
    </Panel>
  )
}

function AxisNotes({ board, relation, axis }: RelateVerdictProps & { axis: Axis }): ReactElement {
  const m = useMessages()
  const { excluded, cautions } = relation.verdict.axes[axis]
  const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
  const name = nameOfIndicator(relation.request[axis].indicator, m)
  const parts = [
    { title: relateMessages(m).verdict.excluded(side, name), reasons: excluded },
    { title: relateMessages(m).verdict.cautions(side, name), reasons: cautions },
  ]
  return (
    <>
      {parts
        .filter(({ reasons }) => reasons.length > 0)
        .map(({ title, reasons }) => (
          <div key={title}>
            <h3 className={styles['subtitle']}>{title}</h3>
            <Reasons board={board} reasons={reasons} />
          </div>
        ))}
    </>
  )
}
