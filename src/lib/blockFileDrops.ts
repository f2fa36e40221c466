const DRAG_EVENTS = ['dragenter', 'dragover', 'dragleave', 'drop'] as const

/** Files dropped on the window go nowhere: not into the app, and not in the place of the page. Returns the way to stop. */
export function blockFileDrops(): () => void {
  // Before anything else on the page can handle it.
  for (const type of DRAG_EVENTS) window.addEventListener(type, refuse, true)
  return () => {
    for (const type of DRAG_EVENTS) window.removeEventListener(type, refuse, true)
  }
}

function refuse(event: DragEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
}
