import type { ReactElement } from 'react'
import type { CellState } from '../../domain/cell.ts'
import styles from './StateSign.module.css'

/** Strokes in a box of 12 × 12: the signs that charts use (`charts/stateGlyph.ts`), and a dot for a number. */
const STROKES: Readonly<Record<CellState, string>> = {
  number: 'M6 5.9v.2',
  zero: 'M4 1.5v9',
  noNumber: 'M3.5 2v8M3.5 3.6h6M3.5 7.2h4',
  notMentioned: 'M1.5 6h2M5 6h2M8.5 6h2',
  noReport: 'M2.5 6a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  notApplicable: 'M2.5 9.5l7-7',
  notDisclosed: 'M2 2h8v8h-8zM2 2l8 8M10 2l-8 8',
}

/** A sign for a state, told apart by its shape alone; the word stands beside it. */
export function StateSign({ state }: { state: CellState }): ReactElement {
  return (
    <svg className={styles[state]} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={STROKES[state]} fill="none" stroke="currentColor" />
    </svg>
  )
}
