import { relateMessages } from '../i18n/relateMessages.ts'
import type { Relation } from '../domain/relate/relate.ts'
import type { Axis } from '../domain/relate/relationPoint.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Messages } from '../i18n/messages.ts'
import { unitText } from '../i18n/values/valueWords.ts'
import type { ChartTheme } from './chartTheme.ts'
import { linearScale, type Scale } from './scale.ts'
import type { Size, SceneGroup, Shape, TextShape } from './scene.ts'
import { fitText, textWidth } from './textWidth.ts'

/** Two axes with room around them, in pixels. */
export interface RelationPlot {
  theme: ChartTheme
  frame: Size
  x: Scale
  y: Scale
  left: number
  right: number
  top: number
  bottom: number
  /** Strip between the plot and its numbers, for towns with this axis only; 0 when there are none. */
  rug: number
}

interface PlotInput {
  relation: Relation
  /** Readings drawn along each axis. */
  drawn: Readonly<Record<Axis, readonly TownReading[]>>
  hasRug: boolean
  /** Height that the list of what is not compared takes. */
  excluded: number
}

/** Title, then the label of the median across. */
const TOP = 42
const FOOT = 40
const RUG = 20
/** Of the upper title, in parts of the width; the name of the slope stands beside it. */
export const MAX_TITLE_WIDTH = 0.45

export function layOutPlot(
  { relation, drawn, hasRug, excluded }: PlotInput,
  frame: Size,
  theme: ChartTheme,
): RelationPlot {
  const k = theme.scale
  const rug = hasRug ? RUG * k : 0
  const [top, bottom] = [TOP * k, frame.height - excluded - FOOT * k - rug]
  const inset = theme.text
  const y = scaleOf(drawn.y, [bottom - inset, top + inset])
  const left = Math.max(...y.ticks.map((tick) => textWidth(tickText(tick), theme.small))) + 12 * k + rug
  const right = frame.width - theme.text * 1.5
  const x = scaleOf(drawn.x, [left + inset, right - inset])
  return { theme, frame, x, y, left, right, top, bottom, rug: relation.request.years ? 0 : rug }
}

/** From zero unless that would push all towns into one end: places, unlike bars, need no zero. */
function scaleOf(readings: readonly TownReading[], range: readonly [number, number]): Scale {
  const values = readings.flatMap(({ value }) => (value ? [value.lo, value.hi] : []))
  const finite = values.filter((value) => Number.isFinite(value))
  return linearScale(values, range, Math.min(...finite) <= Math.max(...finite) / 2)
}

/** Hairlines with numbers, and both titles with their units. */
export function drawPlot(plot: RelationPlot, relation: Relation, m: Messages): SceneGroup {
  const { theme, x, y, left, right, top, bottom, rug, frame } = plot
  const k = theme.scale
  const { ink3, ink2, rule, ruleStrong } = theme.colors
  const base = { size: theme.small, fill: ink3 }
  const upright = x.ticks.flatMap((tick): Shape[] => [
    line(
      [
        [x.at(tick), top],
        [x.at(tick), bottom],
      ],
      rule,
    ),
    { kind: 'text', x: x.at(tick), y: bottom + rug + 10 * k, text: tickText(tick), align: 'center', ...base },
  ])
  const level = y.ticks.flatMap((tick): Shape[] => [
    line(
      [
        [left, y.at(tick)],
        [right, y.at(tick)],
      ],
      rule,
    ),
    { kind: 'text', x: left - rug - 6 * k, y: y.at(tick), text: tickText(tick), align: 'right', ...base },
  ])
  const edges = [
    line(
      [
        [left, bottom],
        [right, bottom],
      ],
      ruleStrong,
    ),
    line(
      [
        [left, top],
        [left, bottom],
      ],
      ruleStrong,
    ),
  ]
  const title = (axis: Axis, width: number): string => fitText(axisTitle(relation, axis, m), theme.small, width)
  const titles: TextShape[] = [
    {
      kind: 'text',
      x: 0,
      y: 8 * k,
      text: `↑ ${title('y', frame.width * MAX_TITLE_WIDTH)}`,
      size: theme.small,
      fill: ink2,
    },
    {
      kind: 'text',
      x: right,
      y: bottom + rug + 28 * k,
      text: `${title('x', right - left)} →`,
      size: theme.small,
      fill: ink2,
      align: 'right',
    },
  ]
  return { id: 'axis', shapes: [...upright, ...level, ...edges, ...titles] }
}

/** 法律顾问到村服务（次/村·月）. */
export function axisTitle({ request }: Relation, axis: Axis, m: Messages): string {
  const { indicator, measure } = request[axis]
  return relateMessages(m).axis(m.pickName(indicator.name, indicator.nameEn), unitText(indicator, measure, m))
}

/** A straight line, a hairline by default. */
export function line(
  ends: readonly [readonly [number, number], readonly [number, number]],
  stroke: string,
  style: { lineWidth?: number; dash?: readonly number[] } = {},
): Shape {
  return { kind: 'line', points: ends, stroke, lineWidth: 1, ...style }
}

/** An upper end that nobody gave ends with the axis. */
export function upperEnd(hi: number, scale: Scale): number {
  return scale.at(hi === Infinity ? scale.max : hi)
}

function tickText(tick: number): string {
  return tick.toLocaleString('en-US', { maximumFractionDigits: 3 })
}
