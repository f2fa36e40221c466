import { memo, type ReactElement } from 'react'
import type { CellState } from '../../domain/cell.ts'
import { StateSign } from '../parts/StateSign.tsx'
import styles from './MatrixPanel.module.css'

interface MatrixCellProps {
  label: string
  text: string
  /** Null where counts stand instead of one state. */
  state: CellState | null
  /** Row and column, for keys. */
  at: string
  /** The one cell that Tab leads to. */
  isStop: boolean
  isPicked: boolean
  onOpen: (at: string) => void
}

/** There may be thousands of them: one that did not change is not drawn again. */
export const MatrixCell = memo(MatrixCellContent)

function MatrixCellContent({ label, text, state, at, isStop, isPicked, onOpen }: MatrixCellProps): ReactElement {
  const isReported = state === null || state === 'number' || state === 'zero'
  return (
    <button
      type="button"
      className={`${styles['open']} ${isReported ? styles['told'] : ''} ${state === 'noReport' ? styles['missing'] : ''}`}
      data-cell={at}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isPicked}
      title={label}
      onClick={() => onOpen(at)}
    >
      {state !== null && <StateSign state={state} />}
      {text}
    </button>
  )
}
