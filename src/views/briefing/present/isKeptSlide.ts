/** Up to so many slides are all kept drawn. */
const MAX_DRAWN_SLIDES = 80
/** Of more slides, those this near the one that is shown. */
const NEAR = 20

/** Whether a slide stays drawn while another is shown: a talk of hundreds would fill the memory of an office machine. */
export function isKeptSlide(index: number, current: number, count: number): boolean {
  return count <= MAX_DRAWN_SLIDES || Math.abs(index - current) <= NEAR
}
