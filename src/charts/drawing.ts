import type { CustomSeriesOption } from 'echarts/charts'
import type { ChartTheme } from './chartTheme.ts'
import type { Shape } from './scene.ts'
import { toElement } from './toElement.ts'

/** Pixel of a place on the axes. */
export type At = (x: number, y: number) => readonly [number, number]

interface Drawing {
  id: string
  z: number
  theme: ChartTheme
  /** Drawn anew whenever the axes move. */
  draw: (at: At) => readonly Shape[]
}

/** What ECharts has no series for: fading ranges, signs of silence, bands, cuts. One custom series on the axes each. */
export function drawing({ id, z, theme, draw }: Drawing): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    silent: true,
    z,
    // Any place inside the axes: what is drawn is told by `draw` alone.
    data: [[0, 0]],
    encode: { x: -1, y: -1 },
    clip: false,
    renderItem: (_, api) => ({
      type: 'group',
      // The library leaves the results of `renderItem` open.
      children: draw((x, y) => api.coord([x, y]) as [number, number]).map((shape) => toElement(shape, theme)) as never,
    }),
  }
}
