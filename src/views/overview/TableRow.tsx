import styles from './OverviewTable.module.css'
import { memo, type ReactElement, type ComponentProps, type ComponentType } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Finding } from '../../domain/findings/finding.ts'
import type { OverviewColumn, OverviewRow } from '../../domain/overview/overview.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { TableCell as Cell } from '../../shown/slideContent.ts'
import type { Standing } from '../../domain/town/standing.ts'
import { hasNumber } from '../../domain/compare/verdict.ts'
import { openEvidence } from '../../state/openStore.ts'
import { cellLabel } from '../../shown/overview/overviewTable.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import type { FindingBadge as Badge } from '../parts/FindingBadge.tsx'
import { StateSign } from '../parts/StateSign.tsx'
import { standingMark } from './TableKey.tsx'

interface TableCellProps {
  board: Board
  reading: TownReading
  text: string
  column: OverviewColumn
  findings: readonly Finding[]
  isPicked: boolean
  /** Row and column, for the arrow keys. */
  place: string
  isTabStop: boolean
}

/** The words of findings come after the first picture, as the findings do. */
const FindingBadge = lazyComponent(loadBadge)

interface TableRowProps {
  board: Board
  row: OverviewRow
  /** What the row says, its name first. */
  cells: readonly Cell[]
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

function Row({ row, cells, href, saysYear, index, stop, ...rest }: TableRowProps): ReactElement {
  const { board, columns, byObservation, picked } = rest
  const m = useMessages()
  return (
    <tr>
      <th scope="row" className={styles['town']}>
        <a href={href} data-place={`${index} 0`} tabIndex={stop === 0 ? 0 : -1}>
          {cells[0]?.brief}
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
              text={briefOf(cells[at + 1])}
              column={column}
              findings={findingsOfReading(reading, byObservation)}
              isPicked={picked === column.comparison.request.indicator.id}
              place={`${index} ${at + 1}`}
              isTabStop={stop === at + 1}
            />
          )
        )
      })}
      <td className={styles['told']}>{cells.at(-1)?.text}</td>
    </tr>
  )
}

/** Hatching says what stands in brackets elsewhere. */
function briefOf(cell: Cell | undefined): string {
  return cell?.brief ?? cell?.text ?? ''
}

function findingsOfReading(
  { observation, otherScopes }: TownReading,
  byObservation: TableRowProps['byObservation'],
): readonly Finding[] {
  if (observation) return byObservation.get(observation.id) ?? NONE
  return otherScopes.flatMap((other) => byObservation.get(other.id) ?? [])
}

/** One town's answer on one indicator; opens what stands behind it. */
function TableCell(props: TableCellProps): ReactElement {
  const { board, reading, text, column, findings, isPicked, place, isTabStop } = props
  const m = useMessages()
  const { indicator } = column.comparison.request
  const standing = column.standings.get(reading.area.code) ?? null
  return (
    <td className={cellClass(reading, standing)}>
      <button
        type="button"
        className={styles['open']}
        data-place={place}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={cellLabel(reading, column, { standing, findings: findings.length, m })}
        aria-pressed={isPicked}
        onClick={() => openEvidence({ town: reading.area.code, year: reading.year, indicator: indicator.id })}
      >
        {standing && <span className={styles['standing']}>{standingMark(standing)}</span>}
        {findings.length > 0 && (
          <span className={styles['mark']}>
            <FindingBadge board={board} findings={findings} />
          </span>
        )}
        {reading.value === null && !hasNumber(reading) && (
          <span className={styles['sign']}>
            <StateSign state={reading.state} />
          </span>
        )}
        {text}
      </button>
    </td>
  )
}

function cellClass(reading: TownReading, standing: Standing | null): string | undefined {
  if (standing) return styles[standing]
  if (reading.value === null) return hasNumber(reading) ? styles['aside'] : styles['absent']
  return reading.exclusions.includes('period') ? styles['hatched'] : styles['plain']
}

async function loadBadge(): Promise<ComponentType<ComponentProps<typeof Badge>>> {
  const module = await import('../parts/FindingBadge.tsx')
  return module.FindingBadge
}
