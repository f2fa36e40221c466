import type { ScatterSeriesOption } from 'echarts/charts'
import type { RelationPath } from '../domain/relate/relate.ts'
import type { Axis, RelationPoint } from '../domain/relate/relationPoint.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { type Box, leaderEnd, overlap, placeLabels, strokeBoxes, type WantedLabel } from './placeLabels.ts'
import {
  colorOf,
  extentOf,
  isHighlighted,
  MAX_NAMED_POINTS,
  placeOf,
  type RelationLayout,
  spotOf,
} from './relationLayout.ts'
import { textWidth } from './textWidth.ts'

/** A text and where it stands in pixels. */
export interface RelationText {
  id: string
  text: string
  x: number
  y: number
  size: number
  color: string
  align?: 'left' | 'right'
  bold?: boolean
  /** The place on the axes that it names and moves with; none for what stands around the plot. */
  on?: readonly [number, number]
  /** How far from there the line ends that leads to it, where it stands further off. */
  leader?: readonly [number, number]
}

type Name = RelationText & WantedLabel

/** The median along one axis; apart where readings leave a range. */
export interface Median {
  axis: Axis
  lo: number
  hi: number
  text: string
}

const NAMED_OF_MANY = 12
/** Names and key stay as they are when one town's path is pointed at. */
const WHOLE = { itemStyle: { opacity: 1 }, label: { opacity: 1 } }
/** Of the upper title, in parts of the width; the key stands beside it. */
export const MAX_TITLE_WIDTH = 0.45

/** Texts are labels of points that nobody sees, on the places they belong to. */
export function textSeries(texts: readonly RelationText[], { theme, x, y, at }: RelationLayout): ScatterSeriesOption {
  return {
    id: 'texts',
    type: 'scatter',
    silent: true,
    blur: WHOLE,
    z: 5,
    clip: false,
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    data: texts.map(({ on, ...text }) => {
      const [across, up] = on ?? [x.min, y.min]
      const [fromX, fromY] = at(across, up)
      const label: NonNullable<ScatterSeriesOption['label']> = {
        show: true,
        position: 'inside',
        offset: [text.x - fromX, text.y - fromY],
        align: text.align ?? 'center',
        verticalAlign: 'middle',
        formatter: () => text.text,
        color: text.color,
        fontFamily: theme.font,
        fontSize: text.size,
        fontWeight: text.bold ? 'bold' : 'normal',
        ...(on ? { textBorderColor: theme.colors.paper, textBorderWidth: 3 } : {}),
      }
      return { id: text.id, value: [across, up], label }
    }),
  }
}

/** Names beside points and at the ends of paths, each where it touches nothing; the mark says what finds no place. */
export function placeNames(
  layout: RelationLayout,
  /** Medians and their names: nothing is written over them. */
  medians: readonly Box[],
  lines: readonly Box[],
): RelationText[] {
  const { shown, points, theme, left, right, top, bottom } = layout
  const names = layout.isPaths ? namesOfPaths(layout) : namesOfPoints(layout)
  const reaches = points.map((point) => reachOf(point, layout))
  const placed = placeLabels(names, {
    taken: [...points.map((point) => boxOf(point, layout)), ...medians],
    lines: [...lines, ...reaches, ...shown.flatMap((path) => strokesOf(path, layout))],
    room: { left: left + 2, right: right + theme.text, top: top + 1, bottom: bottom - 1 },
  })
  return names.flatMap((name, index): RelationText[] => {
    const place = placed[index]
    if (!place) return []
    const [x, y] = leaderEnd(name, place)
    const leader = [x - name.x, y - name.y] as const
    return [{ ...name, x: place.x, y: place.y, ...(place.leads ? { leader } : {}) }]
  })
}

/** The picked town first, then whoever lies furthest out. */
function namesOfPoints(layout: RelationLayout): Name[] {
  const { theme, points, r, picked, relation } = layout
  const isMany = points.length > MAX_NAMED_POINTS
  const remoteness = remotenessIn(layout)
  const isPicked = ({ area }: RelationPoint): boolean => area.code === picked
  const order = points.toSorted((a, b) => Number(isPicked(b)) - Number(isPicked(a)) || remoteness(b) - remoteness(a))
  return (isMany ? order.slice(0, NAMED_OF_MANY) : order).map((point) => {
    const [isBold, { name, code }] = [isPicked(point), point.area]
    const text = relation.request.x.period.year === 'latest' ? `${name} ${point.year}` : name
    const style = { size: theme.small + 1, color: theme.colors.ink, bold: isBold }
    const reach = r * (isBold ? 1.9 : 1)
    return { id: code, text, ...placesOf(point, layout), ...style, reach, mayLead: !isMany, must: isBold }
  })
}

