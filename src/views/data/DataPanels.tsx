import { dataMessages } from '../../i18n/dataMessages.ts'
import type { ReactElement } from 'react'
import type { Board } from '../../domain/board.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { DataPanel, Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import styles from './DataPanels.module.css'

interface DataPanelsProps {
  board: Board
  selection: Selection
  /** How many findings there are to see. */
  findings: number
  /** Whether own files changed something there is to tell of. */
  hasChanges: boolean
}

/** Rows, completeness or findings, and what own files changed. */
export function DataPanels({ board, selection, findings, hasChanges }: DataPanelsProps): ReactElement {
  const m = useMessages()
  const panels: readonly DataPanel[] = ['rows', 'matrix', 'findings', ...(hasChanges ? (['changes'] as const) : [])]
  const current = panels.includes(selection.panel) ? selection.panel : 'rows'
  return (
    <div className={styles['panels']} role="group" aria-label={dataMessages(m).panelsLabel}>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          className={styles['panel']}
          aria-pressed={panel === current}
          onClick={() => open(panel, board, selection)}
        >
          {dataMessages(m).panels[panel]}
          {panel === 'findings' && <span className={styles['count']}> {findings}</span>}
        </button>
      ))}
    </div>
  )
}

/** A matrix has two sides: without a year or an indicator chosen, the last year is. */
function open(panel: DataPanel, board: Board, { indicator, year }: Selection): void {
  const isThick = panel === 'matrix' && indicator === null && typeof year !== 'number'
  select(isThick ? { panel, year: board.years.at(-1) ?? null } : { panel })
}
