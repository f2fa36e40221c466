import type { AreaCode } from '../domain/area.ts'
import type { Trend, TrendSeries } from '../domain/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { briefText, spokenText } from '../i18n/valueWords.ts'
import { drawMedian, drawReading, drawRun, silenceAt } from './linePoint.ts'
import type { Look } from './look.ts'
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

const LEAST_WIDTH = 190
const LEAST_HEIGHT = 112
const MOST_HEIGHT = 190
const GAP = 14
const HEAD = 24
const FOOT = 34

export function buildMultiples(input: MultiplesInput, room: { width: number; height: number }, look: Look): Scene {
  const series = input.trend.series.filter((one) => input.towns.includes(one.area.code))
  const gap = GAP * look.scale
  const { columns, rows, height } = gridOf(series.length, room, look)
  const width = (room.width - gap * (columns - 1)) / columns
  const panels = series.map((one, index): Panel => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return { series: one, x: column * (width + gap), y: row * (height + gap), width, height }
  })
  const shared = rangeOf(input.scaledTo ?? series, input.trend)
  const drawn = panels.map((panel) => {
    const axis = axisOf(panel, input.ownAxes ? rangeOf([panel.series], input.trend) : shared, { input, look })
    return { group: drawPanel(panel, axis, { input, look }), marks: marksOf(panel, axis, { input, look }) }
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
  look: Look,
): { columns: number; rows: number; height: number } {
  const gap = GAP * look.scale
  const least = LEAST_WIDTH * look.scale * (look.profile === 'projector' ? 0.62 : 1)
  const fitting = Math.floor((room.width + gap) / (least + gap))
  const most = Math.max(1, Math.min(count, look.profile === 'projector' ? 4 : 5, fitting))
  const rows = Math.ceil(count / most)
  const share = (room.height - gap * (rows - 1)) / Math.max(1, rows)
  const leastHeight = look.profile === 'projector' ? 0 : LEAST_HEIGHT * look.scale
  return { columns: most, rows, height: Math.min(MOST_HEIGHT * look.scale, Math.max(leastHeight, share)) }
}

function rangeOf(series: readonly TrendSeries[], { medians }: Trend): number[] {
  const values = series.flatMap((one) => one.points.flatMap(({ value }) => (value ? [value.lo, value.hi] : [])))
  return [...values, ...medians.flatMap(({ median }) => (median ? [median.lo, median.hi] : []))]
}

function axisOf(
  panel: Panel,
  values: readonly number[],
  { input, look }: { input: MultiplesInput; look: Look },
): YearAxis {
  const { trend } = input
  const k = look.scale
  const [top, bottom] = [panel.y + (HEAD + 6) * k, panel.y + panel.height - FOOT * k]
  const scale: Scale = linearScale(values, [bottom, top], trend.request.indicator.unit !== '%')
  const longest = Math.max(...scale.ticks.map((tick) => textWidth(tick.toLocaleString('en-US'), look.tick)))
  return {
    years: trend.request.years,
    scale,
    left: panel.x + longest + 8 * k,
    right: panel.x + panel.width - 8 * k,
    top,
    bottom,
  }
}

function drawPanel(panel: Panel, axis: YearAxis, { input, look }: { input: MultiplesInput; look: Look }): SceneGroup {
  const { series } = panel
  const { barStrong, ink, ink2, ink3, mute, rule } = look.colors
  const last = series.points.at(-1)
  const value = last ? briefText(last, input.trend.request, input.m) : ''
  const valueWidth = textWidth(value, look.small) + 8 * look.scale
  const size = look.tick
  const titleY = panel.y + 11 * look.scale
  const ends = [axis.scale.min, axis.scale.max]
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: panel.x,
      y: titleY,
      text: fitText(series.area.name, look.small + 1, panel.width - valueWidth),
      size: look.small + 1,
      fill: ink,
      bold: true,
    },
    {
      kind: 'text',
      x: panel.x + panel.width,
      y: titleY,
      text: value,
      size: look.small,
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
        x: axis.left - 6 * look.scale,
        y: axis.scale.at(end),
        text: end.toLocaleString('en-US', { maximumFractionDigits: 3 }),
        size,
        fill: ink3,
        align: 'right',
      },
    ]),
    ...yearEnds(axis, look),
    ...drawMedian(input.trend.medians, axis, {
      ...look,
      line: look.thin,
      colors: { ...look.colors, ink: mute },
    }).flatMap((group) => group.shapes),
    ...series.runs.flatMap((run) => drawRun(run, axis, { stroke: barStrong, lineWidth: look.line })),
    ...series.points.flatMap((point) => drawReading(point, axis, { color: barStrong, look, r: look.line * 1.4 })),
  ]
  return { id: `panel ${series.area.code}`, shapes }
}

function yearEnds(axis: YearAxis, look: Look): Shape[] {
  const [first, last] = [axis.years[0], axis.years.at(-1)]
  return [first, last].flatMap((year, index): Shape[] => {
    if (year === undefined) return []
    const align = index === 0 ? 'left' : 'right'
    const x = index === 0 ? axis.left : axis.right
    const y = axis.bottom + 25 * look.scale
    return [{ kind: 'text', x, y, text: String(year), size: look.tick, fill: look.colors.ink3, align }]
  })
}

function marksOf(
  { series }: Panel,
  axis: YearAxis,
  { input, look }: { input: MultiplesInput; look: Look },
): ChartMark[] {
  const { trend, m } = input
  return series.points.map((point) => {
    const at = point.value
      ? { x: xOfYear(point.year, axis), y: axis.scale.at(point.value.lo) }
      : silenceAt(point.year, axis, { look })
    const label = `${m.year(point.year)} ${spokenText(point, trend.request, m)}`
    const box = { x: at.x - 12, y: at.y - 12, width: 24, height: 24 }
    return {
      id: `${series.area.code} ${point.year}`,
      town: series.area.code,
      year: point.year,
      ...box,
      label,
      tip: label,
      row: series.area.code,
    }
  })
}
