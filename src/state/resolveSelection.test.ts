import { describe, expect, test } from 'vitest'
import type { Board } from '../domain/board/board.ts'
import {
  buildBoard,
  buildObservation,
  buildSource,
  buildStock,
  buildTown,
  type ObservationFields,
} from '../domain/testing/buildBoard.ts'
import { resolveSelection, type ResolvedSelection, scopesInUse, yearsOfRange } from './resolveSelection.ts'
import { EMPTY_SELECTION, type Selection } from './selection.ts'

const HANDLED = 'petitions.handled'
const RECEIVED = 'petitions.received'
const VISITS = 'legalAdvisor.visits'
const [A, B, C] = ['990101101', '990101102', '990101103'] as const

function reported(area: string, year: number, fields: Partial<ObservationFields> = {}) {
  const period = { start: `${year}-01-01`, end: `${year}-12-31` }
  return buildObservation({ area, indicator: HANDLED, value: 10, period, ...fields })
}

function boardWith(comparable = true): Board {
  return buildBoard({
    towns: [buildTown(A), buildTown(B), buildTown(C, { type: '乡', group: '乡' })],
    observations: [
      ...[A, B, C].flatMap((code) => [reported(code, 2020), reported(code, 2021), reported(code, 2022)]),
      reported(A, 2022, { indicator: RECEIVED, scope: '县级交办' }),
      reported(B, 2022, { indicator: RECEIVED, scope: '县级交办' }),
      reported(C, 2022, { indicator: RECEIVED }),
      reported(A, 2021, { indicator: VISITS, value: 120 }),
      buildStock(A, 'context.villages', { value: 10 }),
    ],
    meta: { comparable },
  })
}

function resolve(changes: Partial<Selection> = {}, board = boardWith()): ResolvedSelection {
  const resolved = resolveSelection(board, { ...EMPTY_SELECTION, ...changes })
  if (!resolved) throw new Error('nothing to resolve')
  return resolved
}

describe('when nothing is chosen', () => {
  const { request, baseline, ignored } = resolve()

  test('the first headline indicator that towns speak of is shown', () => {
    expect(request.indicator.id).toBe(HANDLED)
  })

  test('the last year, all its towns, its own span and no earlier year are shown', () => {
    expect(request.period).toEqual({ year: 2022, span: null })
    expect(request.towns.map((town) => town.code)).toEqual([A, B, C])
    expect(baseline).toBeNull()
  })

  test('the indicator’s first measure is taken', () => {
    expect(request.measure).toBe('total')
    expect(resolve({ indicator: VISITS }).request.measure).toBe('villages')
  })

  test('nothing is ignored', () => {
    expect(ignored).toEqual([])
  })
})

test('a sample of unrelated towns opens on each town’s latest report', () => {
  expect(resolve({}, boardWith(false)).request.period.year).toBe('latest')
})

test('a board without figures resolves to nothing', () => {
  expect(resolveSelection(buildBoard({ sources: [buildSource(A)] }), EMPTY_SELECTION)).toBeNull()
})

test.each<[string, Partial<Selection>, { name: string; value: string }]>([
  ['an unknown indicator', { indicator: 'no.such' }, { name: 'indicator', value: 'no.such' }],
  ['an indicator nobody speaks of', { indicator: 'hotline.handled' }, { name: 'indicator', value: 'hotline.handled' }],
  ['a year without reports', { year: 1999 }, { name: 'year', value: '1999' }],
  ['an earlier year that is not there', { baseline: 1999 }, { name: 'vs', value: '1999' }],
  ['an earlier year that is later', { year: 2021, baseline: 2022 }, { name: 'vs', value: '2022' }],
  ['the same year twice', { year: 2021, baseline: 2021 }, { name: 'vs', value: '2021' }],
  ['an earlier year beside each town’s latest', { year: 'latest', baseline: 2021 }, { name: 'vs', value: '2021' }],
  ['an unknown group', { towns: { kind: 'group', group: '街道' } }, { name: 'towns', value: '街道' }],
  ['a measure the indicator has not', { measure: 'advisers' }, { name: 'per', value: 'advisers' }],
])('%s is ignored by name, and the usual stands in its place', (_what, changes, part) => {
  const { request, baseline, ignored } = resolve(changes)
  expect(ignored).toEqual([part])
  expect(request.indicator.id).toBe(HANDLED)
  expect(request.towns).toHaveLength(3)
  expect(request.measure).toBe('total')
  expect(baseline).toBeNull()
})

test('a town that is not there is named, and no other town’s profile is shown in its place', () => {
  const { town, ignored } = resolve({ view: 'town', town: '990101199' })
  expect(town).toBeNull()
  expect(ignored).toEqual([{ name: 'town', value: '990101199' }])
})

test('of a list of towns those that are there are shown, the others named', () => {
  const { request, ignored } = resolve({ towns: { kind: 'codes', codes: [B, '990101199'] } })
  expect(request.towns.map((town) => town.code)).toEqual([B])
  expect(ignored).toEqual([{ name: 'towns', value: '990101199' }])
})

test('a list of strangers shows all towns instead of none', () => {
  expect(resolve({ towns: { kind: 'codes', codes: ['990101199'] } }).request.towns).toHaveLength(3)
})

test('a group shows its towns', () => {
  expect(resolve({ towns: { kind: 'group', group: '乡' } }).request.towns.map((town) => town.code)).toEqual([C])
})

test('an earlier year that fits is kept, with the same span asked of both', () => {
  const { request, baseline } = resolve({ year: 2022, baseline: 2020, span: 'H1' })
  expect(request.period).toEqual({ year: 2022, span: 'H1' })
  expect(baseline).toEqual({ year: 2020, span: 'H1' })
})

