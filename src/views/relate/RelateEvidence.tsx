import { relateMessages } from '../../i18n/relateMessages.ts'
import { type ReactElement, useEffect, useRef } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Relation } from '../../domain/relate.ts'
import { AXES, type RelationPoint } from '../../domain/relationPoint.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import { Alongside, ReadingEvidence } from '../parts/EvidencePanel.tsx'
import panelStyles from '../parts/EvidencePanel.module.css'
import { nameOfIndicator } from '../parts/names.ts'
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
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (point) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [point])
  if (!point) {
    return (
      <Panel title={m.evidence.title}>
        <p className={panelStyles['hint']}>{m.evidence.hint}</p>
      </Panel>
    )
  }
  const close = (
    <button
      type="button"
      className={panelStyles['close']}
      aria-label={m.evidence.close}
      onClick={() => openEvidence(null)}
    >
      ×
    </button>
  )
  return (
    <div ref={panel} aria-live="polite">
      <Panel title={m.evidence.titleOf(point.area.name)} action={close}>
        <Alongside board={board} />
        {AXES.map((axis) => {
          const { indicator, measure } = relation.request[axis]
          const side = axis === 'x' ? relateMessages(m).across : relateMessages(m).up
          return (
            <section key={axis} aria-label={nameOfIndicator(indicator, m)}>
              <h3 className={styles['axis']}>{relateMessages(m).evidenceOf(side, nameOfIndicator(indicator, m))}</h3>
              <ReadingEvidence board={board} measure={measure} reading={point[axis]} />
            </section>
          )
        })}
      </Panel>
    </div>
  )
}
