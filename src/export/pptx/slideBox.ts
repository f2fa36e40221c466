/** A place on a slide, in inches; a slide is 13.33 by 7.5. */
export interface SlideBox {
  x: number
  y: number
  w: number
  h: number
}

export const SLIDE_WIDTH = 13.333
export const SLIDE_HEIGHT = 7.5
export const MARGIN = 0.67
export const INNER_WIDTH = SLIDE_WIDTH - 2 * MARGIN

/** Fixed places of every slide: the line above the title, the title, the bottom line. */
export const PLACES = {
  kicker: { x: MARGIN, y: 0.36, w: 7.6, h: 0.34 },
  banner: { x: 8.4, y: 0.36, w: SLIDE_WIDTH - MARGIN - 8.4, h: 0.34 },
  title: { x: MARGIN, y: 0.7, w: INNER_WIDTH, h: 0.84 },
  /** Two pictures have their own headings below the title, and need the height. */
  pairTitle: { x: MARGIN, y: 0.36, w: 7.6, h: 0.66 },
  coverTitle: { x: 1.1, y: 2.2, w: SLIDE_WIDTH - 2.2, h: 1.7 },
  coverSubtitle: { x: 1.1, y: 4.1, w: SLIDE_WIDTH - 2.2, h: 1.2 },
  foot: { x: MARGIN, y: 7.04, w: INNER_WIDTH, h: 0.3 },
} as const satisfies Record<string, SlideBox>

/** Side by side with a gap; one box for one. */
export function columns(box: SlideBox, count: number): SlideBox[] {
  const gap = 0.4
  const w = (box.w - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, index) => ({ ...box, x: box.x + index * (w + gap), w }))
}

/** What is left of a box below `height`, and the part above. */
export function splitTop(box: SlideBox, height: number): [top: SlideBox, rest: SlideBox] {
  const h = Math.min(height, box.h)
  return [
    { ...box, h },
    { ...box, y: box.y + h, h: box.h - h },
  ]
}

export function splitBottom(box: SlideBox, height: number): [rest: SlideBox, bottom: SlideBox] {
  const [rest, bottom] = splitTop(box, box.h - Math.min(height, box.h))
  return [rest, bottom]
}
