import type { ChartTheme } from './chartTheme.ts'
import type { SceneGroup } from './scene.ts'

/** The line below which nothing takes part in the comparison, in a row of its own that begins at `y`. */
export function drawDivider(
  { y, rowHeight, width, text }: { y: number; rowHeight: number; width: number; text: string },
  theme: ChartTheme,
): SceneGroup {
  const { ruleStrong, ink3, paper } = theme.colors
  const lineY = y + rowHeight * 0.1
  return {
    id: 'divider',
    shapes: [
      {
        kind: 'line',
        points: [
          [0, lineY],
          [width, lineY],
        ],
        stroke: ruleStrong,
        lineWidth: 1,
        dash: [3, 3],
      },
      { kind: 'text', x: 0, y: y + rowHeight * 0.62, text, size: theme.small, fill: ink3, halo: paper },
    ],
  }
}
