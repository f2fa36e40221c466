import { formatLink, parseLink } from './link.ts'
import { openEvidence, openTool, setIgnoredParts } from './openStore.ts'
import { currentSelection, onSelectionChange, replaceSelection } from './selectionStore.ts'
import type { Selection } from './selection.ts'

/**
 * Keeps the address bar and the selection the same: a change of selection is a step that Back undoes,
 * and a link typed or stepped to is taken over. Returns the way to stop.
 */
export function startLinkSync(window: Window): () => void {
  const readLink = (): void => {
    const { selection, ignored } = parseLink(window.location.hash)
    if (formatLink(selection) !== formatLink(currentSelection())) replaceSelection(selection)
    setIgnoredParts(ignored)
    openEvidence(null)
    openTool(null)
  }
  const stop = onSelectionChange((selection) => {
    const link = formatLink(selection)
    const shown = formatLink(parseLink(window.location.hash).selection)
    if (link !== shown) window.history.pushState(null, '', link)
  })
  readLink()
  window.addEventListener('hashchange', readLink)
  window.addEventListener('popstate', readLink)
  return () => {
    stop()
    window.removeEventListener('hashchange', readLink)
    window.removeEventListener('popstate', readLink)
  }
}

/** Changes the selection and its link without a step that Back would undo: for what goes on by itself, as a presentation does. */
export function selectInPlace(patch: Partial<Selection>): void {
  const selection = { ...currentSelection(), page: 1, ...patch }
  // The link first: what keeps both the same then finds nothing to add.
  window.history.replaceState(null, '', formatLink(selection))
  replaceSelection(selection)
}
