import { useEffect, useRef } from 'react'

const CHECK_EVERY = 1000

/** Calls back once when the window that opened this one is gone. */
export function useOpenerClosed(onClosed: () => void): void {
  const listener = useRef(onClosed)
  useEffect(() => {
    listener.current = onClosed
  })
  useEffect(() => {
    // Typed as anything; it is a window or null.
    const opener = window.opener as Window | null
    const timer = setInterval(() => {
      if (!opener?.closed) return
      clearInterval(timer)
      listener.current()
    }, CHECK_EVERY)
    return () => clearInterval(timer)
  }, [])
}
