import { formatLink, parseLink } from './link.ts'
import { openEvidence, openTool, setIgnoredParts } from './openStore.ts'
import { currentSelection, onSelectionChange, replaceSelection } from './selectionStore.ts'

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
