import { memo, type ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Finding } from '../../domain/finding.ts'
import type { OverviewColumn, OverviewRow } from '../../domain/overview.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { filledText } from '../../shown/overviewCell.ts'
import styles from './OverviewTable.module.css'
import { TableCell } from './TableCell.tsx'

interface TableRowProps {
  board: Board
  row: OverviewRow
  columns: readonly OverviewColumn[]
  byObservation: ReadonlyMap<string, readonly Finding[]>
  /** The town's profile. */
  href: string
  /** Each town shows a year of its own, so the year is said. */
  saysYear: boolean
  index: number
  /** The column that Tab stops at; null when it stops in another row. */
  stop: number | null
  /** The indicator whose evidence is open; null when none of this town is. */
  picked: string | null
}

const NONE: readonly Finding[] = []

/** Drawn anew only when something of this row changes: fifty rows of forty cells must not stall. */
export const TableRow = memo(Row)

function Row({ row, href, saysYear, index, stop, ...rest }: TableRowProps): ReactElement {
  const { board, columns, byObservation, picked } = rest
  const m = useMessages()
  return (
    <tr>
      <th scope="row" className={styles['town']}>
        <a href={href} data-place={`${index} 0`} tabIndex={stop === 0 ? 0 : -1}>
          {row.area.name}
        </a>
        {saysYear && <span className={styles['year']}>{m.year(row.year)}</span>}
      </th>
      {row.readings.map((reading, at) => {
        const column = columns[at]
        return (
          column && (
            <TableCell
              key={column.comparison.request.indicator.id}
              board={board}
              reading={reading}
              column={column}
              findings={findingsOfReading(reading, byObservation)}
              isPicked={picked === column.comparison.request.indicator.id}
              place={`${index} ${at + 1}`}
              isTabStop={stop === at + 1}
            />
          )
        )
      })}
      <td className={styles['told']}>{filledText(row)}</td>
    </tr>
  )
}

function findingsOfReading(
  { observation, otherScopes }: TownReading,
  byObservation: TableRowProps['byObservation'],
): readonly Finding[] {
  if (observation) return byObservation.get(observation.id) ?? NONE
  return otherScopes.flatMap((other) => byObservation.get(other.id) ?? [])
}
