import { formatLink } from './link.ts'
import type { Selection } from './selection.ts'
import { currentSelection, replaceSelection } from './selectionStore.ts'

/** Changes the selection and its link without a step that Back would undo: for what goes on by itself, as a talk does. */
export function selectInPlace(patch: Partial<Selection>): void {
  const selection = { ...currentSelection(), page: 1, ...patch }
  // The link first: what keeps both the same then finds nothing to add.
  window.history.replaceState(null, '', formatLink(selection))
  replaceSelection(selection)
}