test('the usual scope is the one most towns report in that year', () => {
  expect(resolve({ indicator: RECEIVED }).request.scope).toBe('县级交办')
  expect(resolve({ indicator: HANDLED }).request.scope).toBeNull()
})

test('between scopes as common the whole is the usual one', () => {
  const board = buildBoard({ observations: [reported(A, 2022, { scope: '县级交办' }), reported(B, 2022)] })
  expect(resolve({}, board).request.scope).toBeNull()
})

test('a figure without a number does not make its scope the usual one', () => {
  const silent = [reported(A, 2022, { scope: '热线', value: null }), reported(B, 2022, { scope: '热线', value: null })]
  expect(resolve({}, buildBoard({ observations: [...silent, reported(C, 2022)] })).request.scope).toBeNull()
})

test('the whole and a named scope are taken at their word', () => {
  expect(resolve({ indicator: RECEIVED, scope: { kind: 'whole' } }).request.scope).toBeNull()
  expect(resolve({ scope: { kind: 'named', scope: '县级交办' } }).request.scope).toBe('县级交办')
})

test('a scope that no figure carries is ignored by name, as any other part that means nothing', () => {
  expect(resolve({ scope: { kind: 'named', scope: '没有的口径' } }).ignored).toEqual([
    { name: 'scope', value: '没有的口径' },
  ])
})

test('a span that no figure covers is not ignored: the comparison says that nothing covers it', () => {
  expect(resolve({ span: 'Q2' })).toMatchObject({ request: { period: { span: 'Q2' } }, ignored: [] })
})

test('menus offer indicators that are spoken of, in the order of the catalogue', () => {
  expect(boardWith().indicatorsInUse.map((indicator) => indicator.id)).toEqual([
    RECEIVED,
    HANDLED,
    VISITS,
    'context.villages',
  ])
})

test('scopes are offered with how many numbers each has, the most common first', () => {
  const board = boardWith()
  const indicator = board.indicators.get(RECEIVED)
  expect(indicator && scopesInUse(board, indicator, board.towns)).toEqual([
    { scope: '县级交办', count: 2 },
    { scope: null, count: 1 },
  ])
})

test.each([
  [null, [2020, 2021, 2022]],
  [{ from: 2021, to: 2022 }, [2021, 2022]],
  [{ from: 2019, to: 2021 }, [2020, 2021]],
  [{ from: 2022, to: 2030 }, [2020, 2021, 2022]],
  [{ from: 1990, to: 1999 }, [2020, 2021, 2022]],
])('a trend over %j shows %j: never fewer than two years while there are more', (range, years) => {
  expect(yearsOfRange(boardWith(), range)).toEqual(years)
})

test('a relation begins with an activity across and an outcome up; elsewhere the first headline indicator speaks', () => {
  const rate = buildObservation({ area: A, indicator: 'satisfaction.rate', value: 96 })
  const board = buildBoard({ observations: [reported(A, 2022), rate, reported(A, 2022, { indicator: VISITS })] })
  const relation = resolve({ view: 'relate' }, board)
  expect([relation.request.indicator.id, relation.against?.indicator.id]).toEqual([VISITS, 'satisfaction.rate'])
  expect(resolve({ view: 'compare' }, board).request.indicator.id).toBe(HANDLED)
})

test('a relation of a board without activities begins with the first headline indicator', () => {
  expect(resolve({ view: 'relate' }, buildBoard({ observations: [reported(A, 2022)] }))).toMatchObject({
    request: { indicator: { id: HANDLED } },
    against: null,
  })
})

describe('where figures of all years and indicators are listed', () => {
  const merged = buildBoard({
    towns: [buildTown(A), buildTown(B, { validTo: '2020-12-31', succeededBy: [A] })],
    observations: [reported(A, 2022), reported(B, 2020, { indicator: VISITS, scope: '驻村' })],
  })

  test('towns merged away can be chosen, and no part of the link is called unknown', () => {
    const { request, ignored } = resolve({ view: 'data', towns: { kind: 'codes', codes: [B] } }, merged)
    expect(request.towns.map((town) => town.code)).toEqual([B])
    expect(ignored).toEqual([])
  })

  test('in one year only the towns of that year can', () => {
    const { ignored } = resolve({ view: 'data', year: 2022, towns: { kind: 'codes', codes: [B] } }, merged)
    expect(ignored).toEqual([{ name: 'towns', value: B }])
  })

  test('a scope of any indicator is known, one of none is not', () => {
    const known = resolve({ view: 'data', scope: { kind: 'named', scope: '驻村' } }, merged)
    expect([known.request.scope, known.ignored]).toEqual(['驻村', []])
    const unknown = resolve({ view: 'data', scope: { kind: 'named', scope: '驻校' } }, merged)
    expect(unknown.ignored).toEqual([{ name: 'scope', value: '驻校' }])
  })
})

test.each<[Partial<Selection>, string[]]>([
  [{ view: 'compare', sort: { by: 'change', reversed: true } }, []],
  [{ view: 'overview', sort: { by: HANDLED, reversed: false } }, []],
  [{ view: 'trend', sort: { by: '2021', reversed: true } }, []],
  [{ view: 'trend', sort: { by: 'official', reversed: false } }, []],
  [{ view: 'trend', sort: { by: 'change', reversed: true } }, ['-change']],
  [{ view: 'overview', sort: { by: 'no.such', reversed: false } }, ['no.such']],
  [{ view: 'data', sort: { by: 'telling', reversed: false } }, ['telling']],
])('a sort by what the view has no column for is ignored by name: %j', (changes, values) => {
  expect(resolve(changes).ignored).toEqual(values.map((value) => ({ name: 'sort', value })))
})
