import { type Interval, isPoint } from '../domain/values/interval.ts'
import type { RelationPoint } from '../domain/relate/relationPoint.ts'
import { type ChartTheme, withAlpha } from './chartTheme.ts'
import type { Box } from './placeLabels.ts'
import { type RelationPlot, upperEnd } from './relationPlot.ts'
import type { Scale } from './scale.ts'
import type { Shape } from './scene.ts'

/** How far a value reaches along one axis, in pixels, and which of its ends nobody stated. */
interface Extent {
  from: number
  to: number
  /** Where the number as written stands. */
  at: number
  fadesFrom: boolean
  fadesTo: boolean
}

/** Steps in which an unstated end fades. */
const FADE = [0.65, 0.4, 0.18]
const BOX_FADE = [0.17, 0.11, 0.05]

/** Where a point stands: at the number as written, in the middle of a range implied on both sides. */
export function placeOf({ x, y }: RelationPoint, plot: RelationPlot): { x: number; y: number } {
  return {
    x: x.value ? extentOf(x.value, plot.x).at : plot.left,
    y: y.value ? extentOf(y.value, plot.y).at : plot.bottom,
  }
}

/** What a point covers with its ranges: names are written there only when there is no other place. */
export function reachOfPoint(point: RelationPoint, plot: RelationPlot, r: number): Box {
  const { x, y } = placeOf(point, plot)
  const across = point.x.value ? extentOf(point.x.value, plot.x) : { from: x, to: x }
  const up = point.y.value ? extentOf(point.y.value, plot.y) : { from: y, to: y }
  return {
    left: Math.min(across.from, x - r),
    right: Math.max(across.to, x + r),
    top: Math.min(up.to, y - r),
    bottom: Math.max(up.from, y + r),
  }
}

