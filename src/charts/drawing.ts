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
  items: readonly DrawnItem[]
}

export interface DrawnItem {
  /** What it shows, such as a town's code. */
  id: string
  /** The place on the axes that it belongs to and moves with; without one it moves with nothing. */
  on?: readonly [number, number]
  draw: (at: At) => readonly Shape[]
}

/** What ECharts has no series for: fading ranges, signs of silence, hatches, lines that end with the comparison. */
export function drawing({ id, z, theme, items }: Drawing): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'cartesian2d',
    silent: true,
    z,
    ...(items.some(({ on }) => on !== undefined) ? {} : { animation: false }),
    // Where an item stands is told by itself alone.
    data: items.map((item) => ({ id: item.id, value: [0, 0] })),
    encode: { x: -1, y: -1 },
    clip: false,
    renderItem: ({ dataIndex }, api) => {
      const item = items[dataIndex]
      const at: At = (x, y) => api.coord([x, y]) as [number, number]
      const [x, y] = item?.on ? at(...item.on) : [0, 0]
      const children = (item?.draw(at) ?? []).map((shape) => toElement(shape, theme))
      const drawn = { type: 'group', x: -x, y: -y, children }
      // The library leaves the results of `renderItem` open.
      return { type: 'group', x, y, transition: ['x', 'y'], $mergeChildren: false, children: [drawn] } as never
    },
  }
}
