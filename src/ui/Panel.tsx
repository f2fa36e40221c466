import type { ReactElement, ReactNode } from 'react'
import styles from './Panel.module.css'

/** A titled part of the side column, set off by a rule. */
export function Panel({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <section className={styles['panel']} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}
