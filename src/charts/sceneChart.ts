import type { Chart } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Scene } from './scene.ts'
import { type Element, toElement } from './toElement.ts'

/**
 * A drawing of our own as a chart: one custom series, a group a data item, on a grid whose axes are the picture's pixels.
 * A group that stays from one picture to the next keeps its place among the others and its children's kinds unless told
 * not to: what is drawn later lies on top, and no shape is made of an earlier picture's shape.
 */
export function sceneChart({ width, height, groups, marks }: Scene, theme: ChartTheme): Chart {
  return {
    width,
    height,
    marks,
    option: {
      animation: false,
      grid: { left: 0, top: 0, width, height },
      xAxis: { show: false, min: 0, max: width },
      yAxis: { show: false, min: 0, max: height, inverse: true },
      series: [
        {
          type: 'custom',
          silent: true,
          clip: false,
          data: groups.map(({ id }) => ({ name: id, value: [0, 0] })),
          renderItem: ({ dataIndex }, api) => {
            const [x, y] = api.coord([0, 0])
            const children = (groups[dataIndex]?.shapes ?? []).map((shape): Element => ({
              ...toElement(shape, theme),
              silent: true,
              z2: dataIndex,
            }))
            // The library's type of what may be returned leaves the elements open.
            return { type: 'group', x, y, $mergeChildren: false, children } as never
          },
        },
      ],
    },
  }
}
