import { useSyncExternalStore } from 'react'

/** Where the page sets its type larger: the same words as in its style sheets. */
const WIDE = '(min-width: 2000px) and (min-height: 1100px)'

/** Whether the window is that of a large screen, whose type is larger. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(WIDE)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
