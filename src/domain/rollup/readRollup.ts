import { groupBy } from '../../lib/groupBy.ts'
import type { Area } from '../board/area.ts'
import { type Board, figuresOf } from '../board/board.ts'
import { ABSENT_STATUSES, type NumberStatus, type Observation } from '../board/observation.ts'
import { yearOf } from '../board/period.ts'
import type { Coverage, RateParts, Rollup, RollupFigure } from './rollup.ts'
import { readRollupId, REPORTS_ID, type RollupPart } from './rollupId.ts'

/** Towns of an area that handed in a report in a year; null in a county's own documents and for years it does not report on. */
export function reportsOf(board: Board, area: Area, year: number): Coverage | null {
  const reported = figuresOf(board, area.code, REPORTS_ID).find(({ current }) => yearOf(current.period) === year)
  return reported ? coverageOf(reported.current) : null
}

/** What a roll-up document reports on an area, as `rollup` made it; null when it reports nothing of the kind. */
export function readRollup(board: Board, area: Area): Rollup | null {
  const reported = [...board.observations.values()].filter((observation) => observation.area === area.code)
  const reports = reported.filter(({ indicator }) => indicator === REPORTS_ID)
  if (reports.length === 0) return null
  const parts = reported.flatMap((observation) => {
    const id = readRollupId(observation.indicator)
    return id ? [{ ...id, observation }] : []
  })
  const groups = groupBy(
    parts,
    ({ indicator, observation: { scope, period } }) => `${indicator} ${scope ?? ''} ${yearOf(period)}`,
  )
  return {
    area,
    years: reports.map((observation) => ({ year: yearOf(observation.period), ...coverageOf(observation) })),
    figures: [...groups.values()].flatMap(figureOf),
  }
}

interface Part {
  indicator: string
  part: RollupPart
  observation: Observation
}

/** Without its coverage a sum says nothing of who is missing from it, and is not used. */
function figureOf(parts: readonly Part[]): RollupFigure[] {
  const find = (wanted: RollupPart): Observation | undefined => parts.find(({ part }) => part === wanted)?.observation
  const [sum, median, rate, coverage] = [find('sum'), find('median'), find('pooled'), find('coverage')]
  const [first] = parts
  if (!first || !coverage) return []
  return [
    {
      indicator: first.indicator,
      scope: coverage.scope,
      year: yearOf(coverage.period),
      sum: sum?.reading ?? null,
      median: median?.reading ?? null,
      rate: rate ? partsOf(rate) : null,
      coverage: coverageOf(coverage),
      members: { counted: [], leftOut: [], casesOnly: [] },
      notes: Object.fromEntries(
        parts.flatMap(({ part, observation: { note } }) => (note === null ? [] : [[part, note]])),
      ),
      status: numberStatus(sum ?? median ?? rate ?? coverage),
    },
  ]
}

function partsOf({ num, den }: Observation): RateParts | null {
  return num === null || den === null ? null : { num, den }
}

function coverageOf({ num, den }: Observation): Coverage {
  return { reported: num ?? 0, expected: den ?? 0 }
}

function numberStatus({ status }: Observation): NumberStatus {
  // What is no absent status is a number's, by the definition of both.
  return ABSENT_STATUSES.includes(status) ? 'U' : (status as NumberStatus)
}
