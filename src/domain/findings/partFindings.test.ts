import { expect, test } from 'vitest'
import { codesIn, findIn, type Said } from '../testing/findIn.ts'

const HANDLED = 'petitions.handled'
const COUNTY = { scope: '县级交办' }
const SYSTEM = { scope: '系统转送' }
const H1 = { period: { start: '2022-01-01', end: '2022-06-30' } }
const H2 = { period: { start: '2022-07-01', end: '2022-12-31' } }

const CASES: readonly (readonly [name: string, codes: string, ...said: Said[]])[] = [
  ['a scope larger than the whole', 'partsExceedTotal', [HANDLED, 100], [HANDLED, 101, COUNTY]],
  ['scopes that add up to more', 'partsExceedTotal', [HANDLED, 100], [HANDLED, 60, COUNTY], [HANDLED, 41, SYSTEM]],
  ['scopes that add up to the whole', '', [HANDLED, 100], [HANDLED, 60, COUNTY], [HANDLED, 40, SYSTEM]],
  ['scopes that add up to less', '', [HANDLED, 116], [HANDLED, 2, COUNTY], [HANDLED, 65, SYSTEM]],
  ['scopes without a whole', '', [HANDLED, 60, COUNTY], [HANDLED, 41, SYSTEM]],
  ['a scope that may be larger', '', [HANDLED, 105], [HANDLED, 100, { ...COUNTY, op: 'gt' }]],
  ['a whole that may be larger', '', [HANDLED, 100, { op: 'gt' }], [HANDLED, 150, COUNTY]],
  ['a scope of another period', '', [HANDLED, 100, H1], [HANDLED, 150, COUNTY]],
  ['rates do not add up', '', ['satisfaction.rate', 95], ['satisfaction.rate', 97, { scope: '热线' }]],
  ['a half year larger than the year', 'partsExceedTotal', [HANDLED, 100], [HANDLED, 101, H1]],
  ['half years that add up to more', 'partsExceedTotal', [HANDLED, 100], [HANDLED, 55, H1], [HANDLED, 46, H2]],
  ['half years that add up to less', '', [HANDLED, 100], [HANDLED, 50, H1], [HANDLED, 46, H2]],
  ['a half year of one scope, a year of another', '', [HANDLED, 100, COUNTY], [HANDLED, 101, { ...SYSTEM, ...H1 }]],
  ['more cases than there are', 'partsExceedTotal', ['satisfaction.rate', 100, { num: 100, den: 99.9 }]],
]

test.each(CASES.map(([name, codes, ...said]) => ({ name, codes, said })))('$name: $codes', ({ codes, said }) => {
  expect(codesIn(said)).toBe(codes)
})

test('overlapping scopes weigh less than one that is larger than the whole', () => {
  const sum = findIn([
    [HANDLED, 100],
    [HANDLED, 60, COUNTY],
    [HANDLED, 41, SYSTEM],
  ])
  const one = findIn([
    [HANDLED, 100],
    [HANDLED, 101, COUNTY],
  ])
  expect([sum[0]?.severity, one[0]?.severity]).toEqual(['notable', 'serious'])
  expect(sum[0]?.params).toMatchObject({ lo: 101, hi: 101 })
})
