import type { PlanningPeriod } from '../domain/board/planningPeriods.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Scale } from './scale.ts'
import type { SceneGroup, Shape } from './scene.ts'

/** A plot with years across and values up, in pixels. */
export interface YearAxis {
  years: readonly number[]
  scale: Scale
  left: number
  right: number
  top: number
  bottom: number
}

/** Pixel of a year; half years are allowed. */
export function xOfYear(year: number, { years, left, right }: YearAxis): number {
  const first = years[0] ?? year
  const last = years.at(-1) ?? year
  return last === first ? (left + right) / 2 : left + ((year - first) / (last - first)) * (right - left)
}

export function drawYearAxis(axis: YearAxis, theme: ChartTheme): SceneGroup {
  const { scale, left, right, bottom, years } = axis
  const { rule, ink2, ink3, ruleStrong } = theme.colors
  const lines = scale.ticks.flatMap((tick): Shape[] => [
    {
      kind: 'line',
      points: [
        [left, scale.at(tick)],
        [right, scale.at(tick)],
      ],
      stroke: tick === scale.min ? ruleStrong : rule,
      lineWidth: 1,
    },
    {
      kind: 'text',
      x: left - 8 * theme.scale,
      y: scale.at(tick),
      text: tick.toLocaleString('en-US', { maximumFractionDigits: 3 }),
      size: theme.small,
      fill: ink3,
      align: 'right',
    },
  ])
  const labelled = everyNth(years, Math.ceil((years.length * theme.small * 4) / Math.max(1, right - left)))
  const labels = labelled.map((year): Shape => ({
    kind: 'text',
    x: xOfYear(year, axis),
    y: bottom + 30 * theme.scale,
    text: String(year),
    size: theme.small,
    fill: ink2,
    align: 'center',
  }))
  return { id: 'axis', shapes: [...lines, ...labels] }
}

/** Five-year plans of legal education as pale bands, named at the top. */
export function drawPlans(
  plans: readonly PlanningPeriod[],
  axis: YearAxis,
  { theme, m }: { theme: ChartTheme; m: Messages },
): SceneGroup[] {
  const first = axis.years[0] ?? 0
  const last = axis.years.at(-1) ?? 0
  return plans.map((plan, index) => {
    const from = Math.max(axis.left, xOfYear(Math.max(plan.from, first) - 0.5, axis))
    const to = Math.min(axis.right, xOfYear(Math.min(plan.to, last) + 0.5, axis))
    const band: Shape = {
      kind: 'rect',
      x: from,
      y: axis.top - 22 * theme.scale,
      width: to - from,
      height: axis.bottom - axis.top + 22 * theme.scale,
      fill: theme.colors.band,
    }
    const name: Shape = {
      kind: 'text',
      x: from + 6 * theme.scale,
      y: axis.top - 12 * theme.scale,
      text: m.trend.plan(plan.ordinal),
      size: theme.small,
      fill: theme.colors.ink3,
    }
    return { id: `plan ${plan.ordinal}`, shapes: index % 2 === 0 ? [band, name] : [name] }
  })
}

/** The last year is always labelled. */
function everyNth(years: readonly number[], nth: number): number[] {
  return years.filter((_, index) => (years.length - 1 - index) % Math.max(1, nth) === 0)
}
