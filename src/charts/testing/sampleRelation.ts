import { allRefused, type Board } from '../../domain/board/board.ts'
import type { Observation } from '../../domain/board/observation.ts'
import { wholeYear } from '../../domain/board/period.ts'
import { relate, type Relation } from '../../domain/relate/relate.ts'
import { buildBoard, buildObservation, buildRequest, type ObservationFields } from '../../domain/testing/buildBoard.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { RelationInput } from '../relationLayout.ts'
import {
  AWKWARD_STATES,
  buildAwkwardBoard,
  buildPlainBoard,
  PETITIONS,
  RATE,
  townOf,
  VISITS,
  YEARS,
} from './sampleBoards.ts'

/** The cases of every chart kind. */
type Case = 'full' | 'gaps' | 'one' | 'many' | 'incomparable'

/**
 * Visits per village and month beside a rate; where there are gaps, petitions, which come in every state. `ranges` are the
 * same with numbers in words: 余, 近, 约, 以上 and ranges that the documents give; `paths` the same over five years.
 */
export function sampleRelation(kind: 'relation' | 'ranges' | 'paths', sample: Case, m: Messages): RelationInput {
  const isPaths = kind === 'paths'
  const relation = relationOf(sample, kind === 'ranges' ? withRanges : undefined, isPaths ? YEARS : null)
  const codes = relation.towns.map((path) => path.area.code)
  const coloured = sample === 'full' ? codes.slice(0, 3) : sample === 'many' ? [] : codes.slice(0, 8)
  return { relation, coloured: isPaths ? coloured : [], picked: pickedOf(sample), m }
}

function relationOf(
  sample: Case,
  change: (board: Board) => Board = (board) => board,
  years: readonly number[] | null = null,
): Relation {
  const board = change(boardOf(sample))
  const x =
    sample === 'gaps' ? buildRequest(board, PETITIONS) : buildRequest(board, VISITS, { measure: 'village-month' })
  return relate(board, { x, y: buildRequest(board, RATE), years })
}

function pickedOf(sample: Case): string | null {
  return sample === 'full' || sample === 'many' ? townOf('hundredOdd') : null
}

function boardOf(sample: Case): Board {
  switch (sample) {
    case 'full':
      return buildPlainBoard(15)
    case 'gaps':
      return withRates(buildAwkwardBoard(YEARS))
    case 'one':
      return buildPlainBoard(1)
    case 'many':
      return buildPlainBoard(30)
    case 'incomparable':
      return buildPlainBoard(5, false)
  }
}

/** Rates for awkward towns: one has none in 2022, one only for half of it; one breaks in 2021, one skips 2020. */
function withRates(board: Board): Board {
  const rates = AWKWARD_STATES.flatMap((state, index) =>
    YEARS.flatMap((year): Observation[] => {
      const area = townOf(state)
      const half = state === 'zero' && year === 2022
      if (state === 'over' && year === 2022) return []
      if (state === 'noReport' && year === 2022) return []
      if (state === 'number' && year === 2020) return []
      const period = half ? { start: '2022-01-01', end: '2022-06-30' } : wholeYear(year)
      const status = state === 'hundredOdd' && year === 2021 ? ('B' as const) : ('A' as const)
      const value = 88 + ((index * 3 + (year - 2018) * 2) % 12)
      return [buildObservation({ area, indicator: RATE, value, period, status })]
    }),
  )
  return buildBoard({
    towns: board.towns,
    observations: [...board.observations.values(), ...rates],
    sources: [...board.sources.values()],
    refused: allRefused(board),
  })
}

type Wording = Partial<ObservationFields>

const VISIT_WORDS: readonly Wording[] = [
  {},
  { op: 'gt', value: 100, raw: '100余次' },
  { op: 'lt', value: 150, raw: '近150次' },
  { op: 'approx', value: 160, raw: '约160次' },
  { op: 'ge', value: 90, raw: '90次以上' },
  { op: 'approx', value: 120, lower: 110, upper: 140 },
]
const RATE_WORDS: readonly Wording[] = [
  {},
  {},
  { op: 'ge', value: 96, raw: '96%以上' },
  { op: 'approx', value: 95, lower: 94, upper: 97 },
  { op: 'gt', value: 93, raw: '超过93%' },
]

/** Every wording of one indicator meets every wording of the other. */
function withRanges(board: Board): Board {
  const observations = [...board.observations.values()].map((observation) => {
    const index = board.towns.findIndex((town) => town.code === observation.area)
    const words = observation.indicator === RATE ? RATE_WORDS[index % 5] : VISIT_WORDS[index % 6]
    const isWorded = observation.value !== null && (observation.indicator === RATE || observation.indicator === VISITS)
    return isWorded ? buildObservation({ ...observation, ...words }) : observation
  })
  return buildBoard({ meta: board.meta, towns: board.towns, observations, sources: [...board.sources.values()] })
}
