import type { Chart, ChartOption } from '../chart.ts'
import type { At } from '../drawing.ts'

type Series = Extract<NonNullable<ChartOption['series']>, readonly unknown[]>[number]

export function seriesOf({ option: { series = [] } }: Chart): Series[] {
  return [series].flat()
}

interface Item {
  id: string
  value: [number, number]
  label?: { formatter: () => string; color: string }
}

/** What series have of a town: the series, the place on the axes, what is written there. */
export function itemsOf(
  chart: Chart,
  town: string,
): { of: unknown; value: [number, number]; text: string | undefined }[] {
  return seriesOf(chart).flatMap(({ type, id: of, data }) =>
    type === 'custom'
      ? []
      : (data as Item[])
          .filter(({ id }) => id === town)
          .map(({ value, label }) => ({ of, value, text: label?.formatter() })),
  )
}

interface Drawn {
  type: string
  shape: object
  style: { stroke?: string; lineWidth?: number }
}

/** What a drawing puts on axes that place things so: all its items, or the one of an id. */
export function drawnBy(chart: Chart, drawing: string, at: At, item?: string): Drawn[] {
  const series = seriesOf(chart).find(({ id }) => id === drawing)
  if (series?.type !== 'custom') throw new Error(`no drawing ${drawing}`)
  const items = series.data as { id: string }[]
  return items.flatMap(({ id }, dataIndex) => {
    if (item !== undefined && id !== item) return []
    const api = { coord: ([x, y]: [number, number]) => at(x, y) }
    const drawn: unknown = series.renderItem?.({ dataIndex } as never, api as never)
    // A group that moves, and in it one in pixels of the picture.
    return (drawn as { children: { children: Drawn[] }[] }).children.flatMap(({ children }) => children)
  })
}
