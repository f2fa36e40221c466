import { useEffect, useRef } from 'react'

/** Calls back when the whole screen was given to the page, and when it was taken: by Esc, a new window or the browser. */
export function useFullScreenChange(onChange: (isFull: boolean) => void): void {
  const listener = useRef(onChange)
  useEffect(() => {
    listener.current = onChange
  })
  useEffect(() => {
    // oxlint-disable-next-line browsers/supported -- nothing is full screen where it is missing
    const onFullScreenChange = (): void => listener.current(Boolean(document.fullscreenElement))
    document.addEventListener('fullscreenchange', onFullScreenChange)
    return () => document.removeEventListener('fullscreenchange', onFullScreenChange)
  }, [])
}
