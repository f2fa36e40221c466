import type { Shape } from './scene.ts'

const HATCH_STEP = 6

/** Slanted lines cut to the rectangle, as one path: no clip paths, so SVG and canvas agree. */
export function hatchPath({ x, y, width, height }: Omit<Extract<Shape, { kind: 'hatch' }>, 'kind' | 'stroke'>): string {
  const parts: string[] = []
  for (let offset = HATCH_STEP; offset < width + height; offset += HATCH_STEP) {
    const fromX = Math.max(0, offset - height)
    const toX = Math.min(width, offset)
    parts.push(`M${x + fromX} ${y + (offset - fromX)}L${x + toX} ${y + (offset - toX)}`)
  }
  return parts.join('')
}
