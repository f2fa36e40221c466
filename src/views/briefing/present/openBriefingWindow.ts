import { formatLink } from '../../../state/link.ts'
import type { Selection } from '../../../state/selection.ts'

/** Opens the presenter view in a window of its own, or the talk from there. Says whether the browser let it. */
export function openBriefingWindow(selection: Selection): boolean {
  const { pathname, search } = window.location
  // One window of each kind: the name leads back to the one that is open.
  const opened = window.open(
    `${pathname}${search}${formatLink(selection)}`,
    `zhenjian-${selection.mode}`,
    'popup=1,width=1180,height=760',
  )
  opened?.focus()
  return opened !== null
}
