import { expect, test } from 'vitest'
import { codesIn, findIn, type Said } from '../testing/findIn.ts'

const RATE = 'petitions.handledRate'
const SATISFACTION = 'satisfaction.rate'
const H1 = { start: '2022-01-01', end: '2022-06-30' }
const OF_48 = { num: 44, den: 48 }

const CASES: readonly (readonly [name: string, codes: string, ...said: Said[]])[] = [
  ['over 100', 'rateOutside', [SATISFACTION, 100.5]],
  ['over 100 in words', 'rateOutside', [SATISFACTION, 100, { op: 'gt', raw: '超过100%' }]],
  ['below 0', 'rateOutside', [SATISFACTION, -1]],
  ['exactly 100', '', [SATISFACTION, 100]],
  ['96以上 ends at 100', '', [SATISFACTION, 96, { op: 'ge' }]],
  ['a count over 100 is no rate', '', ['petitions.handled', 120]],
  ['99 % with 44 of 48', 'rateDisagrees', [RATE, 99, OF_48]],
  ['91.7 % with 44 of 48', '', [RATE, 91.7, OF_48]],
  ['91.67 % with 44 of 48', '', [RATE, 91.67, OF_48]],
  ['92 % with 44 of 48', '', [RATE, 92, OF_48]],
  ['91 % with 44 of 48', 'rateDisagrees', [RATE, 91, OF_48]],
  ['12.5 % told as 13 %', '', [RATE, 13, { num: 100, den: 800 }]],
  ['90以上 with 44 of 48', '', [RATE, 90, { ...OF_48, op: 'ge' }]],
  ['95以上 with 44 of 48', 'rateDisagrees', [RATE, 95, { ...OF_48, op: 'ge' }]],
  ['nothing of nothing', 'tinyBase', [RATE, 100, { num: 0, den: 0 }]],
  ['4 of 6', 'tinyBase', [SATISFACTION, 66.7, { num: 4, den: 6 }]],
  ['9 of 10', 'smallBase', [SATISFACTION, 90, { num: 9, den: 10 }]],
  ['23 of 24', 'smallBase', [SATISFACTION, 95.8, { num: 23, den: 24 }]],
  ['27 of 30', '', [SATISFACTION, 90, { num: 27, den: 30 }]],
  ['a rate of no number', '', [SATISFACTION, null]],
  ['99 % of 46 and 50', 'rateDisagrees', ['petitions.received', 50], ['petitions.handled', 46], [RATE, 99]],
  ['92 % of 46 and 50', '', ['petitions.received', 50], ['petitions.handled', 46], [RATE, 92]],
  [
    '100余 closed of 200 may be 98 %',
    '',
    ['petitions.received', 200],
    ['petitions.handled', 100, { op: 'gt' }],
    [RATE, 98],
  ],
  [
    '100余 closed of 400 cannot be 98 %',
    'rateDisagrees',
    ['petitions.received', 400],
    ['petitions.handled', 100, { op: 'gt' }],
    [RATE, 98],
  ],
  [
    'counts of another scope',
    '',
    ['petitions.received', 50],
    ['petitions.handled', 46],
    [RATE, 99, { scope: '来信来访' }],
  ],
  ['counts of another period', '', ['petitions.received', 50], ['petitions.handled', 46], [RATE, 99, { period: H1 }]],
  ['its own counts come first', '', ['petitions.received', 50], ['petitions.handled', 46], [RATE, 91.7, OF_48]],
  [
    'settled of those closed, or of those received',
    '',
    ['petitions.received', 50],
    ['petitions.handled', 48],
    ['petitions.resolved', 46],
    ['petitions.resolvedRate', 92],
  ],
  [
    'settled neither of those closed nor of those received',
    'rateDisagrees',
    ['petitions.received', 50],
    ['petitions.handled', 48],
    ['petitions.resolved', 46],
    ['petitions.resolvedRate', 99],
  ],
  // 调解成功率 is over cases concluded, of which there may be fewer than received.
  ['mediation of some', '', ['disputes.received', 50], ['disputes.resolved', 46], ['disputes.resolvedRate', 99]],
  [
    'mediation of more than all',
    'rateDisagrees',
    ['disputes.received', 50],
    ['disputes.resolved', 46],
    ['disputes.resolvedRate', 80],
  ],
]

test.each(CASES.map(([name, codes, ...said]) => ({ name, codes, said })))('$name: $codes', ({ codes, said }) => {
  expect(codesIn(said)).toBe(codes)
})

test('what the counts give is told, and all figures it is about', () => {
  const [finding] = findIn([
    ['petitions.received', 50],
    ['petitions.handled', 46],
    [RATE, 99],
  ])
  expect(finding?.params).toMatchObject({ lo: 92, hi: 92 })
  expect(finding?.observations.map((id) => id.split('/')[1])).toEqual([RATE, 'petitions.handled', 'petitions.received'])
})
