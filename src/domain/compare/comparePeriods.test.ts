import { expect, test } from 'vitest'
import { changeTakeaways } from '../takeaways/changeTakeaways.ts'
import { comparePeriods, type PeriodsComparison, type PeriodsRequest } from './comparePeriods.ts'
import type { Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import {
  type BoardFields,
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildTowns,
} from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
type Figure = Partial<ObservationFields> | null
const ROUGH = { value: 100, op: 'gt', raw: '100余件' } as const

interface Case {
  indicator?: string
  /** For each town what 2021 and 2022 tell; null is no report. */
  figures: readonly (readonly [Figure, Figure])[]
  board?: Partial<BoardFields>
  request?: Partial<PeriodsRequest>
}

function compareYears({ indicator = HANDLED, figures, board = {}, request = {} }: Case): PeriodsComparison {
  const towns = board.towns ?? buildTowns(figures.length)
  const observations = figures.flatMap((years, index) => {
    const area = towns[index]?.code ?? ''
    return years.flatMap((fields, offset): Observation[] =>
      fields ? [buildObservation({ value: null, indicator, period: wholeYear(2021 + offset), ...fields, area })] : [],
    )
  })
  const built = buildBoard({ towns, observations, ...board })
  return comparePeriods(built, { ...buildRequest(built, indicator), baseline: { year: 2021, span: null }, ...request })
}

function halfOf(year: number): { period: { start: string; end: string } } {
  return { period: { start: `${year}-01-01`, end: `${year}-06-30` } }
}

const TWO_TOWNS: Case['figures'] = [
  [{ value: 100 }, { value: 106 }],
  [{ value: 50 }, { value: 44 }],
]

test('each town is set against itself a year before', () => {
  const { rows, span } = compareYears({ figures: TWO_TOWNS })
  expect(span).toBe('Y')
  expect(rows.map((row) => [row.change?.direction, row.change?.difference.lo])).toEqual([
    ['up', 6],
    ['down', -6],
  ])
})

test('totals are over the same towns in both years', () => {
  const { total } = compareYears({ figures: [...TWO_TOWNS, [null, { value: 1000 }], [{ value: 2000 }, null]] })
  expect(total).toMatchObject({ before: { lo: 150, hi: 150 }, after: { lo: 150, hi: 150 }, towns: 2 })
  expect(total?.change.direction).toBe('same')
})

test('a total of readings that disagree has no direction', () => {
  const { total } = compareYears({
    figures: [...TWO_TOWNS, [{ value: 100, op: 'gt', raw: '100余件' }, { value: 150 }]],
  })
  expect(total).toMatchObject({
    before: { lo: 251, hi: 349 },
    after: { lo: 300, hi: 300 },
    change: { direction: 'unclear' },
  })
})

test('rates change by points and have no total', () => {
  const { rows, total } = compareYears({
    indicator: 'satisfaction.rate',
    figures: [
      [{ value: 92 }, { value: 96 }],
      [{ value: 95 }, { value: 95 }],
    ],
  })
  expect(rows[0]?.change).toMatchObject({ difference: { lo: 4, hi: 4 }, ratio: null })
  expect(total).toBeNull()
})

test.each<[string, readonly [Figure, Figure], string]>([
  ['a half year against a year', [{ value: 60 }, { value: 30, ...halfOf(2022) }], 'period'],
  ['a year against a half year', [{ value: 30, ...halfOf(2021) }, { value: 60 }], 'period'],
  ['人次 against 件', [{ value: 60, unit: '人次' }, { value: 30 }], 'unit'],
  ['件 against 人次', [{ value: 60 }, { value: 30, unit: '人次' }], 'unit'],
  ['another scope against the whole', [{ value: 60, scope: '县级交办' }, { value: 30 }], 'scope'],
  ['what a break lies between', [{ value: 60 }, { value: 30, status: 'B' }], 'break'],
])('%s is no change and is counted apart', (_, years, code) => {
  const { rows, verdict } = compareYears({ figures: [...TWO_TOWNS, years] })
  expect(rows[2]).toMatchObject({ change: null, obstacles: [code] })
  expect(verdict.counts).toMatchObject({ total: 3, compared: 2, notComparable: 1, silent: 0 })
  expect(verdict.excluded).toMatchObject([{ code, towns: ['990101103'] }])
})

test.each<[string, readonly [Figure, Figure], string, number[]]>([
  ['without a report before', [null, { value: 60 }], 'noReport', [2021]],
  ['without a report since', [{ value: 60 }, null], 'noReport', [2022]],
  ['without any report', [null, null], 'noReport', [2021, 2022]],
  ['without a number before', [{ value: null }, { value: 60 }], 'noNumber', [2021]],
  ['that does not disclose it now', [{ value: 60 }, { value: null, status: 'Q' }], 'notDisclosed', [2022]],
])('a town %s is counted silent, in the years it is', (_, years, code, when) => {
  const { rows, verdict } = compareYears({ figures: [...TWO_TOWNS, years] })
  expect(rows[2]?.change).toBeNull()
  expect(verdict.counts).toMatchObject({ total: 3, compared: 2, notComparable: 0, silent: 1 })
  expect(verdict.excluded).toEqual([{ code, towns: when.map(() => '990101103'), years: when }])
})

test('half years are compared where both years have nothing longer in common', () => {
  const { span, rows } = compareYears({
    figures: [
      [
        { value: 30, ...halfOf(2021) },
        { value: 33, ...halfOf(2022) },
      ],
      [{ value: 20, ...halfOf(2021) }, { value: 70 }],
    ],
  })
  expect(span).toBe('H1')
  expect(rows.map((row) => [row.change?.difference.lo ?? null, row.obstacles])).toEqual([
    [3, []],
    [null, ['period']],
  ])
})

test('the asked span holds for both years', () => {
  const halves: Case['figures'] = [
    [
      { value: 30, ...halfOf(2021) },
      { value: 33, ...halfOf(2022) },
    ],
    ...TWO_TOWNS,
  ]
  const { span, rows } = compareYears({ figures: halves, request: { baseline: { year: 2021, span: 'H1' } } })
  expect(span).toBe('H1')
  expect(rows.map((row) => row.change?.difference.lo ?? null)).toEqual([3, null, null])
})

test('a caution on the earlier number is a caution on the change', () => {
  const { verdict } = compareYears({ figures: [...TWO_TOWNS, [{ value: 60, status: 'P' }, { value: 70 }]] })
  expect(verdict).toMatchObject({
    level: 'caution',
    cautions: [{ code: 'provisional', towns: ['990101103'], years: [2021] }],
  })
})

test.each([
  ['in the later year', [{ value: 90 }, ROUGH], 1],
  ['in the earlier year', [ROUGH, { value: 90 }], 1],
  ['in both years, once', [ROUGH, ROUGH], 1],
  ['in neither', [{ value: 80 }, { value: 90 }], 0],
  ['where there is no change', [ROUGH, null], 0],
] as const)('a pair is counted as approximate when a number of it is rough: %s', (_, pair, count) => {
  expect(compareYears({ figures: [...TWO_TOWNS, pair] }).verdict.counts.approximate).toBe(count)
})

test('one town with a change is not a comparison, and unrelated towns never are', () => {
  const alone = compareYears({ figures: [[{ value: 5 }, { value: 6 }]] })
  expect([alone.verdict.level, alone.total]).toEqual(['notComparable', null])
  const sample = compareYears({ figures: TWO_TOWNS, board: { meta: { comparable: false } } })
  expect([sample.verdict.limits, sample.total]).toEqual([['unrelatedTowns'], null])
  expect(changeTakeaways(sample)).toEqual([])
})

test('takeaways count the directions and name the certainly largest rise and fall', () => {
  const figures: Case['figures'] = [
    ...TWO_TOWNS,
    [{ value: 10 }, { value: 10 }],
    [{ value: 10 }, { value: 12 }],
    [{ value: 100, op: 'gt', raw: '100余件' }, { value: 103 }],
  ]
  const [total, directions, ...most] = changeTakeaways(compareYears({ figures }))
  expect(total).toMatchObject({ kind: 'totalChange', before: { lo: 271, hi: 369 }, after: { lo: 275, hi: 275 } })
  expect(total?.towns).toHaveLength(5)
  expect(directions).toMatchObject({ kind: 'directions', up: 2, down: 1, same: 1, unclear: 1 })
  // 100余 to 103 is +2 % at most and may be −48 %: the largest rise is certain, the largest fall is not.
  expect(most).toMatchObject([{ kind: 'mostChanged', towns: ['990101104'], change: { direction: 'up' } }])
})

test.each([
  [
    'by the percentage, not the amount',
    [
      [200, 267],
      [110, 149],
    ],
    '990101102',
    'ratio',
  ],
  [
    'by the amount where one had nothing before, and is told so',
    [
      [200, 267],
      [110, 149],
      [0, 1],
    ],
    '990101101',
    null,
  ],
  [
    'by the percentage where only an unchanged one has no base',
    [
      [200, 267],
      [110, 149],
      [0, 0],
    ],
    '990101102',
    'ratio',
  ],
] as const)('who rose most is told %s', (_, pairs, town, reported) => {
  const figures = pairs.map(([before, after]): [Figure, Figure] => [{ value: before }, { value: after }])
  const most = changeTakeaways(compareYears({ figures })).find((one) => one.kind === 'mostChanged')
  expect(most?.towns).toEqual([town])
  expect(most?.change.ratio === null).toBe(reported === null)
})

test('no town is named as the most changed when two share it, or when nobody went that way', () => {
  const shared = compareYears({
    figures: [
      [{ value: 10 }, { value: 15 }],
      [{ value: 20 }, { value: 30 }],
      [{ value: 30 }, { value: 31 }],
    ],
  })
  expect(changeTakeaways(shared).filter((one) => one.kind === 'mostChanged')).toEqual([])
})
