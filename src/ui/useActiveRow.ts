import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { keptWithin } from './keptWithin.ts'

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
