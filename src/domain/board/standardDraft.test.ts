import { expect, test } from 'vitest'
import { readStandardDraft, type StandardDraft } from './settings.ts'
import { builtIn } from '../testing/buildBoard.ts'

const DRAFT: StandardDraft = { op: 'ge', value: '1', measure: 'village-month', source: '县法治办〔2023〕5号' }
const visits = builtIn('legalAdvisor.visits')
const rate = builtIn('satisfaction.rate')

test.each([
  ['1', 1],
  [' 1.5 ', 1.5],
  ['１２', 12],
  ['1,200', 1200],
  ['0', 0],
  ['-0', 0],
  ['95%', 95],
  ['９５％', 95],
])('“%s” is read as %d', (value, expected) => {
  expect(readStandardDraft({ ...DRAFT, value }, visits)).toEqual({ ...DRAFT, value: expected })
})

test.each([
  ['', visits, ['valueMissing']],
  ['一次', visits, ['notNumber']],
  ['1e3', visits, ['notNumber']],
  ['1,2', visits, ['notNumber']],
  ['Infinity', visits, ['notNumber']],
  ['-1', visits, ['negative']],
  ['101', rate, ['above100']],
] as const)('“%s” is refused', (value, indicator, faults) => {
  expect(readStandardDraft({ ...DRAFT, value }, indicator)).toEqual(faults)
})

test('a count may exceed 100, a rate may reach it', () => {
  expect(readStandardDraft({ ...DRAFT, value: '101' }, visits)).toMatchObject({ value: 101 })
  expect(readStandardDraft({ ...DRAFT, value: '100' }, rate)).toMatchObject({ value: 100 })
})

test('a standard says where it is laid down; all faults come at once', () => {
  expect(readStandardDraft({ ...DRAFT, source: ' ' }, visits)).toEqual(['sourceMissing'])
  expect(readStandardDraft({ ...DRAFT, value: '', source: '' }, visits)).toEqual(['valueMissing', 'sourceMissing'])
})
