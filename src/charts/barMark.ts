import type { ComparisonRow } from '../domain/compare/compare.ts'
import { complianceWith } from '../domain/takeaways/compareTakeaways.ts'
import type { Direction, Standard } from '../domain/board/indicator.ts'
import type { Interval } from '../domain/values/interval.ts'
import { withAlpha } from '../lib/withAlpha.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Scale } from './scale.ts'
import type { Shape } from './scene.ts'
import { stateGlyph } from './stateGlyph.ts'

/** What a row's mark is drawn with. */
export interface BarStyle {
  scale: Scale
  theme: ChartTheme
  /** Middle of the row and height of its bar, in pixels. */
  y: number
  thickness: number
  /** Rates stand as points on an axis that need not begin at zero; amounts as bars from zero. */
  form: 'bar' | 'point'
  picked: boolean
  standard: Standard | null
  direction: Direction
}

/** What of a value's mark no series draws: a zero, what is set apart, a point's range, the end of what is certain. */
export function markShapes(row: ComparisonRow, value: Interval, style: BarStyle): Shape[] {
  if (row.state === 'zero') return zeroMark(style)
  if (row.placement === 'notComparable') return notComparableMark(value, style)
  if (value.lo === value.hi) return []
  if (style.form === 'bar') return [certainEnd(value, style)]
  return fadeMark(value, colorOf(value, style), { ...style, thickness: style.thickness * 0.6 })
}

/** Right end of the mark, where its label begins. */
export function markEnd(value: Interval, { scale, form, thickness }: BarStyle): number {
  const end = scale.at(value.hi === Infinity ? scale.max : value.hi)
  return form === 'point' && value.lo === value.hi ? end + thickness / 3 : end
}

function zeroMark({ scale, y, thickness, theme }: BarStyle): Shape[] {
  const r = thickness / 2.8
  return stateGlyph('zero', { x: scale.at(0) + r + 1, y, r }, theme)
}

function fadeMark(value: Interval, color: string, style: BarStyle): Shape[] {
  if (value.lo === value.hi) return []
  const { scale, y, thickness } = style
  const x = scale.at(value.lo)
  const box = { x, y: y - thickness / 2, width: markEnd(value, style) - x, height: thickness }
  return [{ kind: 'rect', ...box, fill: fading(color) }, certainEnd(value, style)]
}

/** From what is certain to what may be. */
export function fading(color: string): { from: string; to: string } {
  return { from: withAlpha(color, 0.6), to: withAlpha(color, 0.07) }
}

/** A stroke where the certain part ends. */
function certainEnd({ lo }: Interval, { scale, y, thickness, theme }: BarStyle): Shape {
  const x = scale.at(lo)
  const ends = [
    [x, y - thickness / 2 - 2],
    [x, y + thickness / 2 + 2],
  ] as const
  const lineWidth = theme.profile === 'projector' ? theme.thin : 1
  return { kind: 'line', points: ends, stroke: theme.colors.ink2, lineWidth }
}

function notComparableMark(value: Interval, style: BarStyle): Shape[] {
  const { scale, y, thickness, theme, form } = style
  const from = form === 'point' ? scale.at(value.lo) - thickness / 2 : scale.at(0)
  const to = form === 'point' ? scale.at(value.lo) + thickness / 2 : scale.at(value.lo)
  const box = { x: from, y: y - thickness / 2, width: Math.max(1, to - from), height: thickness }
  const { caution, cautionLine } = theme.colors
  const fade = fadeMark(value, cautionLine, form === 'bar' ? style : { ...style, thickness: thickness * 0.6 })
  return [
    ...fade,
    { kind: 'hatch', ...box, stroke: cautionLine },
    { kind: 'rect', ...box, fill: null, stroke: caution, lineWidth: 1 },
  ]
}

/** Colour is used only where the indicator has a direction and a standard; words say the same beside it. */
export function colorOf(
  value: Interval,
  { theme, standard, direction, picked }: Pick<BarStyle, 'theme' | 'standard' | 'direction' | 'picked'>,
): string {
  const { colors } = theme
  if (standard === null || direction === 'neutral') return picked ? colors.barStrong : colors.bar
  const compliance = complianceWith(standard, value)
  if (compliance === 'unclear') return picked ? colors.barStrong : colors.bar
  if (compliance === 'met') return picked ? colors.better : colors.betterBar
  return picked ? colors.worse : colors.worseBar
}
