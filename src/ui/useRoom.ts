import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Room an element has: its own width, and the height down to the bottom of the window. */
export interface Room {
  width: number
  height: number
}

/** Room kept below for the footer. */
const FOOT = 56

/** Null until first measured. Follows the element's width and the window's height. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  const measure = (): void => {
    const element = ref.current
    if (!element) return
    const box = element.getBoundingClientRect()
    const top = box.top + window.scrollY
    const next = { width: Math.floor(box.width), height: Math.max(240, Math.floor(window.innerHeight - top - FOOT)) }
    setRoom((old) => (old?.width === next.width && old.height === next.height ? old : next))
  }
  useLayoutEffect(measure)
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    if (ref.current) observer.observe(ref.current)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [])
  return room
}
