import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { type DataRow, dataRows, type DataFilter, filterRows, sortRows } from './dataRows.ts'
import type { Finding, FindingSet } from '../findings/finding.ts'
import type { TableSort } from './tableSort.ts'
import { buildBoard, buildObservation, buildSource, buildTown } from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const RATE = 'satisfaction.rate'
const [A, B] = ['990101101', '990101102'] as const
const in2021 = { start: '2021-01-01', end: '2021-12-31' }

const reported = [
  buildObservation({ area: B, indicator: HANDLED, value: 100, op: 'gt', raw: '100余件' }),
  buildObservation({ area: A, indicator: HANDLED, value: 120, scope: '县级交办' }),
  buildObservation({ area: A, indicator: HANDLED, value: 105 }),
  buildObservation({ area: A, indicator: HANDLED, value: 104, revision: 2 }),
  buildObservation({ area: A, indicator: RATE, value: null }),
  buildObservation({ area: A, indicator: HANDLED, value: 0, period: in2021 }),
]
const board: Board = buildBoard({ towns: [buildTown(A), buildTown(B)], observations: reported })

const missing: Finding = {
  id: 'missing',
  code: 'noReport',
  severity: 'serious',
  area: B,
  indicator: null,
  year: 2021,
  observations: [],
  params: {},
}
const restated: Finding = {
  ...missing,
  id: 'restated',
  code: 'tellingsDisagree',
  area: A,
  observations: [reported[2]?.id ?? ''],
}
const small: Finding = {
  ...restated,
  id: 'small',
  code: 'smallBase',
  severity: 'minor',
  observations: [reported[1]?.id ?? ''],
}
const findings: FindingSet = {
  all: [missing, restated, small],
  byObservation: new Map([
    [reported[2]?.id ?? '', [restated]],
    [reported[1]?.id ?? '', [small]],
  ]),
  byTown: new Map([
    [A, [restated, small]],
    [B, [missing]],
  ]),
}
const rows = dataRows(board, findings)
const ALL: DataFilter = { towns: null, year: null, indicator: null, scope: null, state: null, finding: null }

function keysOf(list: readonly DataRow[]): string[] {
  return list.map(({ area, year, indicator, observation, state }) => {
    const value = observation === null ? `(${state})` : (observation.value ?? '-')
    return `${area.slice(-1)} ${year} ${indicator === RATE ? 'rate' : 'handled'} ${value}`
  })
}

function shown(changes: Partial<DataFilter>, order: TableSort | null = null): string[] {
  return keysOf(sortRows(filterRows(rows, { ...ALL, ...changes }), order, board))
}

test('every observation and every silent cell is a row, in official order, the telling that counts first', () => {
  expect(keysOf(rows)).toEqual([
    '1 2021 handled 0',
    '1 2021 rate (notMentioned)',
    '1 2022 handled 104',
    '1 2022 handled 105',
    '1 2022 handled 120',
    '1 2022 rate -',
    '2 2021 handled (noReport)',
    '2 2021 rate (noReport)',
    '2 2022 handled 100',
    '2 2022 rate (notMentioned)',
  ])
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
})

test('a restatement is marked, and both tellings know that there are two', () => {
  const versions = rows.filter((row) => row.versions === 2)
  expect(versions.map((row) => [row.observation?.value, row.current])).toEqual([
    [104, true],
    [105, false],
  ])
})

test('figures about a county or an area nobody listed are rows too', () => {
  const county = buildObservation({ area: '990101', indicator: HANDLED, value: 900 })
  const wide = buildBoard({ towns: [buildTown(A)], sources: [buildSource('990101')], observations: [county] })
  const none = { all: [], byObservation: new Map(), byTown: new Map() }
  expect(dataRows(wide, none).map((row) => [row.area, row.state])).toEqual([
    ['990101', 'number'],
    [A, 'noReport'],
  ])
})

