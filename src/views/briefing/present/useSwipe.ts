import { type RefObject, useEffect } from 'react'
import { swipeOf } from '../../../lib/swipeOf.ts'

/** Strokes of one finger or pen over the element. A second finger makes it no stroke. `onTurn` must stay the same. */
export function useSwipe(ref: RefObject<HTMLElement | null>, onTurn: (turn: 'next' | 'back') => void): void {
  useEffect(() => {
    const element = ref.current
    let start: PointerEvent | null = null
    const down = (event: PointerEvent): void => {
      start = event.isPrimary && event.pointerType !== 'mouse' ? event : null
    }
    const up = (event: PointerEvent): void => {
      const turn = start && event.pointerId === start.pointerId ? turnBetween(start, event) : null
      start = null
      if (turn) onTurn(turn)
    }
    element?.addEventListener('pointerdown', down)
    element?.addEventListener('pointerup', up)
    return () => {
      element?.removeEventListener('pointerdown', down)
      element?.removeEventListener('pointerup', up)
    }
  }, [ref, onTurn])
}

function turnBetween(from: PointerEvent, to: PointerEvent): 'next' | 'back' | null {
  return swipeOf({
    dx: to.clientX - from.clientX,
    dy: to.clientY - from.clientY,
    milliseconds: to.timeStamp - from.timeStamp,
    zoom: window.visualViewport?.scale ?? 1,
  })
}
