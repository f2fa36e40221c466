import { MAX_NAMED_POINTS } from '../charts/relation.ts'
import { isPoint } from '../domain/values/interval.ts'
import type { Relation } from '../domain/relate/relate.ts'
import { AXES, type ComparedPair, comparedPairs } from '../domain/relate/relationPoint.ts'
import type { Messages } from '../i18n/messages.ts'
import { relateMessages } from '../i18n/relate/relateMessages.ts'

/** Explains only the signs that this picture holds, and why there is no slope where one might be looked for (图例). */
export function relateKey(relation: Relation, m: Messages): string[] {
  const items = relation.request.years ? pathItems(relation, m) : pointItems(relation, m)
  return items.filter((item) => item !== false)
}

function pointItems(relation: Relation, m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  const points = relation.towns.flatMap((path) => path.points)
  const pairs = comparedPairs(points)
  const isVague = pairs.some(({ x, y }) => !isPoint(x) || !isPoint(y))
  return [
    relation.medians !== null && t.dashed,
    relation.slope !== null && (isVague ? t.slopeLow : t.slope),
    slopeNote(relation, m),
    ...rangeItems(pairs, m),
    pairs.some(({ point }) => AXES.some((axis) => point[axis].state === 'zero')) && t.zero,
    points.some((point) => !point.isCompared && AXES.some((axis) => point[axis].placement === 'compared')) && t.rug,
    pairs.length > MAX_NAMED_POINTS && t.names,
  ]
}

function pathItems(relation: Relation, m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  const pairs = comparedPairs(relation.towns.flatMap((path) => path.points))
  const isCut = relation.towns.some((path) => path.runs.length > 1)
  return [t.path, relation.towns.length > MAX_NAMED_POINTS && t.pickOne, isCut && t.gap, ...rangeItems(pairs, m)]
}

function rangeItems(pairs: readonly ComparedPair[], m: Messages): (string | false)[] {
  const t = relateMessages(m).legend
  return [
    pairs.some(({ x, y }) => isPoint(x) !== isPoint(y)) && t.cross,
    pairs.some(({ x, y }) => !isPoint(x) && !isPoint(y)) && t.box,
  ]
}

function slopeNote({ slopeObstacle }: Relation, m: Messages): string | false {
  if (!slopeObstacle) return false
  return slopeObstacle.code === 'fewTowns'
    ? relateMessages(m).fewForLine(slopeObstacle.towns)
    : relateMessages(m).unsettled
}