test.each<[string, Partial<DataFilter>, string[]]>([
  [
    'nothing asked: observations',
    {},
    [
      '1 2021 handled 0',
      '1 2022 handled 104',
      '1 2022 handled 105',
      '1 2022 handled 120',
      '1 2022 rate -',
      '2 2022 handled 100',
    ],
  ],
  ['a town', { towns: new Set([B]) }, ['2 2022 handled 100']],
  ['a year', { year: 2021 }, ['1 2021 handled 0']],
  ['an indicator', { indicator: RATE }, ['1 2022 rate -']],
  ['a scope', { scope: { scope: '县级交办' } }, ['1 2022 handled 120']],
  [
    'the whole',
    { scope: { scope: null }, towns: new Set([A]), year: 2022 },
    ['1 2022 handled 104', '1 2022 handled 105', '1 2022 rate -'],
  ],
  ['zero', { state: 'zero' }, ['1 2021 handled 0']],
  ['no number', { state: 'noNumber' }, ['1 2022 rate -']],
  ['not mentioned', { state: 'notMentioned' }, ['1 2021 rate (notMentioned)', '2 2022 rate (notMentioned)']],
  ['no report', { state: 'noReport', indicator: HANDLED }, ['2 2021 handled (noReport)']],
  ['a named scope is never silent', { state: 'noReport', scope: { scope: '县级交办' } }, []],
  ['a finding', { finding: 'tellingsDisagree' }, ['1 2022 handled 105']],
  [
    'a finding about a missing report',
    { finding: 'noReport' },
    ['2 2021 handled (noReport)', '2 2021 rate (noReport)'],
  ],
  [
    'any finding',
    { finding: 'any', indicator: HANDLED },
    ['1 2022 handled 105', '1 2022 handled 120', '2 2021 handled (noReport)'],
  ],
])('filtered by %s', (_, filter, expected) => {
  expect(shown(filter)).toEqual(expected)
})

test('with the gaps every row is listed', () => {
  expect(shown({ state: 'every' })).toEqual(keysOf(rows))
})

test('values are sorted by their lower end, and what has no number is last whichever way', () => {
  const up = shown({ state: 'every', year: 2022 }, { by: 'value', reversed: false })
  expect(up).toEqual([
    '2 2022 handled 100',
    '1 2022 handled 104',
    '1 2022 handled 105',
    '1 2022 handled 120',
    '1 2022 rate -',
    '2 2022 rate (notMentioned)',
  ])
  const down = shown({ state: 'every', year: 2022 }, { by: 'value', reversed: true })
  expect(down).toEqual([
    '1 2022 handled 120',
    '1 2022 handled 105',
    '1 2022 handled 104',
    '2 2022 handled 100',
    '1 2022 rate -',
    '2 2022 rate (notMentioned)',
  ])
})

test('findings are sorted with the gravest first, and rows without one are last whichever way', () => {
  expect(shown({ year: 2022 }, { by: 'finding', reversed: false }).slice(0, 2)).toEqual([
    '1 2022 handled 105',
    '1 2022 handled 120',
  ])
  expect(shown({ year: 2022 }, { by: 'finding', reversed: true }).slice(0, 2)).toEqual([
    '1 2022 handled 120',
    '1 2022 handled 105',
  ])
})

test.each(['town', 'year', 'indicator', 'scope', 'state'] as const)(
  '%s turns round, equals keep their order',
  (column) => {
    const list = filterRows(rows, ALL)
    const up = sortRows(list, { by: column, reversed: false }, board)
    const down = sortRows(list, { by: column, reversed: true }, board)
    expect(down).toHaveLength(list.length)
    expect(sortRows(up, { by: column, reversed: false }, board)).toEqual(up)
    expect(sortRows(down, { by: column, reversed: true }, board)).toEqual(down)
    expect(sortRows(up, { by: column, reversed: true }, board)).toEqual(down)
  },
)

test('no order is official order', () => {
  expect(sortRows(rows, null, board)).toEqual(rows)
})
