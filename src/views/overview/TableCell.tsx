import { type ComponentProps, type ComponentType, type ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import type { Finding } from '../../domain/finding.ts'
import type { OverviewColumn } from '../../domain/overview.ts'
import type { TownReading } from '../../domain/readTown.ts'
import type { Standing } from '../../domain/standing.ts'
import { hasNumber } from '../../domain/verdict.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence } from '../../state/openStore.ts'
import { cellLabel, cellText } from '../../shown/overviewCell.ts'
import { lazyComponent } from '../../ui/lazyComponent.tsx'
import type { FindingBadge as Badge } from '../parts/FindingBadge.tsx'
import { StateSign } from '../parts/StateSign.tsx'
import styles from './OverviewTable.module.css'
import { standingMark } from './standingMark.ts'

/** The words of findings come after the first picture, as the findings do. */
const FindingBadge = lazyComponent(loadBadge)

interface TableCellProps {
  board: Board
  reading: TownReading
  column: OverviewColumn
  findings: readonly Finding[]
  isPicked: boolean
  /** Row and column, for the arrow keys. */
  place: string
  isTabStop: boolean
}

/** One town's answer on one indicator; opens what stands behind it. */
export function TableCell(props: TableCellProps): ReactElement {
  const { board, reading, column, findings, isPicked, place, isTabStop } = props
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
        {cellText(reading, column, m)}
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
