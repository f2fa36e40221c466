import type { Board } from '../../domain/board.ts'
import type { BoardStep } from '../../domain/boardChange.ts'
import type { ResolvedSelection } from '../../state/resolveSelection.ts'
import type { Selection } from '../../state/selection.ts'

/** What every view is given: the data, what is selected, and what that means for these data. */
export interface ViewProps {
  board: Board
  selection: Selection
  resolved: ResolvedSelection
  /** To tell what this person's own files changed; null or left out when there is nothing to tell. */
  step?: BoardStep | null
}
