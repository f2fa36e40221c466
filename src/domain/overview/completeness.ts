import { type Area, type AreaCode, existsDuring, isOfLife } from '../board/area.ts'
import { allRefused, type Board, figuresOf, refusedIn, reportSilence } from '../board/board.ts'
import { CELL_STATES, type CellState, isNotDue, stateOfObservation } from '../board/cell.ts'
import type { Indicator } from '../board/indicator.ts'
import type { Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import type { RefusedRow } from '../board/refusedRow.ts'

/** One town in one year on one indicator, all scopes and periods of that year taken together. */
export interface CompletenessCell {
  town: AreaCode
  year: number
  indicator: string
  state: CellState
  /** What is current there; empty for a silent cell. */
  observations: readonly Observation[]
  /** Rows that reported something there and could not be loaded. */
  refused: readonly RefusedRow[]
}

/** What completeness is asked of; each list in the order it is shown in. */
export interface CompletenessFrame {
  towns: readonly Area[]
  years: readonly number[]
  indicators: readonly Indicator[]
}

/** The matrix town × year × indicator (完整性), its cells in this order. */
export interface Completeness extends CompletenessFrame {
  cells: readonly CompletenessCell[]
}

/**
 * How many of the expected cells hold a number that is known. What cannot exist, or what a sample does not hold, is not
 * expected; every other silence is.
 */
export interface Share {
  reported: number
  expected: number
}

/**
 * Indicators that some town spoke of, in catalogue order. Stocks (村居数, 人口 …) are left out: they are denominators
 * that hold for several years, so a year without one is no gap in reporting.
 */
export function expectedIndicators(board: Board): Indicator[] {
  const reported = [...board.observations.values(), ...allRefused(board)]
  const mentioned = new Set(reported.map(({ indicator }) => indicator))
  return [...board.indicators.values()].filter(({ id, kind }) => kind !== 'stock' && mentioned.has(id))
}

export function completeness(board: Board, frame: CompletenessFrame): Completeness {
  const cells = frame.towns.flatMap((town) => {
    const reported = frame.indicators.map((indicator) => byYear(board, town.code, indicator.id))
    return frame.years.flatMap((year) =>
      frame.indicators.map((indicator, index) =>
        cellOf(board, { town, year, indicator }, reported[index]?.get(year) ?? []),
      ),
    )
  })
  return { ...frame, cells }
}

/** Cells that share a column, a row or whatever else; none are expected of nothing. */
export function shareOf(cells: readonly CompletenessCell[]): Share {
  const reported = cells.filter((cell) => cell.state === 'number' || cell.state === 'zero').length
  const undue = cells.filter(({ state }) => isNotDue(state)).length
  return { reported, expected: cells.length - undue }
}

/** How often each state occurs. */
export function countStates(cells: readonly CompletenessCell[]): Record<CellState, number> {
  const counts: Record<CellState, number> = {
    number: 0,
    zero: 0,
    refused: 0,
    noNumber: 0,
    notMentioned: 0,
    noReport: 0,
    notInSample: 0,
    notApplicable: 0,
    notDisclosed: 0,
  }
  for (const { state } of cells) counts[state] += 1
  return counts
}

/** The state all cells have in common; null when they differ or there are none. */
export function commonState(cells: readonly CompletenessCell[]): CellState | null {
  const [first] = cells
  return first && cells.every((cell) => cell.state === first.state) ? first.state : null
}

function byYear(board: Board, town: AreaCode, indicator: string): Map<number, Observation[]> {
  const years = new Map<number, Observation[]>()
  for (const { year, current } of figuresOf(board, town, indicator)) {
    const reported = years.get(year)
    if (reported) reported.push(current)
    else years.set(year, [current])
  }
  return years
}

function cellOf(
  board: Board,
  { town, year, indicator }: { town: Area; year: number; indicator: Indicator },
  observations: readonly Observation[],
): CompletenessCell {
  const refused = refusedIn(board, { area: town.code, indicator: indicator.id, year })
  const cell = { town: town.code, year, indicator: indicator.id, observations, refused }
  const isInLife = ({ period }: Pick<Observation, 'period'>): boolean => isOfLife(town, { year, period })
  const states = [
    ...observations.filter(isInLife).map((observation) => stateOfObservation(observation, observation.reading)),
    ...refused.filter(isInLife).map(() => 'refused' as const),
  ]
  if (states.length > 0) return { ...cell, state: fullestOf(states) }
  // What is reported on a time outside the town's life makes no cell of it.
  const isReported = observations.length + refused.length > 0
  return { ...cell, state: isReported ? 'notApplicable' : absenceOf(board, town, year) }
}

/** Of several scopes or periods the one that says most stands for the cell, in the order of the states. */
function fullestOf(states: readonly CellState[]): CellState {
  return CELL_STATES.find((state) => states.includes(state)) ?? 'notMentioned'
}

function absenceOf(board: Board, town: Area, year: number): CellState {
  if (!existsDuring(town, wholeYear(year))) return 'notApplicable'
  return reportSilence(board, town.code, year)
}
