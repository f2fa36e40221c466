import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../compare/compare.ts'
import { compareTakeaways, complianceWith } from './compareTakeaways.ts'
import type { Standard } from '../board/indicator.ts'
import { type Interval, interval, point } from '../values/interval.ts'
import type { Request } from '../compare/question.ts'
import type { Takeaway } from './takeaway.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildRequest,
  buildStock,
  buildTowns,
} from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
const HUNDRED_ODD = { value: 100, op: 'gt', raw: '100余件' } as const

function takeawaysOf(
  figures: readonly Partial<ObservationFields>[],
  indicator = HANDLED,
  request: Partial<Request> = {},
): Takeaway[] {
  const towns = buildTowns(figures.length)
  const villages = towns.map((town) => buildStock(town.code, 'context.villages', { value: 10 }))
  const reported = figures.map((fields, index) =>
    buildObservation({ value: null, ...fields, area: towns[index]?.code ?? '', indicator }),
  )
  const board = buildBoard({ towns, observations: [...reported, ...villages] })
  return compareTakeaways(compare(board, buildRequest(board, indicator, request)))
}

function values(...all: readonly number[]): { value: number }[] {
  return all.map((value) => ({ value }))
}

function kindsOf(takeaways: readonly Takeaway[]): string[] {
  return takeaways.map((one) => one.kind)
}

test('the most, the least and the sum are said of plain numbers', () => {
  expect(takeawaysOf(values(30, 10, 20))).toMatchObject([
    { kind: 'highest', towns: ['990101101'], value: { lo: 30 }, timesMedian: 1.5 },
    { kind: 'lowest', towns: ['990101102'], value: { lo: 10 } },
    { kind: 'sum', towns: ['990101101', '990101102', '990101103'], value: { lo: 60 } },
  ])
})

test('a multiple of the median is rounded down, so that "at least" stays true, and is left out when small', () => {
  const multipleOf = (...all: number[]): unknown => {
    const [first] = takeawaysOf(values(...all))
    return first?.kind === 'highest' ? first.timesMedian : 'not said'
  }
  expect(multipleOf(299, 100, 1)).toBe(2.9)
  expect(multipleOf(149, 100, 1)).toBeNull()
  expect(multipleOf(5, 0, 0)).toBeNull()
})

test('towns that share the most are named together', () => {
  expect(takeawaysOf(values(30, 30, 20))[0]).toMatchObject({ kind: 'highest', towns: ['990101101', '990101102'] })
})

test('when 100余 may exceed the largest number, nobody is said to have the most', () => {
  expect(takeawaysOf([{ value: 150 }, HUNDRED_ODD, { value: 20 }])[0]).toEqual({
    kind: 'leadUnclear',
    side: 'highest',
    inFront: true,
    towns: ['990101101', '990101102'],
  })
})

test('three who may have the most are still named', () => {
  const [lead] = takeawaysOf([HUNDRED_ODD, HUNDRED_ODD, HUNDRED_ODD, { value: 1 }])
  expect(lead).toMatchObject({ kind: 'leadUnclear', towns: ['990101101', '990101102', '990101103'] })
})

test('when four or more may have the most, nothing is said of it', () => {
  const said = takeawaysOf([HUNDRED_ODD, HUNDRED_ODD, HUNDRED_ODD, HUNDRED_ODD, { value: 1 }])
  expect(kindsOf(said)).toEqual(['lowest', 'sum', 'vague'])
})

test('when all are level nobody has the most or the least', () => {
  expect(kindsOf(takeawaysOf(values(7, 7, 7)))).toEqual(['sum'])
})

test('zeros are said as zeros, not as the least', () => {
  const said = takeawaysOf(values(30, 0, 20, 0))
  expect(kindsOf(said)).toEqual(['highest', 'sum', 'zero'])
  expect(said.at(-1)?.towns).toEqual(['990101102', '990101104'])
})

test('the vaguest number is named with how many it cannot be told apart from', () => {
  const said = takeawaysOf([
    ...values(300, 150, 120),
    HUNDRED_ODD,
    { value: 15, op: 'lt', raw: '近15件' },
    { value: 5 },
  ])
  expect(said.filter((one) => one.kind === 'vague')).toMatchObject([{ towns: ['990101104'], indistinct: 2 }])
})

