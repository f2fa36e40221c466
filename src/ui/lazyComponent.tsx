import { type ComponentType, type ReactElement, type ReactNode, Suspense, use, useEffect, useState } from 'react'
import { importWithRetry } from '../lib/importWithRetry.ts'

type Load<Props> = () => Promise<ComponentType<Props>>

interface LazyOptions<Props> {
  /** Stands in the place of a part that cannot be had, and may ask again; without it nothing stands there. */
  Missing?: ComponentType<Props & { onRetry: () => void }>
  /** What is shown while the part is on its way. */
  fallback?: ReactNode
  /** False leaves it to the nearest `Suspense` around the part what is shown meanwhile. */
  isBoundary?: boolean
}

/**
 * A component whose code comes on demand. Other than with React's `lazy`, code that cannot be had does not bring down the
 * page: `Missing` stands in its place; without it the part is asked for anew the next time it is wanted.
 */
export function lazyComponent<Props extends object>(
  load: Load<Props>,
  { Missing, fallback = null, isBoundary = true }: LazyOptions<Props> = {},
): ComponentType<Props> {
  const Part = suspendingPart(load, Missing)
  if (!isBoundary) return Part
  return function LazyComponent(props: Props): ReactElement {
    return (
      <Suspense fallback={fallback}>
        <Part {...props} />
      </Suspense>
    )
  }
}

function suspendingPart<Props extends object>(
  load: Load<Props>,
  Missing: LazyOptions<Props>['Missing'],
): ComponentType<Props> {
  let shared: Promise<ComponentType<Props> | null> | null = null
  function begin(): Promise<ComponentType<Props> | null> {
    shared = importWithRetry(load)
    return shared
  }
  return function SuspendingPart(props: Props): ReactElement | null {
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
