import type { ReactElement, ReactNode } from 'react'
import styles from './DataTable.module.css'

interface DataTableProps {
  caption: string
  head: readonly string[]
  /** Table rows. */
  children: ReactNode
}

/** A plain table that scrolls inside itself, its head standing still. */
export function DataTable({ caption, head, children }: DataTableProps): ReactElement {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
