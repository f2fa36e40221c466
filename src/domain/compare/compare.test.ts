import { expect, test } from 'vitest'
import { type Comparison, compare } from './compare.ts'
import type { Request } from './question.ts'
import {
  type BoardFields,
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildStock,
  buildTown,
  buildTowns,
} from '../testing/buildBoard.ts'

interface Case {
  indicator?: string
  /** One for each town, in official order. */
  figures: readonly Partial<ObservationFields>[]
  board?: Partial<BoardFields>
  request?: Partial<Request>
}

const VISITS = 'legalAdvisor.visits'
const RATE = 'satisfaction.rate'

function compareFigures({ indicator = VISITS, figures, board = {}, request = {} }: Case): Comparison {
  const towns = board.towns ?? buildTowns(figures.length)
  const reported = figures.map((fields, index) =>
    buildObservation({ value: null, ...fields, area: towns[index]?.code ?? '', indicator }),
  )
  const built = buildBoard({ ...board, towns, observations: [...reported, ...(board.observations ?? [])] })
  return compare(built, buildRequest(built, indicator, request))
}

function values(...all: readonly number[]): { value: number }[] {
  return all.map((value) => ({ value }))
}

function writtenRanks(comparison: Comparison): (string | null)[] {
  return comparison.rows.map(({ rank }) => rank && `${rank.best}–${rank.worst}/${rank.of}`)
}

test('two towns have a sum but no middle; three have both', () => {
  const two = compareFigures({ figures: values(4, 10) })
  expect([two.median, two.sum?.lo]).toEqual([null, 14])
  const three = compareFigures({ figures: values(4, 10, 5) })
  expect([three.median?.lo, three.sum?.lo]).toEqual([5, 19])
})

test('one town alone is not a comparison: no sum, no rank', () => {
  const alone = compareFigures({ figures: [{ value: 4 }, { value: null }] })
  expect(alone.verdict).toMatchObject({ level: 'notComparable', limits: ['fewerThanTwo'] })
  expect([alone.sum, alone.median, ...writtenRanks(alone)]).toEqual([null, null, null, null])
})

test('unrelated towns have no median, sum or rank, however like their figures are', () => {
  const sample = compareFigures({ figures: values(4, 10, 5), board: { meta: { comparable: false } } })
  expect(sample.verdict).toMatchObject({ level: 'notComparable', limits: ['unrelatedTowns'] })
  expect([sample.median, sample.sum, ...writtenRanks(sample)]).toEqual([null, null, null, null, null])
  expect(sample.rows.map((row) => row.value?.lo)).toEqual([4, 10, 5])
})

test('rates are never added up, though they have a middle', () => {
  const rates = compareFigures({ indicator: RATE, figures: values(90, 92, 98) })
  expect([rates.sum, rates.median?.lo]).toEqual([null, 92])
})

test('stocks are added up, whatever day they were counted on', () => {
  const figures = [{ value: 12 }, { value: 9, period: { start: '2022-06-30', end: '2022-06-30' } }]
  expect(compareFigures({ indicator: 'context.villages', figures })).toMatchObject({
    span: null,
    sum: { lo: 21, hi: 21 },
  })
})

test('visits per village are not added up', () => {
  const towns = buildTowns(2)
  const observations = towns.map((town) => buildStock(town.code, 'context.villages', { value: 10 }))
  const measured = compareFigures({
    figures: values(120, 60),
    board: { towns, observations },
    request: { measure: 'villages' },
  })
  expect(measured.rows.map((row) => row.value?.lo)).toEqual([12, 6])
  expect(measured.sum).toBeNull()
})

test('only compared towns enter the median and the sum', () => {
  const half = { start: '2022-01-01', end: '2022-06-30' }
  const figures = [...values(4, 10, 5), { value: 1000, period: half }, { value: 7, unit: '小时' }, { value: null }]
  const mixed = compareFigures({ figures })
  expect([mixed.median?.lo, mixed.median?.hi, mixed.sum?.lo, mixed.sum?.hi]).toEqual([5, 5, 19, 19])
})

test('a sum with 以上 in it is 以上', () => {
  const figures = [...values(4, 10), { value: 15, op: 'ge', raw: '15次以上' } as const]
  expect(compareFigures({ figures }).sum).toMatchObject({ lo: 29, hi: Infinity, hiOpen: true })
})

test('neutral indicators have no ranks', () => {
  const petitions = compareFigures({ indicator: 'petitions.received', figures: values(4, 10, 5) })
  expect(writtenRanks(petitions)).toEqual([null, null, null])
})

test('towns are ranked inside their peer group, ties share, and the silent have no rank', () => {
  const towns = [
    ...['镇', '镇', '镇', '乡', '乡', '镇'].map((group, index) => buildTown(`99010110${index}`, { group })),
    buildTown('990101109', { group: '乡' }),
  ]
  const figures = [...values(10, 30, 30, 20, 40), { value: null }, { value: 0 }]
  const written = writtenRanks(compareFigures({ figures, board: { towns } }))
  expect(written).toEqual(['3–3/3', '1–1/3', '1–1/3', '2–2/3', '1–1/3', null, '3–3/3'])
})

