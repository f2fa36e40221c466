import { expect, test } from 'vitest'
import { attentionOf } from './attention.ts'
import type { Finding } from './finding.ts'
import { overview } from '../overview/overview.ts'
import { townsOfYear } from '../compare/question.ts'
import { buildBoard, buildObservation, buildTowns } from '../testing/buildBoard.ts'

const TOWNS = buildTowns(2)
const [FIRST = '', SECOND = ''] = TOWNS.map((town) => town.code)

function finding(id: string, area: string | null, year: number | null): Finding {
  return { id, code: 'jump', severity: 'notable', area, indicator: null, year, observations: [], params: {} }
}

function idsFor(codes: readonly string[], all: readonly Finding[]): string[] {
  const observations = TOWNS.map(({ code: area }) =>
    buildObservation({ area, indicator: 'petitions.handled', value: 1 }),
  )
  const board = buildBoard({ towns: TOWNS, observations })
  const towns = townsOfYear(board, 2022).filter((town) => codes.includes(town.code))
  const { rows } = overview(board, {
    period: { year: 2022, span: null },
    towns,
    columns: [],
    headlines: [],
    baseline: null,
  })
  return attentionOf({ all, byObservation: new Map(), byTown: new Map() }, rows).map((one) => one.id)
}

test('what needs attention is of the shown year, or of no single one, in the order of gravity it came in', () => {
  const all = [
    finding('this year', FIRST, 2022),
    finding('last year', FIRST, 2021),
    finding('several years', FIRST, null),
    finding('several towns', null, 2022),
    finding('other towns, other year', null, 2021),
    finding('everything', null, null),
  ]
  expect(idsFor([FIRST, SECOND], all)).toEqual(['this year', 'several years', 'several towns', 'everything'])
})

test('nothing is said of towns that are not shown', () => {
  expect(idsFor([SECOND], [finding('hidden', FIRST, 2022), finding('shown', SECOND, 2022)])).toEqual(['shown'])
})
