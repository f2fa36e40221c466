import type { RelationPath } from '../domain/relate/relate.ts'
import type { RelationPoint } from '../domain/relate/relationPoint.ts'
import { isPoint } from '../domain/values/interval.ts'
import { withAlpha } from '../lib/withAlpha.ts'
import {
  colorOf,
  type Extent,
  extentOf,
  placeOf,
  radiusAt,
  type RelationLayout,
  rugPlace,
  type RugTown,
} from './relationLayout.ts'
import type { DrawnItem } from './drawing.ts'
import type { RelationText } from './relationTexts.ts'
import type { Shape } from './scene.ts'

/** Steps in which an unstated end fades. */
const FADE = [0.65, 0.4, 0.18]
const BOX_FADE = [0.17, 0.11, 0.05]

type Spot = readonly [number, number]

interface Pen {
  stroke: string
  lineWidth: number
  dash?: readonly number[]
}

/** What no series of ECharts draws: ranges, reported zeros, lines to names, the line above who is not compared. */
export function relationSigns(layout: RelationLayout, names: readonly RelationText[]): DrawnItem[] {
  const { shown, rug } = layout
  return [
    ...shown.map((path): DrawnItem => {
      const [first] = path.runs.flat()
      const on = first ? { on: placeOf(first, layout) } : {}
      return { id: path.area.code, ...on, draw: (at) => pathSigns(path, { ...layout, at }) }
    }),
    ...rug.map((one): DrawnItem => {
      const { place: on } = rugPlace(one, layout)
      return { id: `rug ${one.point.area.code}`, on, draw: (at) => rugRange(one, { ...layout, at }) }
    }),
    ...names
      .filter(({ leader }) => leader)
      .map((name): DrawnItem => {
        const on = name.on ? { on: name.on } : {}
        return { id: `leader ${name.id}`, ...on, draw: (at) => leaderLine(name, { ...layout, at }) }
      }),
    { id: 'below', draw: (at) => listRule({ ...layout, at }) },
  ]
}

/** Ranges and reported zeros of a town's points. */
function pathSigns(path: RelationPath, layout: RelationLayout): Shape[] {
  return path.runs.flat().flatMap((point, index) => {
    const r = radiusAt(index, path, layout)
    return r === 0 ? [] : pointSigns(point, { color: colorOf(path, layout), r }, layout)
  })
}

/** A cross where one number is a range, a box where both are, a stroke across a zero. */
function pointSigns(
  { x, y }: RelationPoint,
  { color, r }: { color: string; r: number },
  { theme, at, ...layout }: RelationLayout,
): Shape[] {
  if (!x.value || !y.value) return []
  const [onX, onY] = [extentOf(x, layout.x), extentOf(y, layout.y)]
  const across = inPixels(onX, (value) => at(value, onY.at)[0])
  const up = inPixels(onY, (value) => at(onX.at, value)[1])
  const pen = { stroke: color, lineWidth: theme.line }
  if (!isPoint(x.value) && !isPoint(y.value)) return boxShapes(across, up, { stroke: color, lineWidth: theme.thin })
  const level = (along: number, aside = 0): Spot => [along, up.at + aside]
  const upright = (along: number, aside = 0): Spot => [across.at + aside, along]
  if (!isPoint(x.value)) return crossShapes(across, level, { ...pen, r })
  if (!isPoint(y.value)) return crossShapes(up, upright, { ...pen, r })
  return [
    ...(x.state === 'zero' ? [line([upright(up.at - r * 2), upright(up.at + r * 2)], pen)] : []),
    ...(y.state === 'zero' ? [line([level(across.at - r * 2), level(across.at + r * 2)], pen)] : []),
  ]
}

function inPixels({ from, to, at, ...fades }: Extent, pixel: (value: number) => number): Extent {
  return { from: pixel(from), to: pixel(to), at: pixel(at), ...fades }
}

/** A line over the range, fading towards unstated ends, crossed where the number as written stands. */
function crossShapes(
  extent: Extent,
  spot: (along: number, aside?: number) => Spot,
  { r, ...pen }: Pen & { r: number },
): Shape[] {
  const stated = [...(extent.fadesFrom ? [] : [extent.from]), ...(extent.fadesTo ? [] : [extent.to])]
  const crossed = stated.length > 0 ? stated : [extent.at]
  const caps = crossed.map((along) => line([spot(along, -r * 1.3), spot(along, r * 1.3)], pen))
  return [...rangeShapes(extent, spot, pen), ...caps]
}