test('where less is better the least comes first', () => {
  const towns = buildTowns(3)
  const observations = towns.map((town, index) =>
    buildObservation({ area: town.code, indicator: VISITS, value: [4, 10, 5][index] ?? 0 }),
  )
  const board = buildBoard({ towns, observations })
  const request = buildRequest(board, VISITS)
  const lower = compare(board, { ...request, indicator: { ...request.indicator, direction: 'lower' } })
  expect(writtenRanks(lower)).toEqual(['1–1/3', '3–3/3', '2–2/3'])
})

test.each([
  ['with both', { value: 100, num: 4, den: 4 }, 'tinyBase'],
  ['with the base alone', { value: 66.7, den: 6 }, 'tinyBase'],
  ['in rough words', { value: 90, op: 'approx', num: null, den: 9 }, 'tinyBase'],
  ['above the whole', { value: 103.5 }, 'impossibleRate'],
  ['above the whole in rough words', { value: 103.5, op: 'approx' }, 'impossibleRate'],
  ['over the whole', { value: 100, op: 'gt', raw: '超过100%' }, 'impossibleRate'],
  ['below nothing', { value: -2 }, 'impossibleRate'],
] as const)('a rate told %s stands below the divider: in no count, rank, median or axis (%#)', (_, odd, code) => {
  const { rows, verdict, median } = compareFigures({ indicator: RATE, figures: [odd, ...values(92, 90, 94)] })
  expect(rows[0]).toMatchObject({ placement: 'textOnly', value: null, rank: null, exclusions: [code] })
  expect(verdict.counts).toEqual({ total: 4, compared: 3, approximate: 0, notComparable: 1, silent: 0 })
  expect(verdict.excluded).toEqual([{ code, towns: ['990101101'] }])
  expect(median).toMatchObject({ lo: 92, hi: 92 })
})

test.each([
  ['the whole', { value: 100 }],
  ['about the whole', { value: 98, op: 'approx' }],
  ['nothing', { value: 0 }],
  ['ten of ten', { value: 100, num: 10, den: 10 }],
] as const)('a rate of %s is an ordinary one', (_, reported) => {
  expect(compareFigures({ indicator: RATE, figures: [reported, ...values(92, 90)] }).rows[0]?.placement).toBe(
    'compared',
  )
})

test('a rate on fewer than ten cases is not ranked, and does not push the others down', () => {
  const figures = [{ value: 100, num: 4, den: 4 }, { value: 100, num: 9, den: 9 }, ...values(92, 90)]
  const rates = compareFigures({ indicator: RATE, figures })
  expect(writtenRanks(rates)).toEqual([null, null, '1–1/2', '2–2/2'])
})

test('ten cases are enough to be ranked, with the caution of a small base', () => {
  const figures = [{ value: 90, num: 9, den: 10 }, ...values(92, 95)]
  const rates = compareFigures({ indicator: RATE, figures })
  expect(writtenRanks(rates)[0]).toBe('3–3/3')
  expect(rates.verdict.cautions).toEqual([{ code: 'smallBase', towns: ['990101101'] }])
})

test.each([
  ['all at or above 99.5 %', values(99.5, 100, 99.8), true],
  ['two at the very top', values(100, 100), true],
  ['one just below', values(99.4, 100, 99.8), false],
  ['one that may be below', [...values(99.5, 100), { value: 99, op: 'ge' as const }], false],
  ['one on its own', [{ value: 100 }, { value: null }], false],
])('rates tell nobody apart when they are %s', (_, figures, expected) => {
  const { verdict } = compareFigures({ indicator: RATE, figures })
  expect(verdict.limits.includes('noDiscrimination')).toBe(expected)
})

test('rates that tell nobody apart are not ranked', () => {
  const rates = compareFigures({ indicator: RATE, figures: values(99.5, 100, 99.8) })
  expect(rates.verdict.level).toBe('caution')
  expect(writtenRanks(rates)).toEqual([null, null, null])
})

test('a hundred visits are not a hundred per cent', () => {
  expect(compareFigures({ figures: values(100, 120, 130) }).verdict.limits).toEqual([])
})

test('each town in its own latest year is compared with caution, and not when the years agree', () => {
  const towns = buildTowns(2)
  const older = { start: '2021-01-01', end: '2021-12-31' }
  const latest = { period: { year: 'latest', span: null } } as const
  const differ = compareFigures({
    figures: [{ value: 4 }, { value: 9, period: older }],
    board: { towns },
    request: latest,
  })
  expect(differ.verdict).toMatchObject({ level: 'caution', limits: ['yearsDiffer'], counts: { compared: 2 } })
  const agree = compareFigures({ figures: values(4, 9), board: { towns }, request: latest })
  expect(agree.verdict.limits).toEqual([])
})

test('the standard stands in its own measure only', () => {
  const figures = values(4, 9)
  expect(compareFigures({ figures, request: { measure: 'village-month' } }).standard).toMatchObject({
    op: 'ge',
    value: 1,
  })
  expect(compareFigures({ figures }).standard).toBeNull()
})

test('towns nobody asked for take no part', () => {
  const towns = buildTowns(4)
  const some = compareFigures({
    figures: values(4, 10, 5, 1000),
    board: { towns },
    request: { towns: towns.slice(0, 3) },
  })
  expect(some.rows.map((row) => row.area.code)).toEqual(towns.slice(0, 3).map((town) => town.code))
  expect(some.sum?.hi).toBe(19)
})
