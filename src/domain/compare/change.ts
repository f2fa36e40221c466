import type { Area, AreaCode } from '../board/area.ts'
import { type Board, figuresOf } from '../board/board.ts'
import type { Indicator } from '../board/indicator.ts'
import { addIntervals, divideIntervals, type Interval, point, subtractIntervals } from '../values/interval.ts'
import { spanOf, wholeYear } from '../board/period.ts'
import type { TownReading } from './readTown.ts'
import type { ExclusionCode } from '../board/cell.ts'

/** Which way a change goes under every reading of both numbers; `unclear` when readings disagree. */
export type ChangeDirection = 'up' | 'down' | 'same' | 'unclear'

/** A change between two periods (增减). Percent for counts, percentage points (个百分点) for rates. */
export interface Change {
  direction: ChangeDirection
  /** After minus before, in the measure's unit; for rates these are percentage points. */
  difference: Interval
  /** Fraction of the earlier value, 0.061 for 6.1 %; null for rates and when the earlier value may be zero. */
  ratio: Interval | null
}

/** Change between two values of the same unit, scope, measure and months; the caller has checked that. */
export function changeBetween(before: Interval, after: Interval, kind: Indicator['kind']): Change {
  const difference = subtractIntervals(after, before)
  return { direction: directionOf(difference), difference, ratio: kind === 'ratio' ? null : ratioChange(before, after) }
}

/** At least how large a change is, as a fraction of the earlier value (points out of a hundred for rates); for ordering. */
export function sizeOfChange({ direction, difference, ratio }: Change): number {
  if (direction !== 'up' && direction !== 'down') return 0
  const { lo, hi } = ratio ?? { lo: difference.lo / 100, hi: difference.hi / 100 }
  return direction === 'up' ? lo : -hi
}

/** Why two readings of one town may not be set against each other; empty when they may. */
export function changeObstacles(
  board: Board,
  { before, after }: { before: TownReading; after: TownReading },
  indicator: Indicator,
): ExclusionCode[] {
  const obstacles = new Set<ExclusionCode>([...before.exclusions, ...after.exclusions])
  if (before.observation && after.observation) {
    const differ = spanOf(before.observation.period) !== spanOf(after.observation.period)
    if (differ && indicator.kind !== 'stock') obstacles.add('period')
    const { scope } = after.observation
    if (isBrokenBetween(board, { area: after.area, indicator, scope }, [before.year, after.year]))
      obstacles.add('break')
  }
  return [...obstacles]
}

/**
 * Whether a break (B) lies between two years: one reported on a figure of this scope after the first year,
 * or the town taking in another one (合并) meanwhile.
 */
export function isBrokenBetween(
  board: Board,
  { area, indicator, scope }: { area: Area; indicator: Indicator; scope: string | null },
  years: readonly [number, number],
): boolean {
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const reported = figuresOf(board, area.code, indicator.id).some(({ year, current }) => {
    return current.status === 'B' && current.scope === scope && year > from && year <= to
  })
  return reported || predecessorsOf(board, area.code).some((merged) => isMergedBetween(merged, from, to))
}

/** Towns that this one took over. */
export function predecessorsOf(board: Board, code: AreaCode): Area[] {
  return board.towns.filter((town) => town.succeededBy.includes(code))
}

/** A merger in the middle of a year already changes that year's figures. */
function isMergedBetween({ validTo }: Area, from: number, to: number): boolean {
  return validTo !== null && validTo >= wholeYear(from).start && validTo < wholeYear(to).end
}

function directionOf(difference: Interval): ChangeDirection {
  if (difference.lo === 0 && difference.hi === 0) return 'same'
  if (difference.lo > 0 || (difference.lo === 0 && difference.loOpen)) return 'up'
  if (difference.hi < 0 || (difference.hi === 0 && difference.hiOpen)) return 'down'
  return 'unclear'
}

function ratioChange(before: Interval, after: Interval): Interval | null {
  const quotient = divideIntervals(after, before)
  return quotient && addIntervals(quotient, point(-1))
}
