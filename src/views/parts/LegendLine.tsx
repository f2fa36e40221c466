import type { ReactElement } from 'react'
import styles from './LegendLine.module.css'

/** One quiet line under a picture. */
export function LegendLine({ title, items }: { title: string; items: readonly string[] }): ReactElement | null {
  if (items.length === 0) return null
  return (
    <ul className={styles['legend']} aria-label={title}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
