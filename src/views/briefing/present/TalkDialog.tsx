import type { ReactElement, ReactNode } from 'react'
import { Modal } from '../../../ui/Modal.tsx'
import styles from './TalkDialog.module.css'

interface TalkDialogProps {
  title: string
  closeLabel: string
  /** In the middle, over the whole slide, or beside what it is about, which stays in sight. */
  place?: 'middle' | 'whole' | 'side'
  onClose: () => void
  children: ReactNode
}

/** A sheet over the slide, in the slide's own sizes: text of the desk grows with the screen. */
export function TalkDialog({ title, closeLabel, place = 'middle', onClose, children }: TalkDialogProps): ReactElement {
  return (
    <Modal label={title} className={styles[place]} onClose={onClose}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        <button type="button" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </div>
      {/* What scrolls must be reachable by keyboard, though nothing in it is pressed. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} tabIndex={0} role="region" aria-label={title} data-scroller>
        {children}
      </div>
    </Modal>
  )
}
