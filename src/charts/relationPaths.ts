import { relateMessages } from '../i18n/relateMessages.ts'
import type { AreaCode } from '../domain/board/area.ts'
import type { Relation, RelationPath } from '../domain/relate/relate.ts'
import type { RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ChartTheme } from './chartTheme.ts'
import { type Box, placeLabels, strokeBoxes, type WantedLabel } from './placeLabels.ts'
import { drawUnrelated, labelShapes, MAX_NAMED_POINTS, radiusOf } from './relation.ts'
import { excludedHeight, drawExcluded } from './relationExcluded.ts'
import { boxOfPoint, placeOf, pointShapes, reachOfPoint } from './relationMark.ts'
import { drawPlot, layOutPlot, line, type RelationPlot } from './relationPlot.ts'
import { relationAriaLabel, relationFacts } from './relationWords.ts'
import type { ChartMark, Size, Scene, SceneGroup, Shape } from './scene.ts'
import { textWidth } from './textWidth.ts'

/** Towns as paths over the years on two indicators (关联 路径图). */
export interface RelationPathsInput {
  relation: Relation
  /** Towns in colour, in the order of their colours; the others are pale. */
  coloured: readonly AreaCode[]
  picked: AreaCode | null
  m: Messages
}

interface Layout {
  input: RelationPathsInput
  plot: RelationPlot
  /** Years that most paths begin and end with: said once, at the head. */
  first: number
  last: number
}

const TARGET = 24
/** So many lines are a texture: they step further back. */
const CROWD = 12

export function buildRelationPaths(input: RelationPathsInput, frame: Size, theme: ChartTheme): Scene {
  const { relation, m } = input
  const reported = relation.towns.filter((path) => path.runs.length > 0)
  const excluded = relation.towns.filter((path) => path.runs.length === 0)
  const compared = reported.flatMap((path) => path.runs.flat())
  const drawn = { x: compared.map((point) => point.x), y: compared.map((point) => point.y) }
  const plot = layOutPlot(
    { relation, drawn, hasRug: false, excluded: excludedHeight(excluded.length, frame, theme) },
    frame,
    theme,
  )
  const years = compared.map((point) => point.year)
  const layout = { input, plot, first: Math.min(...years), last: Math.max(...years) }
  const pale = reported.filter((path) => !isHighlighted(path, input))
  const ordered = [...pale, ...reported.filter((path) => isHighlighted(path, input))]
  const below = drawExcluded(
    { towns: excluded, ariaLabelOf: (path) => `${path.area.name}${m.colon}${relateMessages(m).noYear}`, m },
    frame,
    theme,
  )
  return {
    ...frame,
    groups: [
      drawPlot(plot, relation, m),
      ...drawKey(layout),
      ...drawUnrelated(plot, input),
      ...ordered.map((path) => drawPath(path, layout)),
      drawNames(ordered.toReversed(), layout),
      ...below.groups,
    ],
    marks: [...reported.flatMap((path) => marksOf(path, layout)), ...below.marks],
  }
}

function isHighlighted({ area }: RelationPath, { coloured, picked }: RelationPathsInput): boolean {
  return coloured.includes(area.code) || area.code === picked
}

function colorOf(path: RelationPath, { input, plot }: Layout): string {
  const { series, bar, barStrong } = plot.theme.colors
  const index = input.coloured.indexOf(path.area.code)
  if (index >= 0) return series[index % series.length] ?? barStrong
  return isHighlighted(path, input) ? barStrong : bar
}

/** Hollow where it begins, solid where it ends; cut where a year is missing, and marked where a series breaks. */
function drawPath(path: RelationPath, layout: Layout): SceneGroup {
  const { plot, input } = layout
  const { theme } = plot
  const color = colorOf(path, layout)
  const points = path.runs.flat()
  const isFaded = !isHighlighted(path, input)
  const isTexture = isFaded && input.relation.towns.length > MAX_NAMED_POINTS
  const isCrowd = input.relation.towns.length > CROWD
  const pen = { stroke: isFaded && isCrowd ? theme.colors.mute : color, lineWidth: isFaded ? theme.thin : theme.line }
  const lines = path.runs
    .filter((run) => run.length > 1)
    .map((run): Shape => ({ kind: 'line', points: run.map((point) => spot(point, plot)), ...pen }))
  const marks = points.flatMap((point, index) => {
    const r = radiusOf(theme)
    if (index === points.length - 1) return pointShapes(point, plot, { color, r })
    if (index === 0) return startShapes(point, layout, color)
    return isTexture ? [] : pointShapes(point, plot, { color, r: r * 0.5 })
  })
  // ECharts keeps what has the same id where it was: a path that comes to the front is a new thing.
  const front = isHighlighted(path, input) ? ' front' : ''
  return { id: `path ${path.area.code}${front}`, shapes: [...lines, ...marks, ...breakShapes(path, layout, color)] }
}

/** Where a range stands at the beginning, its cross or box says more than a ring. */
function startShapes(point: RelationPoint, { plot }: Layout, color: string): Shape[] {
  const { theme } = plot
  const r = radiusOf(theme)
  const shapes = pointShapes(point, plot, { color, r })
  if (shapes[0]?.kind !== 'circle') return shapes
  const [x, y] = spot(point, plot)
  return [
    { kind: 'circle', x, y, r: r * 0.8, fill: theme.colors.paper, stroke: color, lineWidth: theme.thin },
    ...shapes.slice(1),
  ]
}

