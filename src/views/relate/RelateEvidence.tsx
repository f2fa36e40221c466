import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Relation } from '../../domain/relate.ts'
import { AXES, type RelationPoint } from '../../domain/relationPoint.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { EvidenceFrame } from '../parts/EvidenceFrame.tsx'
import { Alongside, ReadingEvidence } from '../parts/EvidencePanel.tsx'
import { nameOfIndicator } from '../../shown/names.ts'
import styles from './RelateEvidence.module.css'

interface RelateEvidenceProps {
  board: Board
  relation: Relation
  /** What was pointed at; null shows how to point. */
  point: RelationPoint | null
}

/** What stands behind a town's place: both numbers, or why there is none. */
export function RelateEvidence({ board, relation, point }: RelateEvidenceProps): ReactElement {
  const m = useMessages()
  return (
    <EvidenceFrame about={point && point.area.name} shown={point}>
      <Alongside board={board} />
      {point &&
        AXES.map((axis) => {
          const { indicator, measure } = relation.request[axis]
          const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
          return (
            <section key={axis} aria-label={nameOfIndicator(indicator, m)}>
              <h3 className={styles['axis']}>{relateMessages(m).evidenceOf(side, nameOfIndicator(indicator, m))}</h3>
              <ReadingEvidence board={board} measure={measure} reading={point[axis]} />
            </section>
          )
        })}
    </EvidenceFrame>
  )
}
