import { groupBy } from '../lib/groupBy.ts'
import type { AreaCode } from '../domain/board/area.ts'
import type { PlanningPeriod } from '../domain/board/planningPeriods.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Trend, TrendSeries } from '../domain/trend/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { briefText, intervalText, ariaText, standardText } from '../i18n/values/valueWords.ts'
import { drawMedian, drawReading, drawRun, silenceAt } from './linePoint.ts'
import { drawPlans, drawYearAxis, xOfYear, type YearAxis } from './yearAxis.ts'
import type { ChartTheme } from './chartTheme.ts'
import { linearScale } from './scale.ts'
import type { ChartMark, Size, Scene, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Lines of towns over the years (趋势图). */
export interface LinesInput {
  trend: Trend
  /** Towns in colour, in the order of their colours; the others are grey. */
  coloured: readonly AreaCode[]
  plans: readonly PlanningPeriod[]
  picked: { town: AreaCode; year: number } | null
  m: Messages
}

/** What the parts of the chart are drawn with. */
interface Layout extends YearAxis {
  input: LinesInput
  theme: ChartTheme
  /** Width kept for labels at the line ends. */
  room: number
}

/** A label at the end of a line. */
interface EndLabel {
  id: string
  y: number
  text: string
  color: string
  bold: boolean
  /** Whether a line ends there; a town without a number has only its name and word. */
  ends: boolean
}

/** Share of the width for labels at the line ends. */
const MAX_LABEL_SHARE = { screen: 0.3, projector: 0.42 } as const
const TOP = 30
const FOOT = 44

export function buildLines(input: LinesInput, frame: Size, theme: ChartTheme): Scene {
  const layout = layOut(input, frame, theme)
  const { trend, coloured } = input
  const grey = trend.series.filter((series) => !coloured.includes(series.area.code))
  const chosen = coloured.flatMap((code) => trend.series.filter((series) => series.area.code === code))
  return {
    ...frame,
    groups: [
      ...drawPlans(input.plans, layout, { theme, m: input.m }),
      drawYearAxis(layout, theme),
      ...drawStandard(layout),
      ...grey.map((series) => drawGrey(series, layout)),
      ...drawMedian(trend.medians, layout, theme),
      ...chosen.map((series) => drawChosen(series, chosen, layout)),
      ...drawBreaks(chosen, layout),
      drawEnds(chosen, layout),
    ],
    marks: [...chosen, ...grey].flatMap((series) => marksOf(series, chosen, layout)),
  }
}

function layOut(input: LinesInput, frame: Size, theme: ChartTheme): Layout {
  const { trend } = input
  const readings = trend.series.flatMap((series) => series.points)
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const widest = Math.max(0, ...endTexts(input).map((text) => textWidth(text, theme.text)))
  const room = Math.min(frame.width * MAX_LABEL_SHARE[theme.profile], widest * 1.06) + 2
  const bottom = frame.height - FOOT * theme.scale
  const scale = linearScale(
    [...values, ...(trend.standard ? [trend.standard.value] : [])],
    [bottom, TOP * theme.scale],
    trend.request.indicator.unit !== '%',
  )
  const left =
    Math.max(...scale.ticks.map((tick) => textWidth(tick.toLocaleString('en-US'), theme.small))) + 14 * theme.scale
  const right = frame.width - room - 18 * theme.scale
  return { input, theme, room, years: trend.request.years, scale, left, right, top: TOP * theme.scale, bottom }
}

function drawStandard({ input, theme, scale, left, right }: Layout): SceneGroup[] {
  const { standard, request } = input.trend
  if (!standard) return []
  const y = scale.at(standard.value)
  const { caution, paper } = theme.colors
  const text = input.m.compare.standard(standardText(standard, request.indicator, input.m))
  const line: Shape = {
    kind: 'line',
    points: [
      [left, y],
      [right, y],
    ],
    stroke: caution,
    lineWidth: theme.thin,
    dash: [5, 4],
  }
  return [
    {
      id: 'standard',
      shapes: [line, { kind: 'text', x: left + 4, y: y - 9, text, size: theme.small, fill: caution, halo: paper }],
    },
  ]
}

function drawGrey(series: TrendSeries, layout: Layout): SceneGroup {
  const { theme } = layout
  const { mute } = theme.colors
  const lines = series.runs.map((run) => drawRun(run, layout, { stroke: mute, lineWidth: theme.thin }))
  const lonely = series.points.filter((point) => isLonely(point, series))
  const dots = lonely.map((point) => drawReading(point, layout, { color: mute, theme, r: 2 * theme.scale }))
  return { id: `line ${series.area.code}`, shapes: [...lines, ...dots].flat() }
}

/** A point that no line touches: alone between gaps, or of another period. */
function isLonely(point: TownReading, { runs }: TrendSeries): boolean {
  if (point.value === null) return false
  return point.placement === 'notComparable' || runs.some((run) => run.length === 1 && run[0] === point)
}

function drawChosen(series: TrendSeries, chosen: readonly TrendSeries[], layout: Layout): SceneGroup {
  const { theme, input } = layout
  const color = colorOf(series.area.code, input.coloured, theme)
  const lines = series.runs.map((run) => drawRun(run, layout, { stroke: color, lineWidth: theme.line + 0.5 }))
  const points = series.points.map((point) =>
    drawReading(point, layout, { color, theme, r: theme.line * 1.8, level: levelOf(series, chosen, point.year) }),
  )
  return { id: `line ${series.area.code}`, shapes: [...lines, ...points].flat() }
}

/** How many towns before this one are silent in the same year: their signs stand below. */
function levelOf(series: TrendSeries, chosen: readonly TrendSeries[], year: number): number {
  const before = chosen.slice(0, Math.max(0, chosen.indexOf(series)))
  return before.filter(({ points }) => points.some((point) => point.year === year && point.value === null)).length
}

/** Two short strokes between the years, where a break or merger cuts a line: a pair a town, one word for all. */
function drawBreaks(chosen: readonly TrendSeries[], layout: Layout): SceneGroup[] {
  const { input, theme, bottom } = layout
  const k = theme.scale
  const cuts = chosen.flatMap((series) => series.breaks.map((year) => ({ year, code: series.area.code })))
  return [...groupBy(cuts, (cut) => cut.year)].map(([year, towns]) => {
    const x = xOfYear(year - 0.5, layout)
    const signs = towns.flatMap(({ code }, index) => {
      const color = colorOf(code, input.coloured, theme)
      return [-2, 3].map((shift) => slash(x + (shift + index * 14) * k, bottom - 2 * k, { color, theme }))
    })
    const y = bottom - 24 * k
    const [size, fill, halo] = [theme.small, theme.colors.ink2, theme.colors.paper]
    const word: Shape = { kind: 'text', x, y, text: input.m.trend.break, size, fill, align: 'center', halo }
    return { id: `break ${year}`, shapes: [...signs, word] }
  })
}

function slash(x: number, y: number, { color, theme }: { color: string; theme: ChartTheme }): Shape {
  const k = theme.scale
  const points = [
    [x - 3 * k, y],
    [x + 3 * k, y - 12 * k],
  ] as const
  return { kind: 'line', points, stroke: color, lineWidth: 1.5 * k }
}

/** Names and last values at the right, moved apart where they would touch. */
function drawEnds(chosen: readonly TrendSeries[], layout: Layout): SceneGroup {
  const { theme, right, top, bottom } = layout
  const labels = [...chosen.map((series) => endOf(series, layout)), ...medianEnd(layout)]
  const placed = spreadLabels(
    labels.map((label) => label.y),
    theme.text * 1.35,
    [top, bottom],
  )
  const shapes = labels.flatMap((label, index): Shape[] => {
    const y = placed[index] ?? label.y
    const lead: Shape = {
      kind: 'line',
      points: [
        [right + 5 * theme.scale, label.y],
        [right + 13 * theme.scale, y],
      ],
      stroke: label.color,
      lineWidth: theme.profile === 'projector' ? theme.thin : 1,
    }
    const text = fitText(label.text, theme.text, layout.room)
    return [
      ...(label.ends && Math.abs(y - label.y) > 2 ? [lead] : []),
      {
        kind: 'text',
        x: right + 16 * theme.scale,
        y,
        text,
        size: theme.text,
        fill: label.color,
        bold: label.bold,
        halo: theme.colors.paper,
      },
    ]
  })
  return { id: 'ends', shapes }
}

/** What stands at the line ends: they decide how much room is left for the lines. */
function endTexts(input: LinesInput): string[] {
  const { trend, coloured } = input
  const ends = trend.series.filter(({ area }) => coloured.includes(area.code)).map((series) => endText(series, input))
  return [...ends, medianText(input) ?? '']
}

function endText({ area, points }: TrendSeries, { trend, m }: LinesInput): string {
  const last = points.at(-1)
  return last ? `${area.name} ${briefText(last, trend.request, m)}` : area.name
}

function medianText({ trend, m }: LinesInput): string | null {
  const last = trend.medians.at(-1)?.median
  return last ? `${m.trend.medianShort} ${intervalText(last, trend.request, m)}` : null
}

function endOf(series: TrendSeries, { input, theme, scale, bottom }: Layout): EndLabel {
  const last = series.points.at(-1)
  const color = colorOf(series.area.code, input.coloured, theme)
  const y = last?.value ? scale.at(last.value.lo) : bottom
  return { id: series.area.code, y, text: endText(series, input), color, bold: true, ends: last?.value != null }
}

function medianEnd({ input, scale, theme }: Layout): EndLabel[] {
  const last = input.trend.medians.at(-1)?.median
  const text = medianText(input)
  if (!last || text === null) return []
  return [{ id: 'median', y: scale.at(last.lo), text, color: theme.colors.ink, bold: false, ends: true }]
}

/** Colours repeat beyond eight towns; the label at the line's end tells them apart. */
function colorOf(code: AreaCode, coloured: readonly AreaCode[], theme: ChartTheme): string {
  const { series, ink } = theme.colors
  return series[coloured.indexOf(code) % series.length] ?? ink
}

function marksOf(series: TrendSeries, chosen: readonly TrendSeries[], layout: Layout): ChartMark[] {
  const { input, scale, theme } = layout
  const { m, trend, coloured } = input
  const isColoured = coloured.includes(series.area.code)
  return series.points.flatMap((point): ChartMark[] => {
    if (point.value === null && !isColoured) return []
    const silent = silenceAt(point.year, layout, { theme, level: levelOf(series, chosen, point.year) })
    const at = point.value ? { x: xOfYear(point.year, layout), y: scale.at(point.value.lo) } : silent
    const ariaLabel = `${m.year(point.year)} ${ariaText(point, trend.request, m)}`
    const size = isColoured ? 26 : 24
    const box = { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size }
    return [
      {
        id: `${series.area.code} ${point.year}`,
        town: series.area.code,
        year: point.year,
        ...box,
        label: ariaLabel,
        tip: ariaLabel,
        row: series.area.code,
      },
    ]
  })
}

/**
 * Moves labels apart so that neighbours are at least a gap from each other and all stay in the room,
 * as near as may be to where they wanted to be. Returns new middles in the order given.
 */
export function spreadLabels(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y)
  const fitting = Math.min(gap, (to - from) / Math.max(1, order.length - 1))
  let previous = -Infinity
  for (const label of order) {
    label.y = Math.max(label.y, previous + fitting, from)
    previous = label.y
  }
  let next = Infinity
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, next - fitting, to)
    next = label.y
  }
  const placed = wanted.map(() => 0)
  for (const { y, index } of order) placed[index] = y
  return placed
}
