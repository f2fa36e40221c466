import type { ReactElement, ReactNode } from 'react'
import styles from './ProfileSection.module.css'

/** A part of the profile below the table, set off by a rule. */
export function ProfileSection({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  )
}
