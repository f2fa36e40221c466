import { type ComponentType, type ReactElement, use, useEffect, useState } from 'react'
import { importWithRetry } from '../lib/importWithRetry.ts'

/**
 * A component whose code comes on demand, inside a Suspense. Other than with React's `lazy`, code that cannot be had
 * does not bring down the page: `Missing` stands in its place and may ask again; without it nothing stands there, and the
 * next time the part is wanted it is asked for anew.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing?: ComponentType<Props & { onRetry: () => void }>,
): ComponentType<Props> {
  let shared: Promise<ComponentType<Props> | null> | null = null
  function begin(): Promise<ComponentType<Props> | null> {
    shared = importWithRetry(load)
    return shared
  }
  return function LazyPart(props: Props): ReactElement | null {
    const [loading, setLoading] = useState(() => shared ?? begin())
    const Part = use(loading)
    useEffect(
      () => () => {
        if (Part === null && shared === loading) shared = null
      },
      [Part, loading],
    )
    if (Part) return <Part {...props} />
    return Missing ? <Missing {...props} onRetry={() => setLoading(begin())} /> : null
  }
}
