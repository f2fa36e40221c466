import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './EvidencePanel.module.css'

interface EvidenceFrameProps {
  /** What the evidence is about, in words; null while nothing was pointed at, which shows how to point. */
  about: string | null
  /** Brings the panel's beginning into sight whenever it changes. */
  shown: unknown
  /** False where nothing stands while nothing was pointed at. */
  hasHint?: boolean
  children: ReactNode
}

/** The panel of evidence (数据出处): its title, the way to close it, and what to do while it is empty. */
export function EvidenceFrame({ about, shown, hasHint = true, children }: EvidenceFrameProps): ReactElement {
  const m = useMessages()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Only the column it heads: the page, and what was pressed in it, stay where they are.
    panel.current?.closest('[data-side]')?.scrollTo({ top: 0 })
  }, [shown])
  if (about === null) {
    return (
      <div className="screen-only">
        <Hint />
      </div>
    )
  }
  const close = (
    <button type="button" className={styles['close']} aria-label={m.evidence.close} onClick={() => openEvidence(null)}>
      ×
    </button>
  )
  return (
    <>
      <div ref={panel} className={styles['open']} aria-live="polite">
        <Panel title={m.evidence.titleOf(about)} action={close}>
          {children}
        </Panel>
      </div>
      {hasHint && (
        <div className={styles['room']} aria-hidden="true">
          <Hint />
        </div>
      )}
    </>
  )
}

function Hint(): ReactElement {
  const m = useMessages()
  return (
    <Panel title={m.evidence.title}>
      <p className={styles['hint']}>{m.evidence.hint}</p>
    </Panel>
  )
}
