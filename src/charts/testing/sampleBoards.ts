import type { Area } from '../../domain/board/area.ts'
import type { Board } from '../../domain/board/board.ts'
import type { Observation, Source } from '../../domain/board/observation.ts'
import { type Period, wholeYear } from '../../domain/board/period.ts'
import {
  buildBoard,
  buildObservation,
  buildRefused,
  buildSource,
  buildStock,
  buildTown,
  type ObservationFields,
} from '../../domain/testing/buildBoard.ts'

/** A flow without better or worse; a flow with a standard per village and month; a rate. */
export const PETITIONS = 'petitions.handled'
export const VISITS = 'legalAdvisor.visits'
export const RATE = 'petitions.handledRate'

export const YEARS: readonly number[] = [2018, 2019, 2020, 2021, 2022]

const FIRST = Array.from('清石白青龙金柳云')
const SECOND = Array.from('河溪桥山坪塘湾')

type Reported = Pick<ObservationFields, 'value'> & Partial<ObservationFields>

/**
 * How a town may stand in 2022: every awkward thing that reports do, by name.
 * `silent` received a report that says nothing of it, `absent` sent none, `refused` told a number
 * that could not be loaded.
 */
const AWKWARD = {
  number: { value: 260 },
  hundredOdd: { value: 100, op: 'gt', raw: '100余件' },
  over: { value: 180, op: 'gt', raw: '超过180件' },
  zero: { value: 0 },
  halfYear: { value: 120, period: { start: '2022-01-01', end: '2022-06-30' } },
  otherUnit: { value: 412, unit: '人次' },
  otherScope: { value: 77, scope: '县级交办' },
  noNumber: { value: null, status: 'L' },
  notMentioned: 'silent',
  noReport: 'absent',
  notApplicable: { value: null, status: 'M' },
  notDisclosed: { value: null, status: 'Q' },
  refused: 'refused',
} as const satisfies Record<string, Reported | 'silent' | 'absent' | 'refused'>

export type Awkward = keyof typeof AWKWARD

// Object.keys is typed string[]; the object is a constant of this file.
export const AWKWARD_STATES = Object.keys(AWKWARD) as readonly Awkward[]

export function townOf(state: Awkward): string {
  return codeAt(AWKWARD_STATES.indexOf(state))
}

/** One town for each awkward state in 2022, with plain numbers in the years before; the last town has a long name. */
export function buildAwkwardBoard(years: readonly number[] = [2022], comparable = true): Board {
  const towns = namedTowns(AWKWARD_STATES.length).map((town, index, all) =>
    index === all.length - 1 ? { ...town, name: '马头山彝族苗族回族乡' } : town,
  )
  const before = years.slice(0, -1)
  const observations = towns.flatMap((town, index) => [
    ...before.map((year) => plain(town, { indicator: PETITIONS, year, value: levelOf(index, year) })),
    ...awkwardOf(town, AWKWARD_STATES[index] ?? 'number'),
  ])
  const answering = (how: string): Area[] =>
    towns.filter((_, index) => AWKWARD[AWKWARD_STATES[index] ?? 'number'] === how)
  const reported = [...answering('silent'), ...answering('refused')]
  return buildBoard({
    towns,
    observations,
    sources: reported.map((town) => buildSource(town.code, 2022)),
    refused: answering('refused').map((town) => buildRefused(town.code, PETITIONS)),
    meta: { comparable },
  })
}

/** So many towns with plain numbers in each year; figures, villages and rates alike. */
export function buildPlainBoard(count: number, comparable = true): Board {
  const towns = namedTowns(count)
  const observations = towns.flatMap((town, index) => [
    buildStock(town.code, 'context.villages', { value: 8 + ((index * 5) % 11) }),
    ...YEARS.flatMap((year) => plainYear(town, index, year)),
  ])
  return buildBoard({ towns, observations, meta: { comparable } })
}

function plainYear(town: Area, index: number, year: number): Observation[] {
  const value = levelOf(index, year)
  return [
    plain(town, { indicator: PETITIONS, year, value }),
    plain(town, { indicator: VISITS, year, value: value + 30 }),
    plain(town, { indicator: RATE, year, value: (992 - (value % 90)) / 10 }),
  ]
}

function plain(town: Area, reported: { indicator: string; year: number; value: number }): Observation {
  const { indicator, year, value } = reported
  return buildObservation({ area: town.code, indicator, value, period: wholeYear(year) })
}

function awkwardOf(town: Area, state: Awkward): Observation[] {
  const reported: Reported | 'silent' | 'absent' | 'refused' = AWKWARD[state]
  if (typeof reported === 'string') return []
  const period: Period = reported.period ?? wholeYear(2022)
  const source: Source = buildSource(town.code, 2022)
  return [buildObservation({ ...reported, area: town.code, indicator: PETITIONS, period, source: source.id })]
}

/** Numbers that look like a county's: no order, no ties worth speaking of. */
function levelOf(index: number, year: number): number {
  return 40 + ((index * 37 + (year - 2018) * 11 + index * (year - 2000) * 7) % 190)
}

function codeAt(index: number): string {
  return String(990_101_101 + index)
}

function namedTowns(count: number): Area[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${FIRST[index % FIRST.length]}${SECOND[Math.floor(index / FIRST.length) % SECOND.length]}镇`
    return buildTown(codeAt(index), { name })
  })
}

export const WITHOUT_NUMBER = [
  'noNumber',
  'notMentioned',
  'noReport',
  'notApplicable',
  'notDisclosed',
  'refused',
] as const

/** Each looks different from every other in every picture (house rule). */
export const DISTINCT_STATES = ['number', 'zero', 'hundredOdd', ...WITHOUT_NUMBER] as const satisfies readonly Awkward[]
