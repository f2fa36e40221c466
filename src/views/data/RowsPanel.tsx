import { dataMessages } from '../../i18n/dataMessages.ts'
import { type ReactElement, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openEvidence, useEvidenceTarget } from '../../state/openStore.ts'
import { printMessages } from '../../i18n/printMessages.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { MAX_ROWS_ON_PAPER } from '../../ui/useRowWindow.ts'
import { VirtualTable } from '../../ui/VirtualTable.tsx'
import { titleOf } from '../../shown/titleOf.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { rowCells } from './rowCells.tsx'
import { rowColumns } from './rowColumns.ts'
import { RowFilters } from './RowFilters.tsx'
import styles from './RowsPanel.module.css'
import { rowsTable } from '../../shown/rowsTable.ts'
import { shownData } from '../../shown/shownData.ts'

/** Kept free under the table for the footer. */
const BELOW = 56

/** Every observation, and every silence asked for, a row each. */
export function RowsPanel(props: ViewProps): ReactElement {
  const { board, selection } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const isPrinting = usePrinting()
  const { shown } = shownData(props)
  const table = useMemo(() => rowsTable(shown, board, m), [shown, board, m])
  const columns = useMemo(() => rowColumns(table, selection.sort, m), [table, selection.sort, m])
  const rowAt = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row) return null
      const town = board.areas.get(row.area)?.name ?? row.area
      return { id: row.id, cells: rowCells(row, table, { board, m }), openLabel: m.table.openEvidence(town, row.year) }
    },
    [shown, board, table, m],
  )
  const isPicked = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row || !target) return false
      if (row.observation) return row.observation.id === target.observation
      const { town, year, indicator, observation } = target
      return observation === undefined && row.area === town && row.year === year && row.indicator === indicator
    },
    [shown, target],
  )
  const onOpen = useCallback(
    (index: number) => {
      const row = shown[index]
      if (!row) return
      const { area, year, indicator, observation } = row
      openEvidence({ town: area, year, indicator, ...(observation && { observation: observation.id }) })
    },
    [shown],
  )
  return (
    <>
      <RowFilters {...props} />
      {shown.length === 0 && <p className={styles['none']}>{dataMessages(m).none}</p>}
      <VirtualTable
        caption={titleOf(props, m)}
        columns={columns}
        count={shown.length}
        below={BELOW}
        {...{ rowAt, isPicked, onOpen }}
      />
      {isPrinting && shown.length > MAX_ROWS_ON_PAPER && (
        <p className={styles['none']}>{printMessages(m).moreRows(shown.length - MAX_ROWS_ON_PAPER)}</p>
      )}
    </>
  )
}
