import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

/** Rows that Page Up and Page Down pass over. */
const PAGE = 15

interface ActiveRow {
  active: number
  setActive: (index: number) => void
  onKeyDown: (event: KeyboardEvent) => void
}

interface ActiveRowProps {
  count: number
  /** Another value means other rows. */
  shown: unknown
  scroller: RefObject<HTMLElement | null>
}

/** The row that Tab leads to. It follows the keys, and returns to the first, in sight, when other rows are shown. */
export function useActiveRow({ count, shown, scroller }: ActiveRowProps): ActiveRow {
  const [active, setActive] = useState(0)
  // In a box, because a state that is a function would be called.
  const [before, setBefore] = useState({ shown })
  const isMoving = useRef(false)
  if (before.shown !== shown) {
    setBefore({ shown })
    setActive(0)
  }
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [shown, scroller])
  useEffect(() => {
    if (!isMoving.current) return
    isMoving.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)?.focus()
  }, [active, scroller])
  function onKeyDown(event: KeyboardEvent): void {
    const next = keptWithin(active, event.key, count)
    if (next === null) return
    event.preventDefault()
    isMoving.current = next !== active
    setActive(next)
  }
  return { active, setActive, onKeyDown }
}

/** The place a key leads to in a list, which does not wrap; null for keys that mean nothing there. */
export function keptWithin(from: number, key: string, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, from + step))
}
