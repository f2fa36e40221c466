import { useEffect } from 'react'
import { markPainted } from '../lib/readiness.ts'

/** For what is shown without a drawing surface: once it stands, the page is ready again. Small pictures are a chart. */
export function usePainted(isShown: boolean, shown: unknown, what: 'chart' | 'page' = 'page'): void {
  useEffect(() => {
    if (isShown) markPainted(what)
  }, [isShown, shown, what])
}
