import type { ChartTheme } from './chartTheme.ts'
import { hatchPath } from './hatchPath.ts'
import type { Fill, Shape, TextShape } from './scene.ts'

/** An element as ECharts' custom series and graphics take it. Its own types leave them open. */
export type Element = Record<string, unknown>

/** A shape of our own as ECharts draws it. */
export function toElement(shape: Shape, theme: ChartTheme): Element {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke, lineWidth } = shape
      const style = { fill: toFill(fill), ...(stroke === undefined ? {} : { stroke, lineWidth: lineWidth ?? 1 }) }
      return { type: 'rect', shape: { x, y, width, height }, style }
    }
    case 'hatch':
      return {
        type: 'path',
        shape: { pathData: hatchPath(shape) },
        style: { fill: 'none', stroke: shape.stroke, lineWidth: 1.2 },
      }
    case 'line':
      return {
        type: 'polyline',
        shape: { points: shape.points },
        style: {
          fill: 'none',
          stroke: shape.stroke,
          lineWidth: shape.lineWidth,
          lineDash: shape.dash ?? null,
          lineJoin: 'round',
        },
      }
    case 'area':
      return { type: 'polygon', shape: { points: shape.points }, style: { fill: shape.fill } }
    case 'circle':
      return {
        type: 'circle',
        shape: { cx: shape.x, cy: shape.y, r: shape.r },
        style: {
          fill: shape.fill ?? 'none',
          stroke: shape.stroke ?? null,
          lineWidth: shape.lineWidth ?? 1,
          lineDash: shape.dash ?? null,
        },
      }
    case 'text':
      return toText(shape, theme)
  }
}

function toText(shape: TextShape, theme: ChartTheme): Element {
  const halo = shape.halo === undefined ? {} : { stroke: shape.halo, lineWidth: 3 }
  return {
    type: 'text',
    x: shape.x,
    y: shape.y,
    style: {
      text: shape.text,
      fill: shape.fill,
      font: `${shape.bold ? 'bold ' : ''}${shape.size}px ${theme.font}`,
      align: shape.align ?? 'left',
      verticalAlign: 'middle',
      ...halo,
    },
  }
}

/** As ECharts takes colours. */
export function toFill(fill: Fill | null): EChartsColor {
  if (fill === null) return 'none'
  if (typeof fill === 'string') return fill
  const colorStops = [
    { offset: 0, color: fill.from },
    { offset: 1, color: fill.to },
  ]
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops }
}

type EChartsColor = string | (LinearFill & { colorStops: { offset: number; color: string }[] })

interface LinearFill {
  type: 'linear'
  x: number
  y: number
  x2: number
  y2: number
}
