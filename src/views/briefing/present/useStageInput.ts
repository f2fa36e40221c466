import { type RefObject, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { swipeOf } from '../../../lib/stageGeometry.ts'
import type { SlidePlace } from '../../../shown/slideContent.ts'
import { isSamePlace, type PresentationAction, actionOfKey } from './presentationReducer.ts'
import type { PresentationState } from './usePresentationActions.ts'
import { isSwitchedOff } from '../../../state/keysStore.ts'

const REST = 3000

/** Strokes of one finger or pen over the element. A second finger makes it no stroke. */
export function useSwipe(ref: RefObject<HTMLElement | null>, onTurn: (turn: 'next' | 'back') => void): void {
  const onStroke = useEffectEvent(onTurn)
  useEffect(() => {
    const element = ref.current
    let start: PointerEvent | null = null
    const down = (event: PointerEvent): void => {
      start = event.isPrimary && event.pointerType !== 'mouse' ? event : null
    }
    const up = (event: PointerEvent): void => {
      const turn = start && event.pointerId === start.pointerId ? turnBetween(start, event) : null
      start = null
      if (turn) onStroke(turn)
    }
    element?.addEventListener('pointerdown', down)
    element?.addEventListener('pointerup', up)
    return () => {
      element?.removeEventListener('pointerdown', down)
      element?.removeEventListener('pointerup', up)
    }
  }, [ref])
}

function turnBetween(from: PointerEvent, to: PointerEvent): 'next' | 'back' | null {
  return swipeOf({
    dx: to.clientX - from.clientX,
    dy: to.clientY - from.clientY,
    milliseconds: to.timeStamp - from.timeStamp,
    zoom: window.visualViewport?.scale ?? 1,
  })
}

/** Whether the pointer has not moved over the element for three seconds, or not yet. */
export function useResting(ref: RefObject<HTMLElement | null>): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    const element = ref.current
    let last = ''
    let timer = 0
    const onPointer = ({ type, screenX, screenY }: PointerEvent): void => {
      const at = `${screenX} ${screenY}`
      // A slide that changes under a pointer at rest is reported as a movement too.
      if (type === 'pointermove' && at === last) return
      last = at
      setResting(false)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setResting(true), REST)
    }
    element?.addEventListener('pointermove', onPointer)
    element?.addEventListener('pointerdown', onPointer)
    return () => {
      window.clearTimeout(timer)
      element?.removeEventListener('pointermove', onPointer)
      element?.removeEventListener('pointerdown', onPointer)
    }
  }, [ref])
  return isResting
}

/** The focus rests on the stage: at the start, when what was open is closed, and after a press with the mouse. */
export function useStageFocus(ref: RefObject<HTMLElement | null>, open: unknown): void {
  useEffect(() => {
    if (open === null) ref.current?.focus()
  }, [ref, open])
  useEffect(() => {
    const element = ref.current
    const onClick = ({ detail, target }: MouseEvent): void => {
      // Pressed by a finger or the mouse a button would keep Space and Enter, which turn pages.
      if (detail > 0 && target instanceof Element && target.closest('dialog') === null) element?.focus()
    }
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [ref])
}

/** A click on a mark points at it; on the one that is pointed at already, it opens the evidence. The same function always. */
export function useStagePick(state: PresentationState): (place: SlidePlace) => void {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  return useCallback((place: SlidePlace) => {
    const { presentation, setPresentation } = latest.current
    const isAgain = presentation.picked !== null && isSamePlace(presentation.picked, place)
    setPresentation({ ...presentation, picked: place, open: isAgain ? 'evidence' : null })
  }, [])
}

/** Listens for the keys of a presentation anywhere in the window. While digits are `typed`, Enter is theirs. */
export function usePresentationKeys(run: (action: PresentationAction) => void, typed: string): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isSwitchedOff(event)) return
    if (typed === '' && isForButton(event)) return
    const action = actionOfKey(event)
    if (!action) return
    event.preventDefault()
    run(action)
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Enter and Space press what the keyboard has gone to. */
function isForButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof HTMLButtonElement
}
