import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Overview } from '../../domain/overview.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import type { Selection } from '../../state/selection.ts'
import { type GridPlace, gridStep } from '../../ui/gridStep.ts'
import { nameOfIndicator } from '../../shown/names.ts'
import { columnUnit } from '../../shown/overviewCell.ts'
import styles from './OverviewTable.module.css'
import { compareLink, townLink } from './overviewLinks.ts'
import { TableRow } from './TableRow.tsx'

interface OverviewTableProps {
  board: Board
  title: string
  shown: Overview
  selection: Selection
  byObservation: ReadonlyMap<string, readonly Finding[]>
  /** Each town shows its latest year. */
  saysYear: boolean
}

/** Towns × indicators. One stop for Tab; arrow keys move. Scrolls inside itself, towns and indicators standing still. */
export function OverviewTable({ title, shown, ...rest }: OverviewTableProps): ReactElement {
  const { board, selection, byObservation, saysYear } = rest
  const m = useMessages()
  const scroller = useRef<HTMLDivElement>(null)
  const target = useEvidenceTarget()
  const [last, setLast] = useState<GridPlace>({ row: 1, column: 1 })
  const { rows, columns } = shown
  const size = { row: rows.length + 1, column: columns.length + 1 }
  const stop = { row: Math.min(last.row, rows.length), column: Math.min(last.column, columns.length) }
  const move = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const next = gridStep(stop, event.key, size)
    // Inside the table arrow keys mean its cells, even where there is no next one.
    if (event.key.startsWith('Arrow') || next !== null) event.preventDefault()
    if (next === null) return
    setLast(next)
    scroller.current?.querySelector<HTMLElement>(`[data-place="${next.row} ${next.column}"]`)?.focus()
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
            <th scope="col" className={styles['corner']}>
              {m.table.town}
            </th>
            {columns.map((column, at) => {
              const { indicator } = column.comparison.request
              return (
                <th key={indicator.id} scope="col">
                  <a
                    href={compareLink(selection, indicator.id)}
                    data-place={`0 ${at + 1}`}
                    tabIndex={stop.row === 0 && stop.column === at + 1 ? 0 : -1}
                  >
                    {nameOfIndicator(indicator, m)}
                  </a>
                  <span className={styles['unit']}>{columnUnit(column, m)}</span>
                </th>
              )
            })}
            <th scope="col" title={m.overview.filledHint} className={styles['told']}>
              {m.overview.filledColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <TableRow
              key={row.area.code}
              board={board}
              row={row}
              columns={columns}
              byObservation={byObservation}
              href={townLink(selection, row.area.code)}
              saysYear={saysYear}
              index={at + 1}
              stop={stop.row === at + 1 ? stop.column : null}
              picked={target?.town === row.area.code && target.year === row.year ? (target.indicator ?? null) : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function placeOf(element: Element): GridPlace | null {
  const place = element.getAttribute('data-place')?.split(' ').map(Number)
  return place ? { row: place[0] ?? 0, column: place[1] ?? 0 } : null
}
