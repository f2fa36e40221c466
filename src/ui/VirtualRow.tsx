import { memo, type ReactElement, type ReactNode } from 'react'
import type { Sorted } from './SortHead.tsx'
import styles from './VirtualTable.module.css'

/** One column of a virtual table; widths are fixed, so that nothing moves while rows come and go. */
export interface VirtualColumn {
  id: string
  title: string
  /** In pixels. */
  width: number
  /** Set to the right, as numbers are. */
  isEnd?: boolean
  /** What a press on the head does; a column without it cannot be sorted by. */
  onSort?: () => void
  hint?: string
  /** Null while another column decides the order. */
  sorted: Sorted
}

/** One row: a cell a column, the first of which is the row's head and its stop for keys. */
export interface VirtualRowData {
  id: string
  cells: readonly {
    text: string
    /** What a clipped or short word stands for, in full. */
    title?: string
    content?: ReactNode
    opens?: boolean
    isQuiet?: boolean
  }[]
  /** What pressing the row opens. */
  openLabel: string
}

interface VirtualRowProps {
  /** Told by place, so that a long list is never handed from component to component. */
  rowAt: (index: number) => VirtualRowData | null
  index: number
  columns: readonly VirtualColumn[]
  isActive: boolean
  isPicked: boolean
  onFocus: (index: number) => void
  onOpen: (index: number) => void
}

/** Scrolling draws only the rows that come; the others are as they were. */
export const VirtualRow = memo(VirtualRowContent)

function VirtualRowContent(props: VirtualRowProps): ReactElement | null {
  const { rowAt, index, columns, isActive, isPicked, onFocus, onOpen } = props
  const row = rowAt(index)
  if (!row) return null
  return (
    <tr className={`${styles['row']} ${isPicked ? styles['picked'] : ''}`} aria-rowindex={index + 2} data-row={index}>
      {row.cells.map(({ text, title, content, opens = false, isQuiet = false }, at) => {
        const column = columns[at]
        const shown = opens ? (
          <button
            type="button"
            className={styles['open']}
            tabIndex={at === 0 && isActive ? 0 : -1}
            aria-label={`${text} ${row.openLabel}`}
            aria-pressed={isPicked}
            onFocus={() => onFocus(index)}
            onClick={() => onOpen(index)}
          >
            {text}
          </button>
        ) : (
          (content ?? text)
        )
        const classes = `${column?.isEnd ? styles['end'] : ''} ${isQuiet ? styles['quiet'] : ''}`
        return at === 0 ? (
          <th key={column?.id} scope="row" className={classes} title={title ?? text}>
            {shown}
          </th>
        ) : (
          <td key={column?.id} className={classes} title={title ?? text}>
            {shown}
          </td>
        )
      })}
    </tr>
  )
}
