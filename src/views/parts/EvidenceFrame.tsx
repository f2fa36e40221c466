import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import { Panel } from '../../ui/Panel.tsx'
import styles from './EvidencePanel.module.css'

interface EvidenceFrameProps {
  /** What the evidence is about, in words; null while nothing was pointed at, which shows how to point. */
  about: string | null
  /** Brings the panel into sight whenever it changes. */
  shown: unknown
  children: ReactNode
}

/** The panel of evidence (数据出处): its title, the way to close it, and what to do while it is empty. */
export function EvidenceFrame({ about, shown, children }: EvidenceFrameProps): ReactElement {
  const m = useMessages()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  if (about === null) {
    return (
      <div className="screen-only">
        <Panel title={m.evidence.title}>
          <p className={styles['hint']}>{m.evidence.hint}</p>
        </Panel>
      </div>
    )
  }
  const close = (
    <button type="button" className={styles['close']} aria-label={m.evidence.close} onClick={() => openEvidence(null)}>
      ×
    </button>
  )
  return (
    <div ref={panel} aria-live="polite">
      <Panel title={m.evidence.titleOf(about)} action={close}>
        {children}
      </Panel>
    </div>
  )
}