test('a number that was divided is not quoted as the words of the report', () => {
  const figures = [{ value: 150 }, HUNDRED_ODD, { value: 120 }]
  expect(kindsOf(takeawaysOf(figures))).toContain('vague')
  expect(kindsOf(takeawaysOf(figures, HANDLED, { measure: 'villages' }))).not.toContain('vague')
})

test('a vague number that stands clear of all others needs no sentence', () => {
  expect(kindsOf(takeawaysOf([...values(300, 50), HUNDRED_ODD]))).not.toContain('vague')
})

test('towns outside the comparison are in no sentence', () => {
  const half = { value: 9000, period: { start: '2022-01-01', end: '2022-06-30' } }
  const said = takeawaysOf([...values(30, 10, 20), half, { value: 9000, unit: '人次' }, { value: null }])
  const named = new Set(said.flatMap((one) => one.towns))
  expect([...named].toSorted()).toEqual(['990101101', '990101102', '990101103'])
})

test('where rates tell nobody apart, only that is said', () => {
  expect(takeawaysOf(values(99.6, 100, 99.9), 'satisfaction.rate')).toEqual([
    { kind: 'noDiscrimination', towns: ['990101101', '990101102', '990101103'] },
  ])
})

test('the standard counts who meets it, who does not, and of whom it cannot be said', () => {
  // Ten villages over twelve months: one visit each is 120.
  const figures = [
    ...values(120, 119, 240),
    { value: 110, op: 'gt', raw: '110余次' },
    { value: 100, op: 'ge' },
  ] as const
  const said = takeawaysOf(figures, 'legalAdvisor.visits', { measure: 'village-month' })
  expect(said.find((one) => one.kind === 'standard')).toMatchObject({ met: 2, notMet: 2, unclear: 1 })
})

const AT_LEAST: Standard = { op: 'ge', value: 90, measure: 'total', source: null }
const AT_MOST: Standard = { op: 'le', value: 90, measure: 'total', source: null }

test.each<[string, string, string, Interval]>([
  ['exactly it', 'met', 'met', point(90)],
  ['above it', 'met', 'notMet', point(91)],
  ['below it', 'notMet', 'met', point(89)],
  ['近90%', 'notMet', 'met', interval(81, 90, { hiOpen: true })],
  ['超过90%', 'met', 'notMet', interval(90, 100, { loOpen: true })],
  ['90%以上', 'met', 'unclear', interval(90, 100)],
  ['90%以下', 'unclear', 'met', interval(0, 90)],
  ['85%以上', 'unclear', 'unclear', interval(85, 100)],
])('%s is %s against a minimum of 90 and %s against a maximum', (_, minimum, maximum, reading) => {
  expect([complianceWith(AT_LEAST, reading), complianceWith(AT_MOST, reading)]).toEqual([minimum, maximum])
})

test('whoever is said to have the most has it under every reading, and likewise the least', () => {
  const figure = fc.oneof(
    fc.nat(30).map((value) => ({ reported: { value }, ends: point(value) })),
    fc.constantFrom(10, 20, 30).map((value) => ({
      reported: { value, op: 'gt' as const, raw: '余' },
      ends: interval(value + 1, value + 9),
    })),
  )
  fc.assert(
    fc.property(fc.array(figure, { minLength: 2, maxLength: 6 }), (figures) => {
      const codes = buildTowns(figures.length).map((town) => town.code)
      const takeaways = takeawaysOf(figures.map(({ reported }) => reported))
      const claimed = takeaways.flatMap((said) => (said.kind === 'highest' || said.kind === 'lowest' ? [said] : []))
      const contradicted = claimed.filter((said) =>
        figures.some(({ ends }, index) => {
          if (said.towns.includes(codes[index] ?? '')) return false
          return said.kind === 'highest' ? ends.hi >= said.value.lo : ends.lo <= said.value.hi
        }),
      )
      expect(contradicted).toEqual([])
    }),
    { numRuns: 300 },
  )
})
