import { type CSSProperties, type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useAvailableSize } from '../../ui/useAvailableSize.ts'
import styles from './ViewLayout.module.css'

interface ViewLayoutProps {
  heading: ReactNode
  /** What is shown, in one line: unit, period, coverage. */
  subtitle: readonly string[]
  tools: ReactNode
  side: ReactNode
  /** Across the whole width, between heading and body. */
  band?: ReactNode
  /** On paper only, after all else: the table equal to the picture. */
  onPaper?: ReactNode
  children: ReactNode
}

/** Kept free under the body for the footer. */
const BELOW = 44

/** Heading across, picture left, panels right. */
export function ViewLayout({ heading, subtitle, tools, side, band, onPaper, children }: ViewLayoutProps): ReactElement {
  const body = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(body, BELOW)
  const isPrinting = usePrinting()
  // The type of styles does not know custom properties.
  const height = { '--room': `${available?.height ?? 0}px` } as CSSProperties
  return (
    <>
      <div className={styles['head']}>
        {heading}
        <div className={styles['bar']}>
          <p className={styles['subtitle']}>{subtitle.filter((part) => part !== '').join(' · ')}</p>
          {tools && <Tools>{tools}</Tools>}
        </div>
      </div>
      {band}
      <div ref={body} className={styles['body']} style={height}>
        <div className={styles['main']}>{children}</div>
        <div className={styles['side']} data-side>
          {side}
        </div>
      </div>
      {isPrinting && onPaper}
    </>
  )
}

/** Beside the subtitle; on a phone behind a button, so that the picture comes soon. What a tool has said stays. */
function Tools({ children }: { children: ReactNode }): ReactElement {
  const m = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles['more']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {m.moreTools}
      </button>
      <div id={id} className={styles['tools']} data-open={isOpen}>
        {children}
      </div>
    </>
  )
}
