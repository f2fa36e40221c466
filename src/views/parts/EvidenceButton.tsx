import type { ReactElement } from 'react'
import type { AreaCode } from '../../domain/board/area.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import styles from './EvidenceButton.module.css'

interface EvidenceButtonProps {
  town: AreaCode
  year: number
  name: string
  /** What is shown; the town's name unless told otherwise. */
  text?: string
}

/** A cell that opens the evidence behind it. */
export function EvidenceButton({ town, year, name, text = name }: EvidenceButtonProps): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={
        text === name ? m.table.openEvidence(name, year) : `${text}${m.colon}${m.table.openEvidence(name, year)}`
      }
      aria-pressed={target?.town === town && target.year === year}
      onClick={() => openEvidence({ town, year })}
    >
      {text}
    </button>
  )
}
