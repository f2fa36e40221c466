import type { ChartTheme } from './chartTheme.ts'
import type { Shape } from './scene.ts'

interface Place {
  x: number
  y: number
  rowHeight: number
  width: number
  text: string
}

/** The line below which nothing takes part in the comparison, in a row of its own that begins at `x` and `y`. */
export function dividerShapes({ x, y, rowHeight, width, text }: Place, theme: ChartTheme): Shape[] {
  const { ruleStrong, ink3, paper } = theme.colors
  const lineY = y + rowHeight * 0.1
  const ends = [
    [x, lineY],
    [x + width, lineY],
  ] as const
  return [
    { kind: 'line', points: ends, stroke: ruleStrong, lineWidth: 1, dash: [3, 3] },
    { kind: 'text', x, y: y + rowHeight * 0.62, text, size: theme.small, fill: ink3, halo: paper },
  ]
}
