import type { AreaCode } from '../domain/board/area.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Relation, RelationPath } from '../domain/relate/relate.ts'
import { AXES, type Axis, type RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { At } from './drawing.ts'
import { linearScale, tickText } from './scale.ts'
import type { Size } from './scene.ts'
import { textWidth } from './textWidth.ts'

/** One indicator against another, ready to be drawn (关联 散点图、路径图). */
export interface RelationInput {
  relation: Relation
  /** Towns whose paths are in colour, in the order of their colours; the others are pale. */
  coloured: readonly AreaCode[]
  picked: AreaCode | null
  m: Messages
}

/** From where to where the plot reaches, in the axis' own unit, and its numbers: room is left around them. */
interface RelationAxis {
  min: number
  max: number
  ticks: readonly number[]
}

/** A town with a comparable figure on one axis only. */
export interface RugTown {
  point: RelationPoint
  axis: Axis
}

/** The plot in pixels, and who is drawn where. */
export interface RelationLayout extends RelationInput {
  theme: ChartTheme
  frame: Size
  isPaths: boolean
  x: RelationAxis
  y: RelationAxis
  left: number
  right: number
  top: number
  bottom: number
  /** Strip between the plot and its numbers, for towns with this axis only; 0 when there are none. */
  strip: number
  /** Radius of a plain point. */
  r: number
  /** Towns with a compared point, those that stand out last; and all those points. */
  shown: readonly RelationPath[]
  points: readonly RelationPoint[]
  rug: readonly RugTown[]
  /** Listed below the plot, which takes this much height; 0 when every town is compared. */
  excluded: readonly RelationPath[]
  below: number
  /** Pixel of a place on the axes: where they should stand, or where ECharts has placed them. */
  at: At
}

/** How far a value reaches along its axis, which of its ends nobody stated, and where the number as written stands. */
export interface Extent {
  from: number
  to: number
  at: number
  fadesFrom: boolean
  fadesTo: boolean
}

/** More towns than this are named only where they lie apart. */
export const MAX_NAMED_POINTS = 25
/** Title, then the label of the median across. */
const TOP = 42
const FOOT = 40
const RUG = 20
const NARROW = 360
/** Of the list below the plot: rows at most, width of an entry and height of its head in text sizes. */
const MAX_ROWS = { screen: 4, projector: 2 } as const
const ENTRY = { screen: 25, projector: 19 } as const
const HEAD = 1.9

/** Lower than this a narrow picture is no place to tell towns apart in. */
export function leastRelationHeight({ towns }: Relation, { width }: Size, theme: ChartTheme): number {
  const excluded = towns.filter(({ runs }) => runs.length === 0)
  return Math.min(width, NARROW) * 1.1 + listGrid(excluded.length, width, theme).height
}

/** How a list of so many towns stands below the plot. */
export function listGrid(count: number, width: number, { profile, small }: ChartTheme) {
  const columns = Math.max(1, Math.floor(width / (small * ENTRY[profile])))
  const rows = Math.min(Math.ceil(count / columns), MAX_ROWS[profile])
  const rowHeight = Math.max(24, small * (profile === 'projector' ? 1.35 : 1.5))
  const head = small * HEAD
  return { height: count === 0 ? 0 : head + rows * rowHeight, head, columns, rows, rowHeight }
}

export function layOutRelation(input: RelationInput, frame: Size, theme: ChartTheme): RelationLayout {
  const { towns, request } = input.relation
  const isPaths = request.years !== null
  const compared = towns.filter(({ runs }) => runs.length > 0)
  const excluded = towns.filter(({ runs }) => runs.length === 0)
  const rug = isPaths ? [] : towns.flatMap(({ points }) => points.flatMap(rugOf))
  const isFront = (path: RelationPath): boolean => isHighlighted(path, input)
  const points = compared.flatMap(({ runs }) => runs.flat())
  const readings = (axis: Axis): TownReading[] =>
    [...points, ...rug.filter((one) => one.axis === axis).map(({ point }) => point)].map((point) => point[axis])
  const k = theme.scale
  const strip = rug.length > 0 ? RUG * k : 0
  const below = listGrid(excluded.length, frame.width, theme).height
  const [top, bottom] = [TOP * k, frame.height - below - FOOT * k - strip]
  const y = axisOver(readings('y'), bottom - top, theme)
  const left = Math.max(...y.ticks.map((tick) => textWidth(tickText(tick), theme.small))) + 12 * k + strip
  const right = frame.width - theme.text * 1.5
  const x = axisOver(readings('x'), right - left, theme)
  return {
    ...input,
    theme,
    frame,
    isPaths,
    x,
    y,
    left,
    right,
    top,
    bottom,
    strip,
    r: theme.text * 0.33,
    points,
    rug,
    excluded,
    below,
    shown: [...compared.filter((path) => !isFront(path)), ...compared.filter(isFront)],
    at: (across, up) => [
      left + ((across - x.min) / (x.max - x.min)) * (right - left),
      bottom - ((up - y.min) / (y.max - y.min)) * (bottom - top),
    ],
  }
}

/** Comparable on one axis only: that figure stands at the axis' margin. */
function rugOf(point: RelationPoint): RugTown[] {
  const axis = AXES.find((one) => point[one].placement === 'compared')
  return axis && !point.isCompared && point[axis].value ? [{ point, axis }] : []
}

/** From zero unless that would push all towns into one end: places, unlike bars, need no zero. */
function axisOver(readings: readonly TownReading[], length: number, { text }: ChartTheme): RelationAxis {
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const finite = values.filter((value) => Number.isFinite(value))
  const inner = Math.max(1, length - text * 2)
  const { min, max, ticks } = linearScale(values, [0, inner], Math.min(...finite) <= Math.max(...finite) / 2)
  const margin = (text * (max - min)) / inner
  return { min: min - margin, max: max + margin, ticks }
}

/** An upper end that nobody gave ends with the numbers of the axis. */
export function upperEnd(hi: number, { ticks }: RelationAxis): number {
  return Math.min(hi, ticks.at(-1) ?? hi)
}

export function extentOf({ value }: TownReading, axis: RelationAxis): Extent {
  const { lo, hi, loImplied, hiImplied } = value ?? { lo: axis.min, hi: axis.min, loImplied: false, hiImplied: false }
  const [from, to] = [lo, upperEnd(hi, axis)]
  const fadesTo = hiImplied || hi === Infinity
  const at = loImplied && fadesTo ? (from + to) / 2 : loImplied ? to : from
  return { from, to, at, fadesFrom: loImplied, fadesTo }
}

/** Where a point stands on the axes: at the number as written, in the middle of a range implied on both sides. */
export function placeOf({ x, y }: RelationPoint, layout: RelationLayout): [number, number] {
  return [extentOf(x, layout.x).at, extentOf(y, layout.y).at]
}

/** The same in pixels. */
export function spotOf(point: RelationPoint, layout: RelationLayout): readonly [number, number] {
  return layout.at(...placeOf(point, layout))
}

/** On the edge of the plot, and how far from there in pixels: the strip lies outside. */
export function rugPlace(
  { point, axis }: RugTown,
  { x, y, strip }: RelationLayout,
): { place: [number, number]; offset: [number, number] } {
  return axis === 'x'
    ? { place: [extentOf(point.x, x).at, y.min], offset: [0, strip / 2] }
    : { place: [x.min, extentOf(point.y, y).at], offset: [-strip / 2, 0] }
}

/** In colour or picked: such a path stands before the others. */
export function isHighlighted(
  { area }: RelationPath,
  { coloured, picked }: Pick<RelationInput, 'coloured' | 'picked'>,
): boolean {
  return coloured.includes(area.code) || area.code === picked
}

export function colorOf(path: RelationPath, layout: RelationLayout): string {
  const { series, bar, barStrong } = layout.theme.colors
  if (!layout.isPaths) return barStrong
  const color = series[layout.coloured.indexOf(path.area.code) % series.length]
  return color ?? (isHighlighted(path, layout) ? barStrong : bar)
}

/** The ends of a path stand out from the years between, which are left out where many pale paths are a texture. */
export function radiusAt(index: number, path: RelationPath, layout: RelationLayout): number {
  if (index === 0 || index === path.runs.flat().length - 1) return layout.r
  const isTexture = !isHighlighted(path, layout) && layout.relation.towns.length > MAX_NAMED_POINTS
  return isTexture ? 0 : layout.r * 0.5
}
