import { groupBy } from '../../lib/groupBy.ts'
import { invariant } from '../../lib/invariant.ts'
import { type Board, type Figure, figureKey } from '../../domain/board/board.ts'
import type { BoardChange, ChangedAspect } from '../../domain/board/boardChange.ts'
import { type PrecedenceReason, precedenceReason } from '../../domain/board/precedence.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { yearOf } from '../../domain/board/period.ts'
import { isSameObservation } from './observationKey.ts'

/** What is current on both sides, and what is left over on each: gone, or new. */
interface Matched {
  both: readonly { from: Figure; to: Figure }[]
  removed: readonly Observation[]
  added: readonly Observation[]
}

/** Changes of figures: reported differently, come in without being used, gone, new. `before` null: all are new. */
export function figureChanges(before: Board | null, after: Board): BoardChange[] {
  const exact = matchFigures(before, after)
  const moved = pairOff(exact, (o) => `${o.area} ${o.indicator} ${o.scope ?? ''} ${yearOf(o.period)}`)
  const rescoped = pairOff(moved, (o) => `${o.area} ${o.indicator} ${o.period.start} ${o.period.end}`)
  const about = (observation: Observation): ReturnType<typeof townAndIndicator> =>
    townAndIndicator(observation, before, after)
  return [
    ...exact.both.flatMap(({ from, to }) =>
      restated(from, to, after).map((change) => ({ ...change, ...about(to.current) })),
    ),
    ...[...moved.pairs, ...rescoped.pairs].map((pair): BoardChange => ({
      kind: 'changed',
      aspects: aspectsOf(pair.from, pair.to),
      why: null,
      ...pair,
      ...about(pair.to),
    })),
    ...rescoped.removed.map((observation): BoardChange => ({
      kind: 'goneFigure',
      observation,
      isRefused: isRefusedIn(after, observation),
      ...about(observation),
    })),
    ...rescoped.added.map((observation): BoardChange => ({ kind: 'newFigure', observation, ...about(observation) })),
  ]
}

/** Whether the figure went only because its row could not be loaded. */
function isRefusedIn(board: Board, { area, indicator, scope, period }: Observation): boolean {
  const rows = board.refused.get(figureKey(area, indicator)) ?? []
  return rows.some((row) => row.scope === scope && row.period.start === period.start && row.period.end === period.end)
}

/** Figures with the same town, indicator, scope and period. */
function matchFigures(before: Board | null, after: Board): Matched {
  const left = new Map([...allFigures(before)].map((figure) => [placeOf(figure.current), figure]))
  const both: { from: Figure; to: Figure }[] = []
  const added: Observation[] = []
  for (const to of allFigures(after)) {
    const from = left.get(placeOf(to.current))
    if (from) both.push({ from, to })
    else added.push(to.current)
    left.delete(placeOf(to.current))
  }
  return { both, added, removed: [...left.values()].map((figure) => figure.current) }
}

/**
 * A figure that went and one that came in the same place are one figure reported differently, if there is no doubt which:
 * one of each. Anything else stays gone and new.
 */
function pairOff(
  { removed, added }: Pick<Matched, 'removed' | 'added'>,
  placeIn: (observation: Observation) => string,
) {
  if (removed.length === 0 || added.length === 0) return { pairs: [], removed, added }
  const addedByPlace = groupBy(added, placeIn)
  const pairs: { from: Observation; to: Observation }[] = []
  for (const [place, removedThere] of groupBy(removed, placeIn)) {
    const [from, ...moreFrom] = removedThere
    const [to, ...moreTo] = addedByPlace.get(place) ?? []
    if (from && to && moreFrom.length === 0 && moreTo.length === 0) pairs.push({ from, to })
  }
  const paired = new Set(pairs.flatMap(({ from, to }) => [from, to]))
  return {
    pairs,
    removed: removed.filter((observation) => !paired.has(observation)),
    added: added.filter((observation) => !paired.has(observation)),
  }
}

type Restated = { why: PrecedenceReason | null } & (
  | { kind: 'changed'; aspects: readonly ChangedAspect[]; from: Observation; to: Observation }
  | { kind: 'notUsed'; used: Observation; other: Observation }
)

/** How a figure of both sides differs: by what is current, or by an observation that only stands beside it. */
function restated(from: Figure, to: Figure, { sources }: Board): Restated[] {
  // A higher revision is news; two figures of one revision contradict each other.
  const whyNot = (other: Observation | undefined): PrecedenceReason | null =>
    other?.revision === to.current.revision
      ? precedenceReason(to.current, other, ({ source }) => sources.get(source))
      : null
  if (!isSameObservation(from.current, to.current)) {
    const why = whyNot(to.superseded.find((observation) => isSameObservation(observation, from.current)))
    return [{ kind: 'changed', aspects: aspectsOf(from.current, to.current), from: from.current, to: to.current, why }]
  }
  const known = [to.current, from.current, ...from.superseded]
  const others = to.superseded.filter((observation) => !known.some((one) => isSameObservation(one, observation)))
  return others.map((other) => ({ kind: 'notUsed', used: to.current, other, why: whyNot(other) }))
}

function aspectsOf(from: Observation, to: Observation): ChangedAspect[] {
  const differ: Record<ChangedAspect, boolean> = {
    value: from.value !== to.value || from.op !== to.op || from.upper !== to.upper || from.lower !== to.lower,
    unit: from.unit !== to.unit,
    period: from.period.start !== to.period.start || from.period.end !== to.period.end,
    scope: from.scope !== to.scope,
    status: from.status !== to.status,
    base: from.num !== to.num || from.den !== to.den,
  }
  // Object.keys is typed string[]; the object's keys are the aspects, by its type.
  return (Object.keys(differ) as ChangedAspect[]).filter((aspect) => differ[aspect])
}

function townAndIndicator({ area, indicator }: Observation, before: Board | null, after: Board) {
  const town = after.areas.get(area) ?? before?.areas.get(area)
  const what = after.indicators.get(indicator) ?? before?.indicators.get(indicator)
  invariant(town && what, `a figure without its town or indicator: ${area} ${indicator}`)
  return { town, indicator: what }
}

function allFigures(board: Board | null): Figure[] {
  return [...(board?.figures.values() ?? [])].flat()
}

function placeOf({ area, indicator, scope, period }: Observation): string {
  return `${area} ${indicator} ${scope ?? ''} ${period.start} ${period.end}`
}
