import styles from './OverviewTable.module.css'
import { type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import type { OverviewColumn } from '../../domain/overview/overview.ts'
import { nextSort } from '../../domain/tables/tableSort.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import type { Selection } from '../../state/selection.ts'
import { type GridPlace, gridStep } from '../../ui/keyboard.ts'
import { sortedOf } from '../../shown/contentTable.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { NoteButton } from '../parts/NoteButton.tsx'
import { columnUnit, type OverviewTable as OverviewRows } from '../../shown/overview/overviewTable.ts'
import { select } from '../../state/selectionStore.ts'
import { SortHead } from '../../ui/SortHead.tsx'
import { compareLink, townLink } from '../../shown/overview/overviewOf.ts'
import { TableRow } from './TableRow.tsx'

/** Rows of the grid that are its head. */
const HEADS = 2

interface OverviewTableProps {
  board: Board
  title: string
  columns: readonly OverviewColumn[]
  shown: OverviewRows
  selection: Selection
  byObservation: ReadonlyMap<string, readonly Finding[]>
  /** Each town shows its latest year. */
  saysYear: boolean
}

/** Towns × indicators. One stop for Tab; arrow keys move. Scrolls inside itself, towns and indicators standing still. */
export function OverviewTable({ title, columns, shown, ...rest }: OverviewTableProps): ReactElement {
  const { board, selection, byObservation, saysYear } = rest
  const m = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const target = useEvidenceTarget()
  // The head is two rows: what a column leads to, and how it sorts.
  const [last, setLast] = useState<GridPlace>({ row: HEADS, column: 1 })
  const { rows, table } = shown
  const lastRow = Math.min(last.row, rows.length + HEADS - 1)
  // Below the head the last column, how much a town reported, has nothing to press.
  const size = { row: rows.length + HEADS, column: columns.length + (lastRow === 1 ? 2 : 1) }
  const stop = { row: lastRow, column: Math.min(last.column, size.column - 1) }
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = gridStep(stop, event.key, size)
    // Inside the table arrow keys mean its cells, even where there is no next one.
    if (event.key.startsWith('Arrow') || next !== null) event.preventDefault()
    const cell = next && scroller.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)
    if (!cell) return
    setLast(next)
    cell.focus()
  }
  return (
    // Arrow keys come from the links and buttons inside; the region itself is pressed by nobody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={scroller}
      className={styles['scroller']}
      role="region"
      aria-label={title}
      onKeyDown={move}
      onFocus={({ target: focused }) => setLast((old) => placeOf(focused) ?? old)}
    >
      <table className={styles['table']}>
        <caption className="visually-hidden">{`${title}${m.colon}${m.overview.tableHint}`}</caption>
        <thead>
          <tr>
            <SortedHead table={table} at={0} className={styles['corner']} stop={stop} />
            {columns.map((column, at) => {
              const { indicator } = column.comparison.request
              return (
                <SortedHead key={indicator.id} table={table} at={at + 1} unit={columnUnit(column, m)} stop={stop}>
                  <a
                    href={compareLink(selection, indicator.id)}
                    data-place={`0 ${at + 1}`}
                    tabIndex={stop.row === 0 && stop.column === at + 1 ? 0 : -1}
                  >
                    {nameOfIndicator(indicator, m)}
                  </a>
                  {/* Next for Tab after its name, so that the table stays one stop. */}
                  <NoteButton indicator={indicator} tabIndex={stop.row === 0 && stop.column === at + 1 ? 0 : -1} />
                </SortedHead>
              )
            })}
            <SortedHead table={table} at={columns.length + 1} className={styles['told']} stop={stop} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <TableRow
              key={row.area.code}
              board={board}
              row={row}
              cells={table.rows[at] ?? []}
              columns={columns}
              byObservation={byObservation}
              href={townLink(selection, row.area.code)}
              saysYear={saysYear}
              index={at + HEADS}
              stop={stop.row === at + HEADS ? stop.column : null}
              picked={target?.town === row.area.code && target.year === row.year ? (target.indicator ?? null) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SortedHeadProps {
  table: OverviewRows['table']
  at: number
  /** Stands for the title, where a link says what the column is. */
  unit?: string
  className?: string | undefined
  /** Where Tab stops in the grid. */
  stop: GridPlace
  children?: ReactNode
}

/** A column's head, which sorts by it; without an order among its values it only names them. */
function SortedHead({ table, at, unit, className, stop, children }: SortedHeadProps): ReactElement | null {
  const m = useMessages()
  const column = table.columns[at]
  if (!column || table.order === null) return null
  const { current, usual } = table.order
  const { key, first, title } = column
  const sorted = sortedOf(column, current)
  if (!first) {
    return (
      <th scope="col" className={className}>
        {children}
        <span className={styles['unit']}>{unit}</span>
      </th>
    )
  }
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={className}>
      {children}
      <SortHead
        title={unit ?? title}
        label={unit === undefined ? title : m.table.sortHint(title)}
        hint={key === 'filled' ? m.overview.filledHint : m.table.sortHint(title)}
        sorted={sorted}
        onSort={() => select({ sort: nextSort(current, key, usual) })}
        place={`1 ${at}`}
        tabIndex={stop.row === 1 && stop.column === at ? 0 : -1}
      />
    </th>
  )
}

function placeOf(element: Element): GridPlace | null {
  const place = element.getAttribute('data-place')?.split(' ').map(Number)
  return place ? { row: place[0] ?? 0, column: place[1] ?? 0 } : null
}
