/** Not in the standard library's types: only some browsers can leave Esc to the page. */
interface KeyboardLock {
  keyboard?: { lock?: (keys: readonly string[]) => Promise<void> }
}

/** Asks for the whole screen; to be called while a key or click is being handled. Says whether it was granted. */
export async function enterFullScreen(): Promise<boolean> {
  try {
    // oxlint-disable-next-line browsers/supported -- where it is missing the call fails, and the presentation stays in its window
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
  } catch {
    return false
  }
  await keepEscape()
  return true
}

export async function leaveFullScreen(): Promise<void> {
  // oxlint-disable-next-line browsers/supported -- nothing is full screen where it is missing
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
}

/** By this page, or by the browser's own key (F11). */
export function isFullScreen(): boolean {
  // oxlint-disable-next-line browsers/supported -- as above
  return Boolean(document.fullscreenElement) || window.matchMedia('(display-mode: fullscreen)').matches
}

/** Esc first closes what is open; without this the browser would take it and leave the full screen. */
async function keepEscape(): Promise<void> {
  // oxlint-disable-next-line browsers/supported -- asked for below
  const { keyboard } = navigator as KeyboardLock // see above
  await keyboard?.lock?.(['Escape']).catch(() => undefined)
}
