import { isPoint } from '../domain/values/interval.ts'
import { yearRuns } from '../domain/trend/yearRuns.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { TrendMedian } from '../domain/trend/trend.ts'
import { withAlpha } from '../lib/withAlpha.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { SceneGroup, Shape } from './scene.ts'
import { cross, stateGlyph } from './stateGlyph.ts'
import { xOfYear, type YearAxis } from './yearAxis.ts'

interface PointStyle {
  color: string
  theme: ChartTheme
  r: number
  /** How many signs of silence stand before this one in the same year. */
  level?: number
}

/** A line through years that may be set against each other; a single year has none. */
export function drawRun(
  run: readonly TownReading[],
  axis: YearAxis,
  style: { stroke: string; lineWidth: number },
): Shape[] {
  const points = run.flatMap(({ year, value }) =>
    value ? [[xOfYear(year, axis), axis.scale.at(value.lo)] as const] : [],
  )
  return points.length > 1 ? [{ kind: 'line', points, ...style }] : []
}

/** Solid for a compared year, hollow for another period, a fading stroke over the range of an approximate number. */
export function drawReading(reading: TownReading, axis: YearAxis, style: PointStyle): Shape[] {
  const { value, placement, year } = reading
  const x = xOfYear(year, axis)
  if (value === null) return drawSilence(reading, axis, style)
  const { color, theme, r } = style
  const y = axis.scale.at(value.lo)
  const top = axis.scale.at(value.hi === Infinity ? axis.scale.max : value.hi)
  const range: Shape[] = isPoint(value)
    ? []
    : [0, 1, 2].map((part) => ({
        kind: 'line',
        points: [
          [x, y + ((top - y) * part) / 3],
          [x, y + ((top - y) * (part + 1)) / 3],
        ],
        stroke: withAlpha(color, [0.56, 0.34, 0.16][part] ?? 1),
        lineWidth: r * 1.2,
      }))
  const dot: Shape =
    placement === 'notComparable'
      ? { kind: 'circle', x, y, r, fill: theme.colors.paper, stroke: color, lineWidth: 1.8 * theme.scale }
      : { kind: 'circle', x, y, r, fill: color }
  return reading.state === 'zero' ? [...range, dot, zeroTick(x, y, { color, r })] : [...range, dot]
}

/** A reported zero gets a stroke across, so that it is not taken for a point that merely lies low. */
function zeroTick(x: number, y: number, { color, r }: { color: string; r: number }): Shape {
  return {
    kind: 'line',
    points: [
      [x, y - r * 2],
      [x, y + r * 2],
    ],
    stroke: color,
    lineWidth: r * 0.55,
  }
}

/** Signs of why there is no number stand in a strip below the axis, off the scale, so that none is read as a value. */
export function silenceAt(
  year: number,
  axis: YearAxis,
  { theme, level = 0 }: { theme: ChartTheme; level?: number },
): { x: number; y: number } {
  // Beyond the last year stand the names of the lines.
  const sideways = year === axis.years.at(-1) ? -1 : 1
  return { x: xOfYear(year, axis) + sideways * level * 13 * theme.scale, y: axis.bottom + 11 * theme.scale }
}

function drawSilence(reading: TownReading, axis: YearAxis, style: PointStyle): Shape[] {
  const at = { ...silenceAt(reading.year, axis, style), r: style.theme.small * 0.34 }
  return reading.exclusions.length > 0 ? cross(at, style.theme) : stateGlyph(reading.state, at, style.theme)
}

/** Dashed where the median is one number; a pale band where the readings leave a range. */
export function drawMedian(medians: readonly TrendMedian[], axis: YearAxis, theme: ChartTheme): SceneGroup[] {
  const points = medians.flatMap(({ year, median }) => (median ? [{ year, lo: median.lo, hi: median.hi }] : []))
  const shapes = yearRuns(points).flatMap((run): Shape[] => {
    const at = (year: number, value: number): readonly [number, number] => [xOfYear(year, axis), axis.scale.at(value)]
    const lower = run.map(({ year, lo }) => at(year, lo))
    const upper = run.map(({ year, hi }) => at(year, Math.min(hi, axis.scale.max)))
    const band: Shape[] = run.some(({ lo, hi }) => lo !== hi)
      ? [{ kind: 'area', points: [...lower, ...upper.toReversed()], fill: withAlpha(theme.colors.ink3, 0.2) }]
      : []
    const dots = lower.map(([x, y]): Shape => ({ kind: 'circle', x, y, r: theme.line * 1.3, fill: theme.colors.ink }))
    return [
      ...band,
      { kind: 'line', points: lower, stroke: theme.colors.ink, lineWidth: theme.line, dash: [5, 4] },
      ...dots,
    ]
  })
  return shapes.length > 0 ? [{ id: 'median', shapes }] : []
}
