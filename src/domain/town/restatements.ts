import type { AreaCode } from '../board/area.ts'
import { type Board, figuresOf } from '../board/board.ts'
import type { Indicator } from '../board/indicator.ts'
import type { Observation } from '../board/observation.ts'
import type { TownReading } from '../compare/readTown.ts'

/** A figure that was told more than once (历次修订): 2023 in the report of 2023 and in that of 2024. */
export interface Restatement {
  indicator: Indicator
  year: number
  /** The observation that counts. */
  current: Observation
  others: readonly { observation: Observation; differs: boolean }[]
}

/** All of a town's figures that were told more than once, the latest year first. */
export function restatementsOf(board: Board, area: AreaCode): Restatement[] {
  const all = [...board.indicators.values()].flatMap((indicator) =>
    figuresOf(board, area, indicator.id)
      .filter((figure) => figure.superseded.length > 0)
      .map(({ year, current, superseded }) => ({
        indicator,
        year,
        current,
        others: superseded.map((observation) => ({ observation, differs: differ(current, observation) })),
      })),
  )
  return all.toSorted((a, b) => b.year - a.year)
}

/** One observation by itself, whichever counts: what evidence of an earlier or later report shows. */
export function readingOfVersion(reading: TownReading, observation: Observation): TownReading {
  return { ...reading, observation, otherScopes: [], exclusions: [], placement: 'compared' }
}

/** Told in other words: another number, bound, unit or state. The report's note and place may differ. */
function differ(a: Observation, b: Observation): boolean {
  const keys = ['value', 'op', 'upper', 'lower', 'unit', 'status'] as const
  return keys.some((key) => a[key] !== b[key])
}
