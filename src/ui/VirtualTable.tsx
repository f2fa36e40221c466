import {
  Fragment,
  type ReactElement,
  useRef,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useState,
  memo,
  type ReactNode,
} from 'react'
import { SortHead, type Sorted } from './SortHead.tsx'
import { useAvailableSize } from './useAvailableSize.ts'
import { useRowWindow } from './useRowWindow.ts'
import styles from './VirtualTable.module.css'

interface ActiveRow {
  active: number
  setActive: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

interface ActiveRowProps {
  count: number
  /** Another value means other rows. */
  shown: unknown
  scroller: RefObject<HTMLElement | null>
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 15

interface VirtualTableProps {
  caption: string
  columns: readonly VirtualColumn[]
  count: number
  /** Another function means other rows. */
  rowAt: (index: number) => VirtualRowData | null
  isPicked: (index: number) => boolean
  onOpen: (index: number) => void
  /** Pixels to keep free under the table. */
  below: number
}

/**
 * A table that scrolls inside itself and, where rows are many, holds only those in sight. One stop for Tab inside:
 * arrow keys, Page Up and Down, Home and End lead from row to row.
 */
export function VirtualTable(props: VirtualTableProps): ReactElement {
  const { caption, columns, count, rowAt, below } = props
  const scroller = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const available = useAvailableSize(place, below)
  const { active, setActive, onKeyDown } = useActiveRow({ count, shown: rowAt, scroller })
  const { items, after } = useRowWindow({ count, active, scroller })
  return (
    <div ref={place}>
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is pressed. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={scroller}
        className={styles['scroller']}
        style={available ? { maxHeight: available.height } : {}}
        tabIndex={0}
        role="region"
        aria-label={caption}
      >
        {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
        <table
          className={styles['table']}
          style={{ minWidth: columns.reduce((sum, column) => sum + column.width, 0) }}
          aria-rowcount={count + 1}
        >
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr className={styles['head']} aria-rowindex={1}>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} />
              ))}
            </tr>
          </thead>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- moves the focus its buttons have */}
          <tbody onKeyDown={onKeyDown}>
            {items.map(({ index, gap }) => (
              <Fragment key={index}>
                <Gap height={gap} columns={columns.length} />
                <VirtualRow
                  {...{ rowAt, index, columns }}
                  isActive={index === active}
                  isPicked={props.isPicked(index)}
                  onFocus={setActive}
                  onOpen={props.onOpen}
                />
              </Fragment>
            ))}
            <Gap height={after} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </div>
  )
}

function HeadCell({ column }: { column: VirtualColumn }): ReactElement {
  const { title, hint = title, sorted, onSort, isEnd } = column
  return (
    <th scope="col" aria-sort={sorted ?? (onSort ? 'none' : undefined)} className={isEnd ? styles['end'] : undefined}>
      {onSort ? <SortHead {...{ title, hint, sorted, onSort }} /> : title}
    </th>
  )
}

/** Stands for the rows that are not there. */
function Gap({ height, columns }: { height: number; columns: number }): ReactElement | null {
  if (height <= 0) return null
  return (
    <tr aria-hidden="true" className={styles['gap']}>
      <td colSpan={columns} style={{ height }}>
        {' '}
      </td>
    </tr>
  )
}

/** The row that Tab leads to. It follows the keys, and returns to the first, in sight, when other rows are shown. */
function useActiveRow({ count, shown, scroller }: ActiveRowProps): ActiveRow {
  const [active, setActive] = useState(0)
  // In a box, because a state that is a function would be called.
  const [before, setBefore] = useState({ shown })
  const isMoving = useRef(false)
  if (before.shown !== shown) {
    setBefore({ shown })
    setActive(0)
  }
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [shown, scroller])
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)?.focus()
  }, [active, scroller])
  function onKeyDown(event: KeyboardEvent): void {
    const next = keptWithin(active, event.key, count)
    if (next === null) return
    event.preventDefault()
    isMoving.current = next !== active
    setActive(next)
  }
  return { active, setActive, onKeyDown }
}

/** The place a key leads to in a list, which does not wrap; null for keys that mean nothing there. */
export function keptWithin(from: number, key: string, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, from + step))
}

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
const VirtualRow = memo(VirtualRowContent)

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
