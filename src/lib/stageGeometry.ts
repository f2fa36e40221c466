interface Size {
  width: number
  height: number
}

const NARROWEST = 4 / 3

/** Screens sold as 16:9 are up to half a percent wider (1366×768); they are filled, not given a black line. */
const WIDEST = (16 / 9) * 1.005

/** One finger's way over the screen, in CSS pixels, and how large the page was shown meanwhile. */
interface Stroke {
  dx: number
  dy: number
  milliseconds: number
  /** 1 unless zoomed with two fingers: then a finger moves the page. */
  zoom: number
}

const MIN_DISTANCE = 40

const LONGEST = 1000

/** The tile that a key leads to, counted from 0, in rows of so many; null for other keys. Ends hold. */
export function tileStep(
  from: number,
  key: string,
  { columns, count }: { columns: number; count: number },
): number | null {
  const step = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
    ['PageUp', -1],
    ['PageDown', 1],
    ['ArrowUp', -columns],
    ['ArrowDown', columns],
    ['Home', -Infinity],
    ['End', Infinity],
  ]).get(key)
  if (step === undefined || count === 0) return null
  const to = from + step
  // Above the first row and below the last there is nothing to go to; beside the first and the last neither.
  if (Math.abs(step) === columns && columns > 1 && (to < 0 || to >= count)) return from
  return Math.max(0, Math.min(to, count - 1))
}

/** A quick, level stroke: to the left turns to what comes next. Null for taps, slow or steep ways, and zoomed pages. */
export function swipeOf({ dx, dy, milliseconds, zoom }: Stroke): 'next' | 'back' | null {
  if (zoom > 1.01 || milliseconds > LONGEST) return null
  if (Math.abs(dx) < MIN_DISTANCE || Math.abs(dx) < Math.abs(dy) * 2) return null
  return dx < 0 ? 'next' : 'back'
}

/** The largest sheet between 4:3 and 16:9 that fits, in whole pixels: the window itself if it is of such a shape. */
export function fitSheet({ width, height }: Size): Size {
  if (width > height * WIDEST) return { width: Math.floor((height * 16) / 9), height: Math.floor(height) }
  if (width < height * NARROWEST) return { width: Math.floor(width), height: Math.floor((width * 3) / 4) }
  return { width: Math.floor(width), height: Math.floor(height) }
}
