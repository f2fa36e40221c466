import type { AreaCode } from '../domain/board/area.ts'
import type { Trend, TrendSeries } from '../domain/trend/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { readingFacts } from '../i18n/values/readingFacts.ts'
import { briefText, ariaText } from '../i18n/values/valueWords.ts'
import { drawMedian, drawReading, drawRun, silenceAt } from './linePoint.ts'
import type { ChartTheme } from './chartTheme.ts'
import { linearScale, type Scale } from './scale.ts'
import type { ChartMark, Scene, SceneGroup, Shape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'
import { xOfYear, type YearAxis } from './yearAxis.ts'

/** One small chart a town (分镇小图), with the county median behind each. */
export interface MultiplesInput {
  trend: Trend
  towns: readonly AreaCode[]
  /** Whose values the common axis spans; of all pages, so that turning the page moves no line. Left out: those drawn. */
  scaledTo?: readonly TrendSeries[]
  /** Each on its own axis: shapes compare, heights do not. */
  ownAxes: boolean
  picked: { town: AreaCode; year: number } | null
  m: Messages
}

interface Panel {
  series: TrendSeries
  x: number
  y: number
  width: number
  height: number
}

const MIN_WIDTH = 190
const MIN_HEIGHT = 112
const MAX_HEIGHT = 190
const GAP = 14
const HEAD = 24
const FOOT = 34

export function buildMultiples(
  input: MultiplesInput,
  room: { width: number; height: number },
  theme: ChartTheme,
): Scene {
  const series = input.towns.flatMap((code) => input.trend.series.find((one) => one.area.code === code) ?? [])
  const gap = GAP * theme.scale
  const { columns, rows, height } = gridOf(series.length, room, theme)
  const width = (room.width - gap * (columns - 1)) / columns
  const panels = series.map((one, index): Panel => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return { series: one, x: column * (width + gap), y: row * (height + gap), width, height }
  })
  const shared = rangeOf(input.scaledTo ?? series, input.trend)
  const drawn = panels.map((panel) => {
    const axis = axisOf(panel, input.ownAxes ? rangeOf([panel.series], input.trend) : shared, { input, theme })
    return { group: drawPanel(panel, axis, { input, theme }), marks: marksOf(panel, axis, { input, theme }) }
  })
  return {
    width: room.width,
    height: Math.max(1, rows * (height + gap) - gap),
    groups: drawn.map((one) => one.group),
    marks: drawn.flatMap((one) => one.marks),
  }
}

/** At the desk small charts may go on below the screen; before an audience all of them are on it. */
function gridOf(
  count: number,
  room: { width: number; height: number },
  theme: ChartTheme,
): { columns: number; rows: number; height: number } {
  const gap = GAP * theme.scale
  const least = MIN_WIDTH * theme.scale * (theme.profile === 'projector' ? 0.62 : 1)
  const fitting = Math.floor((room.width + gap) / (least + gap))
  const most = Math.max(1, Math.min(count, theme.profile === 'projector' ? 4 : 5, fitting))
  const rows = Math.ceil(count / most)
  const share = (room.height - gap * (rows - 1)) / Math.max(1, rows)
  const leastHeight = theme.profile === 'projector' ? 0 : MIN_HEIGHT * theme.scale
  return { columns: most, rows, height: Math.min(MAX_HEIGHT * theme.scale, Math.max(leastHeight, share)) }
}

function rangeOf(series: readonly TrendSeries[], { medians }: Trend): number[] {
  const values = series.flatMap((one) => one.points.flatMap(({ value }) => (value ? [value.lo, value.hi] : [])))
  return [...values, ...medians.flatMap(({ median }) => (median ? [median.lo, median.hi] : []))]
}

