import styles from './DataTable.module.css'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { nextSort } from '../../domain/tables/tableSort.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { ContentTable, TableCell, TableColumn } from '../../shown/slideContent.ts'
import { sortedOf } from '../../shown/contentTable.ts'
import { select } from '../../state/selectionStore.ts'
import { SortHead } from '../../ui/SortHead.tsx'
import { FindingBadge } from './FindingBadge.tsx'
import type { AreaCode } from '../../domain/board/area.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'

interface DataTableProps {
  board: Board
  caption: string
  table: ContentTable
}

/** A content's table: it scrolls inside itself, its head stands still and sorts, its values open their evidence. */
export function DataTable({ board, caption, table }: DataTableProps): ReactElement {
  const { columns, rows } = table
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} table={table} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={keyOf(cells)} className={cells[0]?.isChosen ? styles['chosen'] : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]?.key} scope="row">
                    <CellContent board={board} cell={cell} />
                  </th>
                ) : (
                  <td key={columns[index]?.key} data-column={columns[index]?.key}>
                    <CellContent board={board} cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A column's title; where the rows can be sorted by it, a press on it does. */
export function ColumnHead({ column, table }: { column: TableColumn; table: ContentTable }): ReactElement {
  const m = useMessages()
  const { key, title, first } = column
  const { order } = table
  if (order === null || first === undefined) return <th scope="col">{title}</th>
  const sorted = sortedOf(column, order.current)
  return (
    <th scope="col" aria-sort={sorted ?? 'none'}>
      <SortHead
        title={title}
        hint={m.table.sortHint(title)}
        sorted={sorted}
        onSort={() => select({ sort: nextSort(order.current, key, order.usual) })}
      />
    </th>
  )
}

function CellContent({ board, cell }: { board: Board; cell: TableCell }): ReactElement {
  const { text, place, observation } = cell
  if (!place) return <>{text}</>
  const { town, year } = place
  return (
    <>
      <EvidenceButton town={town} year={year} name={board.areas.get(town)?.name ?? town} text={text} />
      {observation !== undefined && (
        <FindingBadge board={board} findings={findingsOf(board).byObservation.get(observation)} />
      )}
    </>
  )
}

/** A town may have several rows, one a year. */
function keyOf(cells: readonly TableCell[]): string {
  const places = cells.flatMap(({ place }) => (place ? [`${place.town} ${place.year}`] : []))
  return places[0] ?? cells[0]?.text ?? ''
}

interface EvidenceButtonProps {
  town: AreaCode
  year: number
  name: string
  /** What is shown; the town's name unless told otherwise. */
  text?: string
}

/** A cell that opens the evidence behind it. */
export function EvidenceButton({ town, year, name, text = name }: EvidenceButtonProps): ReactElement {
  const m = useMessages()
  const target = useEvidenceTarget()
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={
        text === name ? m.table.openEvidence(name, year) : `${text}${m.colon}${m.table.openEvidence(name, year)}`
      }
      aria-pressed={target?.town === town && target.year === year}
      onClick={() => openEvidence({ town, year })}
    >
      {text}
    </button>
  )
}
