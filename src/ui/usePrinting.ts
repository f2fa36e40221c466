import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let isPrinting = false

/** Whether paper is being drawn at this moment: what only paper shows need not stand on the page before. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}

/** The browser draws as soon as its listeners have returned, so what hangs on it must stand by then. */
function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia('print')
  const set = (next: boolean): void => {
    isPrinting = next
    flushSync(onChange)
  }
  const onBefore = (): void => set(true)
  const onAfter = (): void => set(false)
  const onMedia = (): void => set(media.matches)
  window.addEventListener('beforeprint', onBefore)
  window.addEventListener('afterprint', onAfter)
  media.addEventListener('change', onMedia)
  return () => {
    window.removeEventListener('beforeprint', onBefore)
    window.removeEventListener('afterprint', onAfter)
    media.removeEventListener('change', onMedia)
  }
}