/** How far from the middle of the towns a place lies, for its own spread across and up. */
function remotenessIn(layout: RelationLayout): (point: RelationPoint) => number {
  const spots = layout.points.map((point) => spotOf(point, layout))
  const [farX, farY] = [distanceFrom(spots.map(([x]) => x)), distanceFrom(spots.map(([, y]) => y))]
  return (point) => {
    const [x, y] = spotOf(point, layout)
    return Math.hypot(farX(x), farY(y))
  }
}

function distanceFrom(pixels: readonly number[]): (pixel: number) => number {
  const sorted = pixels.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  const spread = Math.max(1, (sorted.at(-1) ?? 0) - (sorted[0] ?? 0))
  return (pixel) => (pixel - middle) / spread
}

/** Names at the last years; years where a path begins or ends at another time, and for every town in colour. */
function namesOfPaths(layout: RelationLayout): Name[] {
  const { shown, theme, r, picked } = layout
  const { ink2, ink3 } = theme.colors
  const [first, last] = yearsOf(layout)
  const isMany = shown.length > MAX_NAMED_POINTS
  const named = shown.toReversed().filter((path) => !isMany || isHighlighted(path, layout))
  const ends = named.flatMap((path): Name[] => {
    const point = path.runs.at(-1)?.at(-1)
    if (!point) return []
    const { code, name } = path.area
    const isFront = isHighlighted(path, layout)
    const text = isFront || point.year !== last ? `${name} ${point.year}` : name
    const style = { size: theme.small + 1, color: isFront ? colorOf(path, layout) : ink2, bold: isFront }
    const reach = r * (isFront ? 1.6 : 1)
    return [{ id: code, text, ...placesOf(point, layout), ...style, reach, mayLead: true, must: code === picked }]
  })
  const starts = named.flatMap((path): Name[] => {
    const [point, next] = path.runs.flat()
    const isFront = isHighlighted(path, layout)
    if (!point || !next || (!isFront && point.year === first)) return []
    const style = { size: theme.small, color: isFront ? colorOf(path, layout) : ink3 }
    const id = `${path.area.code} start`
    return [{ id, text: `${point.year}`, ...placesOf(point, layout), ...style, reach: r, mayLead: isFront }]
  })
  return [...ends, ...starts]
}

/** Years that most paths begin and end with: said once, at the head. */
function yearsOf({ points }: RelationLayout): [number, number] {
  const years = points.map(({ year }) => year)
  return [Math.min(...years), Math.max(...years)]
}

/** At the head, from the right: the name of the slope, or ○ 2018 → ● 2022 for all paths. */
export function keySeries(layout: RelationLayout, hasSlope: boolean): ScatterSeriesOption {
  const { theme, frame, left, bottom, x, y, r, isPaths, m } = layout
  const { ink2, paper } = theme.colors
  const [first, last] = yearsOf(layout)
  const full = { color: ink2, opacity: 1 }
  const hollow = { color: paper, borderColor: ink2, borderWidth: theme.thin, opacity: 1 }
  const line = { symbol: 'rect', symbolSize: [22 * theme.scale, theme.thin], itemStyle: full }
  const ring = { symbol: 'circle', symbolSize: [r * 1.6, r * 1.6], itemStyle: hollow }
  const dot = { symbol: 'circle', symbolSize: [r * 2, r * 2], itemStyle: full }
  const ends = [
    { text: m.year(last), ...dot },
    { text: `${m.year(first)} →`, ...ring },
  ]
  const items = !isPaths ? [{ text: relateMessages(m).slopeLine, ...line }] : first < last ? ends : []
  const gap = 6 * theme.scale
  let end = frame.width - 2
  const data = items.map(({ text, ...sign }) => {
    const [width = 0] = sign.symbolSize
    const middle = end - textWidth(text, theme.small) - gap - width / 2
    end = middle - width / 2 - gap
    const symbolOffset = [middle - left, 8 * theme.scale - bottom]
    return { ...sign, id: text, value: [x.min, y.min], symbolOffset, label: { formatter: () => text } }
  })
  // The axis' title is at the left; where there is no room for both, the key below the picture names the line.
  const isShown = isPaths || (hasSlope && end > frame.width * MAX_TITLE_WIDTH + gap)
  const text = { color: ink2, fontFamily: theme.font, fontSize: theme.small }
  const label = { show: true, position: 'right', distance: gap, ...text } as const
  return { id: 'key', type: 'scatter', silent: true, blur: WHOLE, clip: false, label, data: isShown ? data : [] }
}