function axisOf(
  panel: Panel,
  values: readonly number[],
  { input, theme }: { input: MultiplesInput; theme: ChartTheme },
): YearAxis {
  const { trend } = input
  const k = theme.scale
  const [top, bottom] = [panel.y + (HEAD + 6) * k, panel.y + panel.height - FOOT * k]
  const scale: Scale = linearScale(values, [bottom, top], trend.request.indicator.unit !== '%')
  const longest = Math.max(...scale.ticks.map((tick) => textWidth(tick.toLocaleString('en-US'), theme.tick)))
  return {
    years: trend.request.years,
    scale,
    left: panel.x + longest + 8 * k,
    right: panel.x + panel.width - 8 * k,
    top,
    bottom,
  }
}

function drawPanel(
  panel: Panel,
  axis: YearAxis,
  { input, theme }: { input: MultiplesInput; theme: ChartTheme },
): SceneGroup {
  const { series } = panel
  const { barStrong, ink, ink2, ink3, mute, rule } = theme.colors
  const last = series.points.at(-1)
  const value = last ? briefText(last, input.trend.request, input.m) : ''
  const valueWidth = textWidth(value, theme.small) + 8 * theme.scale
  const size = theme.tick
  const titleY = panel.y + 11 * theme.scale
  const ends = [axis.scale.min, axis.scale.max]
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: panel.x,
      y: titleY,
      text: fitText(series.area.name, theme.small + 1, panel.width - valueWidth),
      size: theme.small + 1,
      fill: ink,
      bold: true,
    },
    {
      kind: 'text',
      x: panel.x + panel.width,
      y: titleY,
      text: value,
      size: theme.small,
      fill: last?.value ? ink : ink2,
      align: 'right',
    },
    ...ends.flatMap((end): Shape[] => [
      {
        kind: 'line',
        points: [
          [axis.left, axis.scale.at(end)],
          [axis.right, axis.scale.at(end)],
        ],
        stroke: rule,
        lineWidth: 1,
      },
      {
        kind: 'text',
        x: axis.left - 6 * theme.scale,
        y: axis.scale.at(end),
        text: end.toLocaleString('en-US', { maximumFractionDigits: 3 }),
        size,
        fill: ink3,
        align: 'right',
      },
    ]),
    ...yearEnds(axis, theme),
    ...drawMedian(input.trend.medians, axis, {
      ...theme,
      line: theme.thin,
      colors: { ...theme.colors, ink: mute },
    }).flatMap((group) => group.shapes),
    ...series.runs.flatMap((run) => drawRun(run, axis, { stroke: barStrong, lineWidth: theme.line })),
    ...series.points.flatMap((point) => drawReading(point, axis, { color: barStrong, theme, r: theme.line * 1.4 })),
  ]
  return { id: `panel ${series.area.code}`, shapes }
}

function yearEnds(axis: YearAxis, theme: ChartTheme): Shape[] {
  const [first, last] = [axis.years[0], axis.years.at(-1)]
  return [first, last].flatMap((year, index): Shape[] => {
    if (year === undefined) return []
    const align = index === 0 ? 'left' : 'right'
    const x = index === 0 ? axis.left : axis.right
    const y = axis.bottom + 25 * theme.scale
    return [{ kind: 'text', x, y, text: String(year), size: theme.tick, fill: theme.colors.ink3, align }]
  })
}

function marksOf(
  { series }: Panel,
  axis: YearAxis,
  { input, theme }: { input: MultiplesInput; theme: ChartTheme },
): ChartMark[] {
  const { trend, m } = input
  return series.points.map((point) => {
    const at = point.value
      ? { x: xOfYear(point.year, axis), y: axis.scale.at(point.value.lo) }
      : silenceAt(point.year, axis, { theme })
    const label = `${m.year(point.year)} ${ariaText(point, trend.request, m)}`
    const box = { x: at.x - 12, y: at.y - 12, width: 24, height: 24 }
    return {
      id: `${series.area.code} ${point.year}`,
      town: series.area.code,
      year: point.year,
      ...box,
      label,
      facts: () => ({
        title: `${series.area.name} ${m.year(point.year)}`,
        lines: readingFacts(point, trend.request, m),
      }),
      row: series.area.code,
    }
  })
}
