import { type CSSProperties, memo, type ReactElement } from 'react'
import type { CellState } from '../../domain/cell.ts'
import { StateSign } from '../parts/StateSign.tsx'
import styles from './MatrixPanel.module.css'

interface MatrixCellProps {
  label: string
  text: string
  /** Null where counts stand instead of one state. */
  state: CellState | null
  /** How much of it was reported, from 0 to 1: the depth of the tint. */
  reported: number
  /** Row and column, for keys. */
  at: string
  /** The one cell that Tab leads to. */
  isStop: boolean
  isPicked: boolean
  onOpen: (at: string) => void
}

/** There may be thousands of them: one that did not change is not drawn again. */
export const MatrixCell = memo(MatrixCellContent)

function MatrixCellContent(props: MatrixCellProps): ReactElement {
  const { label, text, state, reported, at, isStop, isPicked, onOpen } = props
  // The type of styles does not know custom properties.
  const depth = { '--reported': reported } as CSSProperties
  return (
    <button
      type="button"
      className={`${styles['open']} ${reported > 0 ? styles['reported'] : ''} ${state === 'noReport' ? styles['missing'] : ''}`}
      style={reported > 0 ? depth : {}}
      data-cell={at}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isPicked}
      title={label}
      onClick={() => onOpen(at)}
    >
      {state === null ? (
        text
      ) : (
        <>
          <StateSign state={state} />
          <span className="visually-hidden">{text}</span>
        </>
      )}
    </button>
  )
}