/** The place itself: nothing is written over it. */
export function boxOfPoint(point: RelationPoint, plot: RelationPlot, r: number): Box {
  const { x, y } = placeOf(point, plot)
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

/** A dot for two plain numbers, a cross where one is a range, a box where both are. */
export function pointShapes(
  point: RelationPoint,
  plot: RelationPlot,
  { color, r }: { color: string; r: number },
): Shape[] {
  const [x, y] = [point.x.value, point.y.value]
  if (!x || !y) return []
  const [across, up] = [extentOf(x, plot.x), extentOf(y, plot.y)]
  const pen = { color, lineWidth: plot.theme.line }
  if (!isPoint(x) && !isPoint(y)) return boxShapes(across, up, { color, lineWidth: plot.theme.thin })
  if (!isPoint(x)) return crossShapes(across, { at: up.at, isUpright: false, r }, pen)
  if (!isPoint(y)) return crossShapes(up, { at: across.at, isUpright: true, r }, pen)
  return [{ kind: 'circle', x: across.at, y: up.at, r, fill: color }, ...zeroShapes(point, { across, up, r }, pen)]
}

function extentOf(value: Interval, scale: Scale): Extent {
  const [from, to] = [scale.at(value.lo), upperEnd(value.hi, scale)]
  const fadesFrom = value.loImplied
  const fadesTo = value.hiImplied || value.hi === Infinity
  const at = fadesFrom && fadesTo ? (from + to) / 2 : fadesFrom ? to : from
  return { from, to, at, fadesFrom, fadesTo }
}

type Spot = readonly [number, number]

interface Pen {
  color: string
  lineWidth: number
}

/** A line over the range, fading towards unstated ends, crossed where the number as written stands. */
function crossShapes(
  extent: Extent,
  { at, isUpright, r }: { at: number; isUpright: boolean; r: number },
  pen: Pen,
): Shape[] {
  const spot = (along: number, sideways: number): Spot => (isUpright ? [sideways, along] : [along, sideways])
  const stated = [extent.fadesFrom ? null : extent.from, extent.fadesTo ? null : extent.to].filter(
    (end) => end !== null,
  )
  const caps = (stated.length > 0 ? stated : [extent.at]).map((along): Shape =>
    stroke([spot(along, at - r * 1.3), spot(along, at + r * 1.3)], pen.color, pen.lineWidth),
  )
  return [...rangeShapes(extent, (along) => spot(along, at), pen), ...caps]
}

/** From the number as written to both ends. */
function rangeShapes(extent: Extent, spot: (along: number) => Spot, { color, lineWidth }: Pen): Shape[] {
  const run = (to: number, fades: boolean): Shape[] => {
    const from = extent.at
    if (Math.abs(to - from) < 0.5) return []
    if (!fades) return [stroke([spot(from), spot(to)], color, lineWidth)]
    const place = (part: number): Spot => spot(from + ((to - from) * part) / FADE.length)
    return FADE.map((alpha, part) => stroke([place(part), place(part + 1)], withAlpha(color, alpha), lineWidth))
  }
  return [...run(extent.from, extent.fadesFrom), ...run(extent.to, extent.fadesTo)]
}

/** Both ranges as one area: edges where an end is stated, all of it paler towards ends that are not. */
function boxShapes(across: Extent, up: Extent, { color, lineWidth }: Pen): Shape[] {
  const step = (up.to - up.from) / BOX_FADE.length
  const bands = BOX_FADE.map((alpha, part): Shape => {
    const shade = up.fadesTo ? alpha : up.fadesFrom ? BOX_FADE.at(-1 - part) : BOX_FADE[1]
    const [full, none] = [withAlpha(color, shade ?? alpha), withAlpha(color, 0.02)]
    const fill = across.fadesTo ? { from: full, to: none } : across.fadesFrom ? { from: none, to: full } : full
    const [width, height] = [Math.max(2, across.to - across.from), Math.max(1, -step)]
    return { kind: 'rect', x: across.from, y: up.from + step * (part + 1), width, height, fill }
  })
  const upright = (x: number): Shape[] => rangeShapes(up, (along) => [x, along], { color, lineWidth })
  const level = (y: number): Shape[] => rangeShapes(across, (along) => [along, y], { color, lineWidth })
  return [
    ...bands,
    ...(across.fadesFrom ? [] : upright(across.from)),
    ...(across.fadesTo ? [] : upright(across.to)),
    ...(up.fadesFrom ? [] : level(up.from)),
    ...(up.fadesTo ? [] : level(up.to)),
  ]
}

/** A hollow diamond in a margin: comparable on one axis only. The ring means something else: no report. */
export function marginShapes(value: Interval, scale: Scale, { spot, r, theme }: MarginStyle): Shape[] {
  const extent = extentOf(value, scale)
  const [x, y] = spot(extent.at)
  const { ink3, paper } = theme.colors
  const corners = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const
  return [
    ...rangeShapes(extent, spot, { color: ink3, lineWidth: theme.thin }),
    { kind: 'area', points: corners, fill: paper },
    { kind: 'line', points: [...corners, corners[0], corners[1]], stroke: ink3, lineWidth: theme.thin },
  ]
}

interface MarginStyle {
  /** Pixel in the margin for a pixel of the axis. */
  spot: (along: number) => Spot
  r: number
  theme: ChartTheme
}

/** Where a value stands along its axis. */
export function atAxis(value: Interval, scale: Scale): number {
  return extentOf(value, scale).at
}

function stroke(points: readonly [Spot, Spot], color: string, lineWidth: number): Shape {
  return { kind: 'line', points, stroke: color, lineWidth }
}

/** A reported zero gets a stroke across its axis, so that it is not taken for a point that merely lies low. */
function zeroShapes(
  { x, y }: RelationPoint,
  { across, up, r }: { across: Extent; up: Extent; r: number },
  { color, lineWidth }: Pen,
): Shape[] {
  const upright = stroke(
    [
      [across.at, up.at - r * 2],
      [across.at, up.at + r * 2],
    ],
    color,
    lineWidth,
  )
  const level = stroke(
    [
      [across.at - r * 2, up.at],
      [across.at + r * 2, up.at],
    ],
    color,
    lineWidth,
  )
  return [...(x.state === 'zero' ? [upright] : []), ...(y.state === 'zero' ? [level] : [])]
}
