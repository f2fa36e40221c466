import type { AbsentState, CellState } from '../domain/board/cell.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Shape } from './scene.ts'

/** Lines through points, as multiples of half the sign's size around its middle; y downwards. */
type Strokes = readonly (readonly (readonly [number, number])[])[]

const CROSS: Strokes = [
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [-1, 1],
    [1, -1],
  ],
]

/** A ring is no line, and dashes are a line with gaps; both are drawn below. `stateSigns` in `i18n` calls them by name. */
const STROKES: Readonly<Record<Exclude<AbsentState, 'noReport'>, Strokes>> = {
  // No triangle: those are marks of standing, of findings and of changes.
  refused: [
    [
      [-1.1, 0.8],
      [-0.4, -0.8],
      [0.4, 0.8],
      [1.1, -0.8],
    ],
  ],
  noNumber: [
    [
      [-1, -1],
      [-1, 1],
    ],
    [
      [-1, -0.5],
      [1, -0.5],
    ],
    [
      [-1, 0.5],
      [0.4, 0.5],
    ],
  ],
  notMentioned: [
    [
      [-1, 0],
      [1, 0],
    ],
  ],
  notInSample: [
    [
      [-0.4, -1],
      [-1, -1],
      [-1, 1],
      [-0.4, 1],
    ],
    [
      [0.4, -1],
      [1, -1],
      [1, 1],
      [0.4, 1],
    ],
  ],
  notApplicable: [
    [
      [-1, 1],
      [1, -1],
    ],
  ],
  notDisclosed: [
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ],
    ...CROSS,
  ],
}

interface Place {
  x: number
  y: number
  r: number
}

/** A sign for each state without a number, so that none of them looks like 0 or like another, even without its word. */
export function stateGlyph(state: CellState, at: Place, theme: ChartTheme): Shape[] {
  const { x, y, r } = at
  switch (state) {
    case 'number':
      return []
    case 'zero':
      return drawStrokes(
        [
          [
            [-1, -1.4],
            [-1, 1.4],
          ],
        ],
        at,
        { stroke: theme.colors.ink, lineWidth: 2.5 * theme.scale },
      )
    case 'noReport':
      return [{ kind: 'circle', x, y, r, fill: null, ...lineOf(theme) }]
    case 'notMentioned':
      return drawStrokes(STROKES[state], at, { ...lineOf(theme), dash: [2, 2] })
    default:
      return drawStrokes(STROKES[state], at, lineOf(theme))
  }
}

/** A cross: the town spoke, but not of something that can stand on this scale. */
export function cross(at: Place, theme: ChartTheme): Shape[] {
  return drawStrokes(CROSS, at, lineOf(theme))
}

interface Line {
  stroke: string
  lineWidth: number
  dash?: readonly number[]
}

function lineOf(theme: ChartTheme): Line {
  return { stroke: theme.colors.ink3, lineWidth: theme.profile === 'projector' ? theme.thin : 1.5 }
}

function drawStrokes(strokes: Strokes, { x, y, r }: Place, line: Line): Shape[] {
  return strokes.map((points) => ({
    kind: 'line',
    points: points.map(([across, down]) => [x + across * r, y + down * r] as const),
    ...line,
  }))
}
