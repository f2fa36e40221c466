import styles from './ProfileTable.module.css'
import { townMessages } from '../../i18n/townMessages.ts'
import { type ReactElement, useMemo } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { ProfileRow as RowData, TownProfile } from '../../domain/town/townProfile.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import { profileTable } from '../../shown/town/profileTable.ts'
import type { TableCell } from '../../shown/slideContent.ts'
import type { Selection } from '../../state/selection.ts'
import { ColumnHead } from '../parts/DataTable.tsx'
import { ProfileRow } from './ProfileRow.tsx'

interface ProfileTableProps {
  board: Board
  selection: Selection
  profile: TownProfile
  title: string
}

/** A row each indicator: its line among the peers, this year's value, where it stands, how it changed. */
export function ProfileTable({ profile, title, ...shared }: ProfileTableProps): ReactElement {
  const m = useMessages()
  const { sort } = shared.selection
  const { rows, table } = useMemo(() => profileTable(profile, sort, m), [profile, sort, m])
  const [name, ...columns] = table.columns
  const told = rows.map((row, index) => ({ row, cells: table.rows[index] ?? [] }))
  const stocks = told.filter(({ row }) => row.indicator.kind === 'stock')
  const work = told.filter(({ row }) => row.indicator.kind !== 'stock')
  if (profile.rows.length === 0) return <p className={styles['hint']}>{townMessages(m).noIndicators}</p>
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it is pressed.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {name && <ColumnHead column={name} table={table} />}
            <th scope="col">{townMessages(m).head.line}</th>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} table={table} />
            ))}
          </tr>
        </thead>
        <Rows {...shared} rows={work} title={null} columns={table.columns.length + 1} />
        <Rows {...shared} rows={stocks} title={townMessages(m).context} columns={table.columns.length + 1} />
      </table>
    </div>
  )
}

interface RowsProps {
  board: Board
  selection: Selection
  rows: readonly { row: RowData; cells: readonly TableCell[] }[]
  /** Sets the rows apart from those above. */
  title: string | null
  columns: number
}

function Rows({ board, selection, rows, title, columns }: RowsProps): ReactElement | null {
  const target = useEvidenceTarget()
  const m = useMessages()
  if (rows.length === 0) return null
  return (
    <tbody>
      {title !== null && (
        <tr className={styles['part']}>
          <th scope="rowgroup" colSpan={columns}>
            {title}
          </th>
        </tr>
      )}
      {rows.map(({ row, cells }) => (
        <ProfileRow
          key={row.indicator.id}
          board={board}
          selection={selection}
          row={row}
          cells={cells}
          isPicked={target?.town === row.reading.area.code && target.indicator === row.indicator.id}
          m={m}
        />
      ))}
    </tbody>
  )
}
