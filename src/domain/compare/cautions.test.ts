import { expect, test } from 'vitest'
import { cautionsOf, hasSmallBase, TINY_BASE } from './cautions.ts'
import type { Denominator } from './denominator.ts'
import { interval, point } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import { type ObservationFields, buildObservation, buildSource } from '../testing/buildBoard.ts'

function reported(fields: Partial<ObservationFields>): Observation {
  return buildObservation({ indicator: 'petitions.handled', value: 100, ...fields, area: '990101101' })
}

function rate(fields: Partial<ObservationFields>): Observation {
  return reported({ indicator: 'satisfaction.rate', value: 96, ...fields })
}

function villages(yearsApart: number, count = point(12)): Denominator {
  return { interval: count, observation: null, yearsApart, months: null }
}

test('a plain number of a dated report needs no caution', () => {
  expect(cautionsOf(reported({}), buildSource('990101101'), villages(0))).toEqual([])
})

test.each([
  [reported({ op: 'gt', raw: '100余件' }), ['impliedEnd']],
  [reported({ op: 'gt', raw: '100余件', upper: 120 }), []],
  [reported({ op: 'approx', value: 3 }), ['impliedEnd']],
  [reported({ op: 'approx', value: 3, lower: 3, upper: 3 }), []],
  [rate({ op: 'ge' }), ['impliedEnd']],
  [rate({ op: 'ge', value: 100 }), []],
])('a caution says that the reading rule supplied an end, where it did (%#)', (observation, cautions) => {
  expect(cautionsOf(observation, undefined, null)).toEqual(cautions)
})

test.each([
  ['E', 'estimated'],
  ['P', 'provisional'],
  ['D', 'definitionDiffers'],
  ['U', 'lowReliability'],
  ['B', 'breakInSeries'],
] as const)('status %s is said as %s', (status, caution) => {
  expect(cautionsOf(reported({ status }), undefined, null)).toEqual([caution])
})

test('a period that the report does not name is cautioned', () => {
  const source = buildSource('990101101', 2022, { periodInferred: true })
  expect(cautionsOf(reported({}), source, null)).toEqual(['periodInferred'])
})

test.each([
  [villages(1), []],
  [villages(2), ['denominatorFar']],
  [villages(3), ['denominatorFar']],
  [villages(0, interval(11, 19)), ['denominatorVague']],
  [villages(5, interval(11, 19)), ['denominatorFar', 'denominatorVague']],
])('a denominator is cautioned when two years off or more or no plain number (%#)', (denominator, cautions) => {
  expect(cautionsOf(reported({}), undefined, denominator)).toEqual(cautions)
})

test.each([
  [30, []],
  [29, ['smallBase']],
  [4, ['smallBase']],
])('a rate over %d cases carries %j', (den, cautions) => {
  expect(cautionsOf(rate({ den, num: den }), undefined, null)).toEqual(cautions)
})

test('a base below ten is tiny, ten is not', () => {
  expect([9, 10].map((den) => hasSmallBase(rate({ den }), TINY_BASE))).toEqual([true, false])
})

test('only rates have a base, and a rate that names none is not called small', () => {
  expect(hasSmallBase(reported({ den: 4 }))).toBe(false)
  expect(hasSmallBase(rate({ den: null }))).toBe(false)
})

test('all that is to be said is said, each thing once', () => {
  const observation = rate({ op: 'ge', den: 9, status: 'P' })
  const source = buildSource('990101101', 2022, { periodInferred: true })
  expect(cautionsOf(observation, source, null)).toEqual(['impliedEnd', 'periodInferred', 'provisional', 'smallBase'])
})
