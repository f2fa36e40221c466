import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** Room an element has: its own width, and the height down to the bottom of the window. */
export interface AvailableSize {
  width: number
  height: number
}

/** A picture lower than this would say nothing, so the page scrolls instead. */
const MIN_HEIGHT = 240

/**
 * Null until first measured. Follows the element's width and place and the window's height;
 * `below` pixels are kept free for what stands under the element.
 */
export function useAvailableSize(ref: RefObject<HTMLElement | null>, below: number): AvailableSize | null {
  const [available, setAvailable] = useState<AvailableSize | null>(null)
  const measure = useCallback(() => {
    const box = ref.current?.getBoundingClientRect()
    if (!box) return
    const left = window.innerHeight - (box.top + window.scrollY) - below
    const next = { width: Math.floor(box.width), height: Math.max(MIN_HEIGHT, Math.floor(left)) }
    setAvailable((old) => (old?.width === next.width && old.height === next.height ? old : next))
  }, [ref, below])
  // After every render: a notice above may have moved the element without resizing it.
  useLayoutEffect(measure)
  useEffect(() => {
    const observer = new ResizeObserver(measure)
    if (ref.current) observer.observe(ref.current)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [ref, measure])
  return available
}
