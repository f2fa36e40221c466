import type { ReactElement, ReactNode } from 'react'
import styles from './ViewLayout.module.css'

interface ViewLayoutProps {
  heading: ReactNode
  /** What is shown, in one line: unit, period, coverage. */
  subtitle: readonly string[]
  tools: ReactNode
  side: ReactNode
  children: ReactNode
}

/** Heading across, picture left, panels right. */
export function ViewLayout({ heading, subtitle, tools, side, children }: ViewLayoutProps): ReactElement {
  return (
    <>
      <div className={styles['head']}>
        {heading}
        <div className={styles['bar']}>
          <p className={styles['subtitle']}>{subtitle.filter((part) => part !== '').join(' · ')}</p>
          <div className={styles['tools']}>{tools}</div>
        </div>
      </div>
      <div className={styles['body']}>
        <div className={styles['main']}>{children}</div>
        <div className={styles['side']}>{side}</div>
      </div>
    </>
  )
}
