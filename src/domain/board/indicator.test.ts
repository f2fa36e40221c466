import { expect, test } from 'vitest'
import { decimalsOf, isCounted, isUnitOf, MEASURES, measuresOf } from './indicator.ts'
import { builtIn } from '../testing/buildBoard.ts'

test.each(['场', '场次', '次', '期'])('events are counted in %s', (unit) => {
  expect(isUnitOf(builtIn('propaganda.events'), unit)).toBe(true)
})

test.each([
  ['petitions.received', '人次'],
  ['petitions.received', '批'],
  ['petitions.visitBatches', '人次'],
  ['petitions.visitBatches', '件'],
  ['petitions.visitors', '件'],
  ['satisfaction.rate', '个百分点'],
])('%s is never counted in %s', (id, unit) => {
  expect(isUnitOf(builtIn(id), unit)).toBe(false)
})

test('things are counted one by one, rates and decimals are not', () => {
  expect(isCounted(builtIn('petitions.handled'))).toBe(true)
  expect(isCounted(builtIn('context.villages'))).toBe(true)
  expect(isCounted(builtIn('satisfaction.rate', { decimals: 0 }))).toBe(false)
  expect(isCounted(builtIn('petitions.handled', { decimals: 1 }))).toBe(false)
})

test('the sensible measures come first and any flow may be averaged over months', () => {
  expect(measuresOf(builtIn('legalAdvisor.visits'))).toEqual([
    'villages',
    'village-month',
    'advisers',
    'total',
    'month',
  ])
  expect(measuresOf(builtIn('satisfaction.rate'))).toEqual(['total'])
  expect(measuresOf(builtIn('context.villages'))).toEqual(['total'])
  expect(measuresOf(builtIn('petitions.handled', { measures: [] }))).toEqual(['total', 'month'])
  expect(measuresOf(builtIn('petitions.handled', { measures: ['month', 'total'] }))).toEqual(['month', 'total'])
})

test('asking for measures does not change the indicator', () => {
  const indicator = builtIn('petitions.handled')
  const before = [...indicator.measures]
  measuresOf(indicator)
  expect(indicator.measures).toEqual(before)
})

test('divided numbers show more digits than counts, village-months two', () => {
  const visits = builtIn('legalAdvisor.visits')
  const decimals = MEASURES.map((measure) => `${measure} ${decimalsOf(visits, measure)}`)
  expect(decimals).toEqual(['total 0', 'villages 1', 'residents 1', 'advisers 1', 'month 1', 'village-month 2'])
  expect(decimalsOf(builtIn('satisfaction.rate'), 'total')).toBe(1)
})