/** From the number as written to both ends. */
function rangeShapes(extent: Extent, spot: (along: number) => Spot, pen: Pen): Shape[] {
  const run = (to: number, fades: boolean): Shape[] => {
    const from = extent.at
    if (Math.abs(to - from) < 0.5) return []
    if (!fades) return [line([spot(from), spot(to)], pen)]
    const place = (part: number): Spot => spot(from + ((to - from) * part) / FADE.length)
    const fading = (alpha: number): Pen => ({ ...pen, stroke: withAlpha(pen.stroke, alpha) })
    return FADE.map((alpha, part) => line([place(part), place(part + 1)], fading(alpha)))
  }
  return [...run(extent.from, extent.fadesFrom), ...run(extent.to, extent.fadesTo)]
}

/** Both ranges as one area: edges where an end is stated, all of it paler towards ends that are not. */
function boxShapes(across: Extent, up: Extent, pen: Pen): Shape[] {
  const step = (up.to - up.from) / BOX_FADE.length
  const bands = BOX_FADE.map((alpha, part): Shape => {
    const shade = up.fadesTo ? alpha : up.fadesFrom ? BOX_FADE.at(-1 - part) : BOX_FADE[1]
    const [full, none] = [withAlpha(pen.stroke, shade ?? alpha), withAlpha(pen.stroke, 0.02)]
    const fill = across.fadesTo ? { from: full, to: none } : across.fadesFrom ? { from: none, to: full } : full
    const [width, height] = [Math.max(2, across.to - across.from), Math.max(1, -step)]
    return { kind: 'rect', x: across.from, y: up.from + step * (part + 1), width, height, fill }
  })
  const upright = (x: number): Shape[] => rangeShapes(up, (along) => [x, along], pen)
  const level = (y: number): Shape[] => rangeShapes(across, (along) => [along, y], pen)
  return [
    ...bands,
    ...(across.fadesFrom ? [] : upright(across.from)),
    ...(across.fadesTo ? [] : upright(across.to)),
    ...(up.fadesFrom ? [] : level(up.from)),
    ...(up.fadesTo ? [] : level(up.to)),
  ]
}

/** The range of a figure in the strip outside the plot. */
function rugRange(town: RugTown, layout: RelationLayout): Shape[] {
  const { theme, x, y, at } = layout
  const { axis, point } = town
  const { offset } = rugPlace(town, layout)
  const [left, bottom] = at(x.min, y.min)
  const extent = inPixels(extentOf(point[axis], layout[axis]), (value) =>
    axis === 'x' ? at(value, y.min)[0] : at(x.min, value)[1],
  )
  const spot = (along: number): Spot => (axis === 'x' ? [along, bottom + offset[1]] : [left + offset[0], along])
  return rangeShapes(extent, spot, { stroke: theme.colors.ink3, lineWidth: theme.thin })
}

/** From a point to its name further off. */
function leaderLine({ on, leader }: RelationText, { theme, at }: RelationLayout): Shape[] {
  if (!on || !leader) return []
  const [x, y] = at(...on)
  const ends = [
    [x, y],
    [x + leader[0], y + leader[1]],
  ] as const
  return [line(ends, { stroke: theme.colors.ink3, lineWidth: theme.profile === 'projector' ? theme.thin : 1 })]
}

/** The line below which stands who is not compared. */
function listRule({ below, theme, frame, left, bottom, x, y, at }: RelationLayout): Shape[] {
  if (below === 0) return []
  const [fromX, fromY] = at(x.min, y.min)
  const height = fromY - bottom + frame.height - below
  const ends = [
    [fromX - left, height],
    [fromX - left + frame.width, height],
  ] as const
  return [line(ends, { stroke: theme.colors.ruleStrong, lineWidth: 1, dash: [3, 3] })]
}

function line(points: readonly Spot[], pen: Pen): Shape {
  return { kind: 'line', points, ...pen }
}
