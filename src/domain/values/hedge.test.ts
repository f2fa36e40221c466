import { expect, test } from 'vitest'
import { hedgeOf } from './writtenNumber.ts'

test.each([
  ['50件', 'eq', 'exact'],
  ['100余件', 'gt', 'more'],
  ['270多人', 'gt', 'more'],
  ['超过100件', 'gt', 'over'],
  ['逾百件，达120余件', 'gt', 'more'],
  ['96%以上', 'ge', 'atLeast'],
  ['100件以内', 'le', 'atMost'],
  ['近300盏', 'lt', 'nearly'],
  ['不满300盏', 'lt', 'under'],
  ['不足300盏', 'lt', 'under'],
  ['约50件', 'approx', 'about'],
] as const)('the wording of %s is kept as %s → %s', (raw, op, hedge) => {
  expect(hedgeOf({ raw, op, value: null, upper: null, lower: null })).toBe(hedge)
})

test('余 without the words it came from stays 余, 近 stays 近', () => {
  expect(hedgeOf({ raw: null, value: 5, op: 'gt', upper: null, lower: null })).toBe('more')
  expect(hedgeOf({ raw: null, value: 5, op: 'lt', upper: null, lower: null })).toBe('nearly')
})

test('ends that the document closes itself make a range, on either side and even at 0', () => {
  expect(hedgeOf({ raw: '约50件', value: 50, op: 'approx', upper: 53, lower: null })).toBe('range')
  expect(hedgeOf({ raw: '不满50件', value: 50, op: 'lt', upper: null, lower: 0 })).toBe('range')
})
