import type { CellState } from '../domain/cell.ts'
import type { Look } from './look.ts'
import type { Shape } from './scene.ts'

/** A sign for each state without a number, so that none of them looks like 0 or like another, even without its word. */
export function stateGlyph(state: CellState, at: { x: number; y: number; r: number }, look: Look): Shape[] {
  const { x, y, r } = at
  const stroke = look.colors.ink3
  const lineWidth = look.profile === 'projector' ? look.thin : 1.5
  switch (state) {
    case 'number':
      return []
    case 'zero':
      return [
        {
          kind: 'line',
          points: [
            [x - r, y - r * 1.4],
            [x - r, y + r * 1.4],
          ],
          stroke: look.colors.ink,
          lineWidth: 2.5 * look.scale,
        },
      ]
    case 'noReport':
      return [{ kind: 'circle', x, y, r, fill: null, stroke, lineWidth }]
    case 'notMentioned':
      return [
        {
          kind: 'line',
          points: [
            [x - r, y],
            [x + r, y],
          ],
          stroke,
          lineWidth,
          dash: [2, 2],
        },
      ]
    case 'noNumber':
      return [
        {
          kind: 'line',
          points: [
            [x - r, y - r],
            [x - r, y + r],
          ],
          stroke,
          lineWidth,
        },
        {
          kind: 'line',
          points: [
            [x - r, y - r * 0.5],
            [x + r, y - r * 0.5],
          ],
          stroke,
          lineWidth,
        },
        {
          kind: 'line',
          points: [
            [x - r, y + r * 0.5],
            [x + r * 0.4, y + r * 0.5],
          ],
          stroke,
          lineWidth,
        },
      ]
    case 'notApplicable':
      return [
        {
          kind: 'line',
          points: [
            [x - r, y + r],
            [x + r, y - r],
          ],
          stroke,
          lineWidth,
        },
      ]
    case 'notDisclosed':
      return [
        { kind: 'rect', x: x - r, y: y - r, width: r * 2, height: r * 2, fill: null, stroke, lineWidth },
        ...cross(at, look),
      ]
  }
}

/** A cross: the town spoke, but not of something that can stand on this scale. */
export function cross({ x, y, r }: { x: number; y: number; r: number }, look: Look): Shape[] {
  const style = { stroke: look.colors.ink3, lineWidth: look.profile === 'projector' ? look.thin : 1.5 }
  const line = (points: readonly (readonly [number, number])[]): Shape => ({ kind: 'line', points, ...style })
  return [
    line([
      [x - r, y - r],
      [x + r, y + r],
    ]),
    line([
      [x - r, y + r],
      [x + r, y - r],
    ]),
  ]
}
