import type { ReactElement } from 'react'
import styles from './SortHead.module.css'

/** Which way a column is sorted; null while another column decides the order. */
export type Sorted = 'ascending' | 'descending' | null

interface SortHeadProps {
  title: string
  /** What a press does. */
  hint: string
  sorted: Sorted
  onSort: () => void
  /** For who hears it, where the title alone does not say which column it is. */
  label?: string
  /** Where arrow keys move from head to head: what they find it by. */
  place?: string
  tabIndex?: number
}

/** A column's title that sorts by it; the head around it says `aria-sort`. */
export function SortHead({ title, hint, sorted, onSort, label, place, tabIndex }: SortHeadProps): ReactElement {
  return (
    <button
      type="button"
      className={`${styles['sort']} ${sorted === null ? '' : styles['sorted']}`}
      title={hint}
      aria-label={label}
      data-place={place}
      tabIndex={tabIndex}
      onClick={onSort}
    >
      {title}
      <SortSign sorted={sorted} />
    </button>
  )
}

/** An angle for the way the rows are sorted, two where they could be. */
function SortSign({ sorted }: { sorted: Sorted }): ReactElement {
  return (
    <svg className={styles['sign']} viewBox="0 0 8 12" data-sorted={sorted ?? undefined} aria-hidden="true">
      <path d="M1 4.5 4 1.5 7 4.5" />
      <path d="M1 7.5 4 10.5 7 7.5" />
    </svg>
  )
}