/** Two short strokes where a path is cut between neighbouring years. */
function breakShapes({ runs, breaks }: RelationPath, { plot }: Layout, color: string): Shape[] {
  const k = plot.theme.scale
  return runs.slice(1).flatMap((run, index) => {
    const [before, after] = [runs[index]?.at(-1), run[0]]
    if (!before || !after || after.year !== before.year + 1 || !breaks.includes(after.year)) return []
    const [a, b] = [spot(before, plot), spot(after, plot)]
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    return [-2, 3].map((shift) =>
      line(
        [
          [x + (shift - 3) * k, y + 6 * k],
          [x + (shift + 3) * k, y - 6 * k],
        ],
        color,
        { lineWidth: 1.5 * k },
      ),
    )
  })
}

/** ○ 2018 → ● 2025, said once for all paths. */
function drawKey({ input, plot, first, last }: Layout): SceneGroup[] {
  const { theme, frame } = plot
  const { ink2, paper } = theme.colors
  if (!(first < last)) return []
  const k = theme.scale
  const y = 8 * k
  const r = radiusOf(theme)
  const [from, to] = [`${input.m.year(first)} →`, input.m.year(last)]
  const end = frame.width - 2
  const lastX = end - textWidth(to, theme.small) - r - 9 * k
  const firstX = lastX - textWidth(from, theme.small) - r * 3 - 8 * k
  const text = { size: theme.small, fill: ink2 }
  return [
    {
      id: 'key',
      shapes: [
        { kind: 'circle', x: firstX, y, r: r * 0.8, fill: paper, stroke: ink2, lineWidth: theme.thin },
        { kind: 'text', x: firstX + r + 4 * k, y, text: from, ...text },
        { kind: 'circle', x: lastX, y, r, fill: ink2 },
        { kind: 'text', x: end, y, text: to, align: 'right', ...text },
      ],
    },
  ]
}

/** Names at the last years; years where a path begins or ends at another time, and for every town in colour. */
function drawNames(paths: readonly RelationPath[], layout: Layout): SceneGroup {
  const { plot, input } = layout
  const { theme, left, right, top, bottom } = plot
  const isMany = paths.length > MAX_NAMED_POINTS
  const ends = paths.filter((path) => !isMany || isHighlighted(path, input)).map((path) => endLabel(path, layout))
  const starts = paths
    .filter((path) => !isMany || isHighlighted(path, input))
    .flatMap((path) => startLabel(path, layout))
  const labels = [...ends, ...starts]
  const taken = paths.flatMap((path) => path.runs.flat()).map((point) => boxOfPoint(point, plot, radiusOf(theme)))
  const reaches = paths.flatMap((path) => path.runs.flat()).map((point) => reachOfPoint(point, plot, radiusOf(theme)))
  const room = { left: left + 2, right: right + theme.text, top: top + 1, bottom: bottom - 1 }
  const placed = placeLabels(
    labels.map(({ label }) => label),
    { taken, lines: [...reaches, ...paths.flatMap((path) => strokesOf(path, plot))], room },
  )
  const shapes = labels.flatMap(({ label, fill, bold }, index) =>
    labelShapes(label, placed[index] ?? null, { plot, bold, fill }),
  )
  return { id: `names ${input.picked ?? ''}`.trim(), shapes }
}

interface PathLabel {
  label: WantedLabel
  fill: string
  bold: boolean
}

function endLabel(path: RelationPath, layout: Layout): PathLabel {
  const { plot, input, last } = layout
  const { theme } = plot
  const bold = isHighlighted(path, input)
  const point = path.runs.at(-1)?.at(-1)
  const year = point && (bold || point.year !== last) ? ` ${point.year}` : ''
  const at = point ? placeOf(point, plot) : { x: 0, y: 0 }
  const text = path.area.name + year
  const label = {
    ...at,
    text,
    size: theme.small + 1,
    reach: radiusOf(theme) * (bold ? 1.6 : 1),
    mayLead: true,
    must: path.area.code === input.picked,
  }
  return { label, fill: bold ? inkOf(path, layout) : theme.colors.ink2, bold }
}

function startLabel(path: RelationPath, layout: Layout): PathLabel[] {
  const { plot, input, first } = layout
  const { theme } = plot
  const highlighted = isHighlighted(path, input)
  const points = path.runs.flat()
  const [point] = points
  if (!point || points.length < 2 || (!highlighted && point.year === first)) return []
  const label = {
    ...placeOf(point, plot),
    text: String(point.year),
    size: theme.small,
    reach: radiusOf(theme),
    mayLead: highlighted,
  }
  return [{ label, fill: highlighted ? inkOf(path, layout) : theme.colors.ink3, bold: false }]
}

function inkOf(path: RelationPath, layout: Layout): string {
  return isHighlighted(path, layout.input) ? colorOf(path, layout) : layout.plot.theme.colors.ink
}

function strokesOf({ runs }: RelationPath, plot: RelationPlot): Box[] {
  return runs.flatMap((run) =>
    run.slice(1).flatMap((point, index) => {
      const before = run[index]
      return before ? strokeBoxes(spot(before, plot), spot(point, plot)) : []
    }),
  )
}

function spot(point: RelationPoint, plot: RelationPlot): readonly [number, number] {
  const { x, y } = placeOf(point, plot)
  return [x, y]
}

function marksOf(path: RelationPath, { input, plot }: Layout): ChartMark[] {
  const { code } = path.area
  return path.runs.flat().map((point) => {
    const { x, y } = placeOf(point, plot)
    const label = relationAriaLabel(point, input.relation.request, input.m)
    const box = { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }
    return {
      id: `${code} ${point.year}`,
      town: code,
      year: point.year,
      ...box,
      label,
      facts: () => relationFacts(point, input.relation.request, input.m),
      row: code,
    }
  })
}
