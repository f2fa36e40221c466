import { useEffect } from 'react'
import { notePainted } from '../lib/readiness.ts'

/** For what is shown without a chart: once it stands, the page is ready again. */
export function usePainted(isShown: boolean, shown: unknown): void {
  useEffect(() => {
    if (isShown) notePainted('page')
  }, [isShown, shown])
}
