/** One finger's way over the screen, in CSS pixels, and how large the page was shown meanwhile. */
export interface Stroke {
  dx: number
  dy: number
  milliseconds: number
  /** 1 unless zoomed with two fingers: then a finger moves the page. */
  zoom: number
}

const MIN_DISTANCE = 40
const LONGEST = 1000

/** A quick, level stroke: to the left turns to what comes next. Null for taps, slow or steep ways, and zoomed pages. */
export function swipeOf({ dx, dy, milliseconds, zoom }: Stroke): 'next' | 'back' | null {
  if (zoom > 1.01 || milliseconds > LONGEST) return null
  if (Math.abs(dx) < MIN_DISTANCE || Math.abs(dx) < Math.abs(dy) * 2) return null
  return dx < 0 ? 'next' : 'back'
}
