import { expect, test } from 'vitest'
import { type Comparison, compare, comparedValues } from './compare.ts'
import { compareTakeaways } from '../takeaways/compareTakeaways.ts'
import { interval } from '../values/interval.ts'
import { countIndistinct } from '../values/rank.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildTowns,
} from '../testing/buildBoard.ts'

/** The worked example of the design: closed petitions of 2022 in fifteen invented towns. */
const TOWNS = buildTowns(15)
const HUNDRED_ODD = '990101106'
const FIGURES: readonly Partial<ObservationFields>[] = [
  ...[214, 162, 131, 118, 104].map((value) => ({ value })),
  { value: 100, op: 'gt', raw: '100余件' },
  ...[96, 88, 71, 58, 44, 0].map((value) => ({ value })),
  { value: 63, period: { start: '2022-01-01', end: '2022-06-30' } },
  { value: 270, unit: '人次' },
]

function compareExample(indicator = 'petitions.handled'): Comparison {
  const observations = FIGURES.map((fields, index) =>
    buildObservation({ value: null, ...fields, area: TOWNS[index]?.code ?? '', indicator }),
  )
  const board = buildBoard({ towns: TOWNS, observations })
  return compare(board, buildRequest(board, indicator))
}

const EXAMPLE = compareExample()

test('twelve towns are compared, one of them roughly, two stand apart, one sent no report', () => {
  expect(EXAMPLE.verdict.counts).toEqual({ total: 15, compared: 12, approximate: 1, notComparable: 2, silent: 1 })
})

test('the median is 98.5–100', () => {
  expect(EXAMPLE.median).toMatchObject({ lo: 98.5, hi: 100, hiImplied: true })
})

test('the sum is 1187–1285, its upper end implied', () => {
  expect(EXAMPLE.sum).toEqual(interval(1187, 1285, { hiImplied: true }))
})

test('half a year stands apart, 人次 stand in words, and the silent town is no zero', () => {
  const [halfYear, persons, silent] = EXAMPLE.rows.slice(12)
  expect(halfYear).toMatchObject({ placement: 'notComparable', exclusions: ['period'], value: { lo: 63 } })
  expect(persons).toMatchObject({ placement: 'textOnly', exclusions: ['unit'], value: null })
  expect(silent).toMatchObject({ placement: 'textOnly', state: 'noReport', value: null })
  expect(EXAMPLE.rows[11]).toMatchObject({ placement: 'compared', state: 'zero', value: { lo: 0, hi: 0 } })
})

test('each reason is told with the towns it is about', () => {
  expect(EXAMPLE.verdict).toMatchObject({ level: 'caution', limits: [] })
  expect(EXAMPLE.verdict.cautions).toEqual([{ code: 'impliedEnd', towns: [HUNDRED_ODD] }])
  expect(EXAMPLE.verdict.excluded).toEqual([
    { code: 'period', towns: ['990101113'] },
    { code: 'unit', towns: ['990101114'] },
    { code: 'noReport', towns: ['990101115'] },
  ])
})

test('100余 cannot be told apart from the four towns between 101 and 199', () => {
  const values = comparedValues(EXAMPLE.rows)
  const [own] = values.splice(5, 1)
  expect(own && countIndistinct(own, values)).toBe(4)
})

test('nobody is ranked on how many petitions were closed', () => {
  expect(EXAMPLE.rows.map((row) => row.rank)).toEqual(EXAMPLE.rows.map(() => null))
})

test('the takeaways are the design’s: the most, the sum, the vague one, and the zero', () => {
  expect(compareTakeaways(EXAMPLE)).toMatchObject([
    { kind: 'highest', towns: ['990101101'], value: { lo: 214 }, timesMedian: 2.1 },
    { kind: 'sum', value: { lo: 1187, hi: 1285 } },
    { kind: 'vague', towns: [HUNDRED_ODD], value: { lo: 101, hi: 199 }, indistinct: 4 },
    { kind: 'zero', towns: ['990101112'] },
  ])
})

test('the same numbers of something that is better when higher are ranked as ranges, and only the twelve', () => {
  const { rows } = compareExample('legalAdvisor.visits')
  const written = rows.map(({ rank }) => rank && `${rank.best}–${rank.worst}/${rank.of}`)
  expect(written.slice(0, 7)).toEqual(['1–1/12', '2–3/12', '3–4/12', '4–5/12', '5–6/12', '2–6/12', '7–7/12'])
  expect(written.slice(11)).toEqual(['12–12/12', null, null, null])
})
