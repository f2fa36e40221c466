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
  /** Each with what it shows, such as a town's code; drawn anew whenever the axes move. */
  items: readonly { id: string; draw: (at: At) => readonly Shape[] }[]
}

/** What ECharts has no series for: fading ranges, signs of silence, hatches, lines that end with the comparison. */
export function drawing({ id, z, theme, items }: Drawing): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    silent: true,
    z,
    // Where an item stands is told by `draw` alone.
    data: items.map((item) => ({ id: item.id, value: [0, 0] })),
    encode: { x: -1, y: -1 },
    clip: false,
    renderItem: ({ dataIndex }, api) => {
      const shapes = items[dataIndex]?.draw((x, y) => api.coord([x, y]) as [number, number]) ?? []
      // The library leaves the results of `renderItem` open.
      return { type: 'group', $mergeChildren: false, children: shapes.map((shape) => toElement(shape, theme)) } as never
    },
  }
}
