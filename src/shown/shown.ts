import type { Board } from '../domain/board/board.ts'
import type { ResolvedSelection } from '../state/resolveSelection.ts'
import type { Selection } from '../state/selection.ts'

/** What is shown: the data, what is selected, and what that means for these data. On screen, on a slide or in a file. */
export interface Shown {
  board: Board
  selection: Selection
  resolved: ResolvedSelection
  /** Towns or sentences on a page of its content; as many as a room reads at once when left out, Infinity for files. */
  rowsPerPage?: number
}
