import { relateMessages } from '../i18n/relateMessages.ts'
import type { Interval } from '../domain/values/interval.ts'
import type { Relation } from '../domain/relate/relate.ts'
import { comparedPairs } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { intervalText } from '../i18n/values/valueWords.ts'
import { type Box, overlap, strokeBoxes } from './placeLabels.ts'
import { line, type RelationPlot, upperEnd, MAX_TITLE_WIDTH } from './relationPlot.ts'
import type { SceneGroup, Shape, TextShape } from './scene.ts'
import { textWidth } from './textWidth.ts'

/** Lines behind the points, with what names keep clear of. */
export interface RelationLines {
  groups: readonly SceneGroup[]
  lines: readonly Box[]
  /** Boxes of their own labels. */
  labels: readonly Box[]
}

const DASH = [5, 4]

/** Both medians dashed, as bands where readings leave a range; the median slope where there is one. */
export function drawLines(
  relation: Relation,
  plot: RelationPlot,
  { m, taken }: { m: Messages; taken: readonly Box[] },
): RelationLines {
  const { medians } = relation
  const medianParts = medians
    ? [acrossMedian(medians.x, { relation, plot, m, taken }), upMedian(medians.y, { relation, plot, m, taken })]
    : []
  const slope = drawSlope(relation, plot, m)
  const parts = [...medianParts, ...(slope ? [slope] : [])]
  return {
    groups: parts.map((part) => part.group),
    lines: parts.flatMap((part) => part.lines),
    labels: parts.map((part) => part.label),
  }
}

interface Part {
  group: SceneGroup
  lines: readonly Box[]
  label: Box
}

interface Context {
  relation: Relation
  plot: RelationPlot
  m: Messages
  /** Points that a label should not cover. */
  taken: readonly Box[]
}

function acrossMedian(median: Interval, { relation, plot, m }: Context): Part {
  const { theme, x, top, bottom, left, right } = plot
  const [from, to] = [x.at(median.lo), upperEnd(median.hi, x)]
  const text = m.compare.median(intervalText(median, relation.request.x, m))
  const half = textWidth(text, theme.small) / 2
  const middle = Math.min(right - half, Math.max(left + half, (from + to) / 2))
  const label = labelOf(text, { x: middle, y: top - 9 * theme.scale }, plot)
  const band: Shape = { kind: 'rect', x: from, y: top, width: to - from, height: bottom - top, fill: theme.colors.band }
  const edges = to - from > 1 ? [from, to] : [from]
  const strokes = edges.map((at) => dashed([at, top], [at, bottom], plot))
  return {
    group: { id: 'median x', shapes: [...(to - from > 1 ? [band] : []), ...strokes, label] },
    lines: edges.flatMap((at) => strokeBoxes([at, top], [at, bottom])),
    label: boxOf(label),
  }
}

function upMedian(median: Interval, { relation, plot, m, taken }: Context): Part {
  const { theme, y, top, left, right } = plot
  const [from, to] = [y.at(median.lo), upperEnd(median.hi, y)]
  const text = m.compare.median(intervalText(median, relation.request.y, m))
  const half = textWidth(text, theme.small) / 2
  const gap = theme.small * 0.8
  const heights = [to - gap, from + gap].filter(
    (at) => at > top + theme.small * 0.6 && at < plot.bottom - theme.small * 0.6,
  )
  const places = [right - half, left + half + gap].flatMap((middle) => heights.map((at) => ({ x: middle, y: at })))
  const labels = places.map((place) => labelOf(text, place, plot))
  const label =
    labels.find((one) => !taken.some((other) => overlap(boxOf(one), other))) ??
    labelOf(text, { x: right - half, y: to - gap }, plot)
  const band: Shape = { kind: 'rect', x: left, y: to, width: right - left, height: from - to, fill: theme.colors.band }
  const edges = from - to > 1 ? [from, to] : [from]
  const strokes = edges.map((at) => dashed([left, at], [right, at], plot))
  return {
    group: { id: 'median y', shapes: [...(from - to > 1 ? [band] : []), ...strokes, label] },
    lines: edges.flatMap((at) => strokeBoxes([left, at], [right, at])),
    label: boxOf(label),
  }
}

/** Only over the towns it comes from, and only inside the plot; its name stands at the head of the picture. */
function drawSlope(relation: Relation, plot: RelationPlot, m: Messages): Part | null {
  const { slope: found, towns } = relation
  if (!found) return null
  const { theme, x, y, frame } = plot
  const { slope, intercept } = found.line
  const ends = comparedPairs(towns.flatMap((path) => path.points)).map((pair) => pair.x.lo)
  const inside = slope === 0 ? [-Infinity, Infinity] : [y.min, y.max].map((value) => (value - intercept) / slope)
  const from = Math.max(Math.min(...ends), Math.min(...inside))
  const to = Math.min(Math.max(...ends), Math.max(...inside))
  if (!(from < to)) return null
  const [a, b] = [from, to].map((value) => [x.at(value), y.at(intercept + slope * value)] as const) as [Spot, Spot] // Two values, two spots.
  const text = relateMessages(m).slopeLine
  const label = labelOf(text, { x: frame.width - textWidth(text, theme.small) / 2 - 2, y: 8 * theme.scale }, plot)
  const sign = label.x - textWidth(text, theme.small) / 2 - 6 * theme.scale
  const key = line(
    [
      [sign - 22 * theme.scale, label.y],
      [sign, label.y],
    ],
    theme.colors.ink2,
    { lineWidth: theme.thin },
  )
  const drawn = line([a, b], theme.colors.ink2, { lineWidth: theme.thin })
  // The axis' title is at the left; where there is no room for both, the key below the picture names the line.
  const hasRoom = sign - 22 * theme.scale > frame.width * MAX_TITLE_WIDTH + theme.small
  return {
    group: { id: 'slope', shapes: hasRoom ? [drawn, key, label] : [drawn] },
    lines: strokeBoxes(a, b),
    label: boxOf(label),
  }
}

type Spot = readonly [number, number]

function dashed(from: Spot, to: Spot, { theme }: RelationPlot): Shape {
  return line([from, to], theme.colors.ink2, { lineWidth: theme.thin, dash: DASH })
}

function labelOf(text: string, at: { x: number; y: number }, { theme }: RelationPlot): TextShape {
  return {
    kind: 'text',
    ...at,
    text,
    size: theme.small,
    fill: theme.colors.ink2,
    align: 'center',
    halo: theme.colors.paper,
  }
}

function boxOf({ x, y, text, size }: TextShape): Box {
  const half = textWidth(text, size) / 2 + 2
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 }
}
