import type { Relation } from '../domain/relate/relate.ts'
import type { Axis, RelationPoint } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { atAxis, marginShapes } from './relationMark.ts'
import type { RelationPlot } from './relationPlot.ts'
import type { Facts } from '../lib/facts.ts'
import { relationAriaLabel, relationFacts } from './relationWords.ts'
import type { ChartMark, SceneGroup, Shape } from './scene.ts'

/** A town with a comparable figure on one axis only. */
export interface RugTown {
  point: RelationPoint
  axis: Axis
}

interface Words {
  relation: Relation
  m: Messages
}

const TARGET = 24

/** Hollow diamonds in the strips outside the plot: there, nobody takes them for towns with both numbers. */
export function drawRelationRug(
  towns: readonly RugTown[],
  plot: RelationPlot,
  words: Words,
): { groups: SceneGroup[]; marks: ChartMark[] } {
  const along = towns.toSorted((a, b) => lowerOf(a) - lowerOf(b))
  const ordered = [
    ...along.filter(({ axis }) => axis === 'x'),
    ...along.filter(({ axis }) => axis === 'y').toReversed(),
  ]
  return {
    groups: ordered.map((town) => ({ id: `rug ${town.point.area.code}`, shapes: rugShapes(town, plot) })),
    marks: ordered.map((town) => toMark(town, plot, words)),
  }
}

function rugShapes(town: RugTown, plot: RelationPlot): Shape[] {
  const { axis } = town
  const { value } = town.point[axis]
  if (!value) return []
  const { theme } = plot
  const { x, y } = spotOf(town, plot)
  const spot = (along: number): readonly [number, number] => (axis === 'x' ? [along, y] : [x, along])
  return marginShapes(value, plot[axis], { spot, r: theme.text * 0.36, theme })
}

function spotOf({ point, axis }: RugTown, plot: RelationPlot): { x: number; y: number } {
  const { left, bottom, rug } = plot
  const { value } = point[axis]
  const at = value ? atAxis(value, plot[axis]) : 0
  return axis === 'x' ? { x: at, y: bottom + rug / 2 } : { x: left - rug / 2, y: at }
}

function toMark(town: RugTown, plot: RelationPlot, { relation, m }: Words): ChartMark {
  const { x, y } = spotOf(town, plot)
  const { area, year } = town.point
  const label = relationAriaLabel(town.point, relation.request, m)
  const facts = (): Facts => relationFacts(town.point, relation.request, m)
  const box = { x: x - TARGET / 2, y: y - TARGET / 2, width: TARGET, height: TARGET }
  return { id: `rug ${area.code}`, town: area.code, year, ...box, label, facts, row: `rug ${town.axis}` }
}

function lowerOf({ point, axis }: RugTown): number {
  return point[axis].value?.lo ?? 0
}
