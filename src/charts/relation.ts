import { relateMessages } from '../i18n/relateMessages.ts'
import type { AreaCode } from '../domain/board/area.ts'
import type { Relation } from '../domain/relate/relate.ts'
import type { Axis, RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { type Box, leaderEnd, type PlacedLabel, placeLabels, type WantedLabel } from './placeLabels.ts'
import type { ChartTheme } from './chartTheme.ts'
import { excludedHeight, drawExcluded } from './relationExcluded.ts'
import { drawLines } from './relationLines.ts'
import { boxOfPoint, placeOf, pointShapes, reachOfPoint } from './relationMark.ts'
import { drawPlot, layOutPlot, line, type RelationPlot } from './relationPlot.ts'
import { drawRelationRug, type RugTown } from './relationRug.ts'
import { relationAriaLabel, relationFacts } from './relationWords.ts'
import type { ChartMark, Size, Scene, SceneGroup, Shape } from './scene.ts'

/** One indicator against another, ready to be drawn (关联 散点图). */
export interface RelationInput {
  relation: Relation
  picked: AreaCode | null
  m: Messages
}

/** More towns than this are named only where they lie apart. */
export const MAX_NAMED_POINTS = 25
const NAMED_OF_MANY = 12
const TARGET = 26
const NARROW = 360

/** Lower than this a narrow picture is no place to tell towns apart in. */
export function leastRelationHeight({ towns }: Relation, frame: Size, theme: ChartTheme): number {
  const excluded = towns.filter((path) => !path.points.some((point) => point.isCompared))
  return Math.min(frame.width, NARROW) * 1.1 + excludedHeight(excluded.length, frame, theme)
}

export function buildRelation(input: RelationInput, frame: Size, theme: ChartTheme): Scene {
  const { relation, m } = input
  const points = relation.towns.flatMap((path) => path.points)
  const compared = points.filter((point) => point.isCompared).toSorted(byPlace)
  const rug: RugTown[] = points.flatMap((point) => rugOf(point))
  const excluded = relation.towns.filter((path) => !path.points.some((point) => point.isCompared))
  const drawn = { x: drawnOn('x', compared, rug), y: drawnOn('y', compared, rug) }
  const plot = layOutPlot(
    { relation, drawn, hasRug: rug.length > 0, excluded: excludedHeight(excluded.length, frame, theme) },
    frame,
    theme,
  )
  const taken = compared.map((point) => boxOfPoint(point, plot, radiusOf(theme)))
  const lines = drawLines(relation, plot, { m, taken })
  const below = drawExcluded(
    { towns: excluded, ariaLabelOf: (path) => ariaLabelAt(path.points[0], input), m },
    frame,
    theme,
  )
  const margin = drawRelationRug(rug, plot, { relation, m })
  return {
    ...frame,
    groups: [
      drawPlot(plot, relation, m),
      ...lines.groups,
      ...drawUnrelated(plot, input),
      ...margin.groups,
      ...compared.map((point) => drawPoint(point, plot, input.picked)),
      drawNames(compared, { input, plot, lines: lines.lines, labels: lines.labels }),
      ...below.groups,
    ],
    marks: [...compared.map((point) => markOf(point, plot, input)), ...margin.marks, ...below.marks],
  }
}

/** Towns of different counties stand side by side: the picture itself says so. */
export function drawUnrelated({ theme, frame }: RelationPlot, { relation, m }: RelationInput): SceneGroup[] {
  if (!relation.verdict.limits.includes('unrelatedTowns')) return []
  const at = { x: frame.width - 2, y: 26 * theme.scale }
  const text: Shape = {
    kind: 'text',
    ...at,
    text: relateMessages(m).unrelated,
    size: theme.small,
    fill: theme.colors.caution,
    align: 'right',
  }
  return [{ id: 'unrelated', shapes: [text] }]
}

/** Radius of a plain point. */
export function radiusOf(theme: ChartTheme): number {
  return theme.text * 0.33
}

function byPlace(a: RelationPoint, b: RelationPoint): number {
  return (a.x.value?.lo ?? 0) - (b.x.value?.lo ?? 0) || (a.y.value?.lo ?? 0) - (b.y.value?.lo ?? 0)
}

/** Comparable on one axis only: that figure stands at the axis' margin. */
function rugOf(point: RelationPoint): RugTown[] {
  if (point.isCompared) return []
  const axis: Axis | null = point.x.placement === 'compared' ? 'x' : point.y.placement === 'compared' ? 'y' : null
  return axis && point[axis].value ? [{ point, axis }] : []
}

function drawnOn(axis: Axis, compared: readonly RelationPoint[], rug: readonly RugTown[]): RelationPoint[Axis][] {
  const margin = rug.filter((one) => one.axis === axis).map(({ point }) => point)
  return [...compared, ...margin].map((point) => point[axis])
}

function drawPoint(point: RelationPoint, plot: RelationPlot, picked: AreaCode | null): SceneGroup {
  const { theme } = plot
  const { barStrong, ink } = theme.colors
  const isPicked = point.area.code === picked
  const { x, y } = placeOf(point, plot)
  const r = radiusOf(theme)
  const ring: Shape = { kind: 'circle', x, y, r: r * 1.9, fill: null, stroke: ink, lineWidth: theme.thin }
  const shapes = pointShapes(point, plot, { color: barStrong, r })
  return { id: `point ${point.area.code}`, shapes: isPicked ? [ring, ...shapes] : shapes }
}

interface NamesInput {
  input: RelationInput
  plot: RelationPlot
  lines: readonly Box[]
  labels: readonly Box[]
}

/** The picked town first, then whoever lies furthest out; a name without a place of its own is left to the mark. */
function drawNames(compared: readonly RelationPoint[], { input, plot, lines, labels }: NamesInput): SceneGroup {
  const { theme, left, right, top, bottom } = plot
  const isMany = compared.length > MAX_NAMED_POINTS
  const remoteness = remotenessFrom(compared, plot)
  const outward = compared.toSorted((a, b) => remoteness(b) - remoteness(a))
  const isPicked = (point: RelationPoint): boolean => point.area.code === input.picked
  const order = [...outward.filter(isPicked), ...outward.filter((point) => !isPicked(point))]
  const named = isMany ? order.slice(0, NAMED_OF_MANY) : order
  const wanted = named.map((point): WantedLabel => {
    const reach = radiusOf(theme) * (isPicked(point) ? 1.9 : 1)
    const text = nameOf(point, input)
    return { ...placeOf(point, plot), text, size: theme.small + 1, reach, mayLead: !isMany, must: isPicked(point) }
  })
  const points = compared.map((point) => boxOfPoint(point, plot, radiusOf(theme)))
  const reaches = compared.map((point) => reachOfPoint(point, plot, radiusOf(theme)))
  const room = { left: left + 2, right: right + theme.text, top: top + 1, bottom: bottom - 1 }
  const placed = placeLabels(wanted, { taken: [...points, ...labels], lines: [...lines, ...reaches], room })
  const shapes = wanted.flatMap((label, index) =>
    labelShapes(label, placed[index] ?? null, { plot, bold: label.must === true }),
  )
  return { id: 'names', shapes }
}

export function labelShapes(
  label: WantedLabel,
  placed: PlacedLabel | null,
  { plot, bold, fill }: { plot: RelationPlot; bold: boolean; fill?: string },
): Shape[] {
  if (!placed) return []
  const { theme } = plot
  const { ink, ink3, paper } = theme.colors
  const lead = line([[label.x, label.y], leaderEnd(label, placed)], ink3, {
    lineWidth: theme.profile === 'projector' ? theme.thin : 1,
  })
  const name: Shape = {
    kind: 'text',
    x: placed.x,
    y: placed.y,
    text: label.text,
    size: label.size,
    fill: fill ?? ink,
    align: 'center',
    bold,
    halo: paper,
  }
  return [...(placed.leads ? [lead] : []), name]
}

/** How far from the middle of the towns a place lies, for its own spread across and up. */
function remotenessFrom(compared: readonly RelationPoint[], plot: RelationPlot): (point: RelationPoint) => number {
  const places = compared.map((point) => placeOf(point, plot))
  const across = middleOf(places.map(({ x }) => x))
  const up = middleOf(places.map(({ y }) => y))
  return (point) => {
    const { x, y } = placeOf(point, plot)
    return Math.hypot((x - across.middle) / across.spread, (y - up.middle) / up.spread)
  }
}

function middleOf(pixels: readonly number[]): { middle: number; spread: number } {
  const sorted = pixels.toSorted((a, b) => a - b)
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  return { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, spread: Math.max(1, last - first) }
}

function nameOf({ area, year }: RelationPoint, { relation }: RelationInput): string {
  return relation.request.x.period.year === 'latest' ? `${area.name} ${year}` : area.name
}

function ariaLabelAt(point: RelationPoint | undefined, { relation, m }: RelationInput): string {
  return point ? relationAriaLabel(point, relation.request, m) : ''
}

function markOf(point: RelationPoint, plot: RelationPlot, input: RelationInput): ChartMark {
  const { x, y } = placeOf(point, plot)
  const label = ariaLabelAt(point, input)
  const { code } = point.area
  const box = { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }
  return {
    id: `point ${code}`,
    town: code,
    year: point.year,
    ...box,
    label,
    facts: () => relationFacts(point, input.relation.request, input.m),
    row: 'points',
  }
}
