import type { AreaCode } from '../domain/board/area.ts'
import type { PlanningPeriod } from '../domain/board/planningPeriods.ts'
import type { Trend, TrendSeries } from '../domain/trend/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { briefText, intervalText } from '../i18n/values/valueWords.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { At } from './drawing.ts'
import { linearScale, tickText } from './scale.ts'
import type { Size } from './scene.ts'
import { textWidth } from './textWidth.ts'
import type { YearAxis } from './yearAxis.ts'

/** Lines of towns over the years (趋势图). */
export interface LinesInput {
  trend: Trend
  /** Towns in colour, in the order of their colours; the others are grey. */
  coloured: readonly AreaCode[]
  plans: readonly PlanningPeriod[]
  m: Messages
}

/** The plot in pixels, and what is drawn in it. */
export interface LinesLayout extends YearAxis, LinesInput {
  size: Size
  theme: ChartTheme
  chosen: readonly TrendSeries[]
  grey: readonly TrendSeries[]
  /** Width kept for labels at the line ends, and how far from them. */
  room: number
  gap: number
}

/** The layout on axes that ECharts has placed. */
export interface LinesPlot extends LinesLayout {
  at: At
}

/** Share of the width for labels at the line ends. */
const MAX_LABEL_SHARE = { screen: 0.3, projector: 0.42 } as const
const TOP = 30
const FOOT = 44
/** Middle of the strip of signs below the axis. */
export const STRIP = 11
export function layOutLines(input: LinesInput, size: Size, theme: ChartTheme): LinesLayout {
  const { trend, coloured } = input
  const chosen = coloured.flatMap((code) => trend.series.filter((series) => series.area.code === code))
  const grey = trend.series.filter((series) => !coloured.includes(series.area.code))
  const values = trend.series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value ? [value.lo, value.hi] : [])),
  )
  const widest = Math.max(0, ...endTexts(chosen, input).map((text) => textWidth(text, theme.text)))
  const room = Math.min(size.width * MAX_LABEL_SHARE[theme.profile], widest * 1.06) + 2
  const top = TOP * theme.scale
  const bottom = size.height - FOOT * theme.scale
  const isCount = trend.request.indicator.unit !== '%'
  const scale = linearScale([...values, ...(trend.standard ? [trend.standard.value] : [])], [bottom, top], isCount)
  const left = Math.max(...scale.ticks.map((tick) => textWidth(tickText(tick), theme.small))) + 14 * theme.scale
  // Half of the last year's number stands beyond the axis, where names of towns silent in that year stand too.
  const isSilent = chosen.some(({ points }) => points.at(-1)?.value == null)
  const gap = 14 * theme.scale + (isSilent ? textWidth('00', theme.small) * 0.6 : 0)
  const right = size.width - room - gap - 4 * theme.scale
  return { ...input, size, theme, chosen, grey, room, gap, years: trend.request.years, scale, left, right, top, bottom }
}

/** What stands at the line ends: they decide how much room is left for the lines. */
function endTexts(chosen: readonly TrendSeries[], input: LinesInput): string[] {
  return [...chosen.map((series) => endText(series, input)), medianText(input) ?? '']
}

export function endText({ area, points }: TrendSeries, { trend, m }: LinesInput): string {
  const last = points.at(-1)
  return last ? `${area.name} ${briefText(last, trend.request, m)}` : area.name
}

export function medianText({ trend, m }: LinesInput): string | null {
  const last = trend.medians.at(-1)?.median
  return last ? `${m.trend.medianShort} ${intervalText(last, trend.request, m)}` : null
}

/** Colours repeat beyond eight towns; the label at the line's end tells them apart. */
export function colorOf(code: AreaCode, { coloured, theme }: LinesLayout): string {
  const { series, ink } = theme.colors
  return series[coloured.indexOf(code) % series.length] ?? ink
}

/** Signs of towns silent in one year stand side by side; beyond the last year stand the names of the lines. */
export function silencePlace(series: TrendSeries, year: number, plot: LinesPlot): { x: number; y: number } {
  const { chosen, years, theme, scale, at } = plot
  const isSilent = ({ points }: TrendSeries): boolean => points.some((one) => one.year === year && one.value === null)
  const level = chosen.slice(0, Math.max(0, chosen.indexOf(series))).filter(isSilent).length
  const sideways = year === years.at(-1) ? -1 : 1
  const [x, y] = at(year, scale.min)
  return { x: x + sideways * level * 13 * theme.scale, y: y + STRIP * theme.scale }
}
