import { type RefObject, useEffect, useState } from 'react'

const REST = 3000

/** Whether the pointer has not moved over the element for three seconds, or not yet. */
export function useResting(ref: RefObject<HTMLElement | null>): boolean {
  const [isResting, setResting] = useState(true)
  useEffect(() => {
    const element = ref.current
    let last = ''
    let timer = 0
    const onPointer = ({ type, screenX, screenY }: PointerEvent): void => {
      const at = `${screenX} ${screenY}`
      // A slide that changes under a pointer at rest is told as a movement too.
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