/** Towns of different counties stand side by side: the picture itself says so. */
export function unrelatedText({ relation, frame, theme, m }: RelationLayout): RelationText[] {
  if (!relation.verdict.limits.includes('unrelatedTowns')) return []
  const { small, scale, colors } = theme
  const place = { x: frame.width - 2, y: 26 * scale, align: 'right' } as const
  return [{ id: 'unrelated', text: relateMessages(m).unrelated, size: small, color: colors.caution, ...place }]
}

/** Above an upright line or band; along a level one, above or below it, where it covers no point: at its ends first. */
export function medianText({ axis, lo, hi, text }: Median, layout: RelationLayout): RelationText {
  const { theme, x, y, left, right, top, bottom, at } = layout
  const { small, scale, colors } = theme
  const [half, gap, edge] = [textWidth(text, small) / 2, small * 0.8, small * 0.6]
  const [from, to] = axis === 'x' ? [at(lo, y.max), at(hi, y.max)] : [at(x.max, lo), at(x.max, hi)]
  const middle = Math.min(right - half, Math.max(left + half, (from[0] + to[0]) / 2))
  const places =
    axis === 'x'
      ? [{ x: middle, y: top - 9 * scale }]
      : [1, 0, 0.75, 0.25, 0.5].flatMap((share) => {
          const end = left + half + gap + share * (right - left - 2 * half - gap)
          return [to[1] - gap, from[1] + gap].map((height) => ({ x: end, y: height }))
        })
  const on = axis === 'x' ? ([(lo + hi) / 2, y.max] as const) : ([x.max, lo] as const)
  const base = { id: `median ${axis}`, text, size: small, color: colors.ink2, on }
  const boxes = layout.points.map((point) => boxOf(point, layout))
  const isFree = (place: { x: number; y: number }): boolean =>
    place.y > top + edge &&
    place.y < bottom - edge &&
    !boxes.some((box) => overlap(boxOfText({ ...base, ...place }), box))
  const [first = { x: middle, y: top }] = places
  return { ...base, ...(places.find(isFree) ?? first) }
}

/** What its lines cover. */
export function boxesOfMedian({ axis, lo, hi }: Median, { x, y, at, ...plot }: RelationLayout): Box[] {
  const { left, right, top, bottom } = plot
  return [lo, hi].map((edge) => {
    const [across, down] = at(axis === 'x' ? edge : x.min, axis === 'x' ? y.min : edge)
    return axis === 'x'
      ? { left: across - 1, right: across + 1, top, bottom }
      : { left, right, top: down - 1, bottom: down + 1 }
  })
}

export function boxOfText({ x, y, text, size }: RelationText): Box {
  const half = textWidth(text, size) / 2 + 2
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 }
}

function placesOf(point: RelationPoint, layout: RelationLayout): { x: number; y: number; on: [number, number] } {
  const [x, y] = spotOf(point, layout)
  return { x, y, on: placeOf(point, layout) }
}

/** The place itself: nothing is written over it. */
function boxOf(point: RelationPoint, layout: RelationLayout): Box {
  const { r } = layout
  const [x, y] = spotOf(point, layout)
  return { left: x - r, right: x + r, top: y - r, bottom: y + r }
}

/** What a point covers with its ranges: names are written there only when there is no other place. */
function reachOf(point: RelationPoint, layout: RelationLayout): Box {
  const [across, up] = [extentOf(point.x, layout.x), extentOf(point.y, layout.y)]
  const [[from, low], [to, high]] = [layout.at(across.from, up.from), layout.at(across.to, up.to)]
  const { left, right, top, bottom } = boxOf(point, layout)
  return {
    left: Math.min(from, left),
    right: Math.max(to, right),
    top: Math.min(high, top),
    bottom: Math.max(low, bottom),
  }
}

function strokesOf({ runs }: RelationPath, layout: RelationLayout): Box[] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((point, index) => strokeBoxes(spotOf(run[index] ?? point, layout), spotOf(point, layout))),
  )
}
