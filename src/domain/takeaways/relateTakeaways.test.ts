import { expect, test } from 'vitest'
import { wholeYear } from '../board/period.ts'
import { type RelateTakeaway, relateTakeaways } from './relateTakeaways.ts'
import { buildBoard, buildObservation, buildTowns } from '../testing/buildBoard.ts'
import { EVENTS, plain, RATE, relateBoard, relatePairs } from '../testing/buildRelation.ts'

const HUNDRED_ODD = { value: 100, op: 'gt', raw: '100余场' } as const

function kindsOf(takeaways: readonly RelateTakeaway[]): string[] {
  return takeaways.map((one) => one.kind)
}

function code(index: number): string {
  return String(990_101_101 + index)
}

test('who is on which side of both medians is named, like sides first', () => {
  const said = relateTakeaways(relatePairs([plain(1, 90), plain(2, 98), plain(5, 94), plain(8, 91), plain(9, 99)]))
  expect(said).toMatchObject([
    { kind: 'quadrant', x: 'above', y: 'above', towns: [code(4)], unclear: 0, of: 5 },
    { kind: 'quadrant', x: 'below', y: 'below', towns: [code(0)] },
    { kind: 'quadrant', x: 'above', y: 'below', towns: [code(3)] },
    { kind: 'quadrant', x: 'below', y: 'above', towns: [code(1)] },
  ])
})

test('a town that may or may not be on a side is counted, not named', () => {
  const said = relateTakeaways(
    relatePairs([plain(10, 90), plain(150, 94), { x: HUNDRED_ODD, y: { value: 99 } }, plain(300, 98)]),
  )
  expect(said[0]).toMatchObject({ x: 'above', y: 'above', towns: [code(3)], unclear: 1 })
})

test('a rate on a tiny base takes no side', () => {
  const tiny = { x: { value: 9 }, y: { value: 66.7, num: 4, den: 6 } }
  const said = relateTakeaways(relatePairs([plain(8, 90), plain(2, 94), plain(3, 98), tiny]))
  expect(said.flatMap((one) => one.towns)).not.toContain(code(3))
  expect(said).toContainEqual(expect.objectContaining({ x: 'above', y: 'below', of: 3, towns: [code(0)] }))
})

test('the slope is told from eight towns on, with all towns that carry it', () => {
  const pairs = Array.from({ length: 8 }, (_, index) => plain(index * 10, 90 + index / 2))
  expect(kindsOf(relateTakeaways(relatePairs(pairs.slice(1))))).not.toContain('slope')
  const slope = relateTakeaways(relatePairs(pairs)).find((one) => one.kind === 'slope')
  expect(slope).toMatchObject({ step: 10, pairs: { total: 28, same: 28, opposite: 0 } })
  expect(slope?.towns).toHaveLength(8)
})

test('the vaguest number is named with how many it cannot be told apart from on its axis', () => {
  const said = relateTakeaways(
    relatePairs([plain(150, 90), { x: HUNDRED_ODD, y: { value: 94 } }, plain(120, 95), plain(300, 96)]),
  )
  expect(said.at(-1)).toMatchObject({ kind: 'vague', axis: 'x', towns: [code(1)], indistinct: 2 })
})

test('where rates tell nobody apart, only that is said', () => {
  expect(relateTakeaways(relatePairs([plain(1, 99.6), plain(2, 100), plain(3, 99.9)]))).toMatchObject([
    { kind: 'noDiscrimination', axis: 'y' },
  ])
})

test('of unrelated towns, and of one town, nothing is said', () => {
  const pairs = [plain(1, 90), plain(2, 95), plain(3, 99)]
  expect(relateTakeaways(relatePairs(pairs, { meta: { comparable: false } }))).toEqual([])
  expect(relateTakeaways(relatePairs(pairs.slice(0, 1)))).toEqual([])
})

test('towns outside the comparison are in no sentence', () => {
  const half = { value: 500, period: { start: '2022-01-01', end: '2022-06-30' } }
  const said = relateTakeaways(
    relatePairs([
      plain(1, 90),
      plain(2, 95),
      plain(3, 99),
      { x: half, y: { value: 99 } },
      { x: null, y: { value: 1 } },
    ]),
  )
  expect(new Set(said.flatMap((one) => one.towns))).toEqual(new Set([code(0), code(2)]))
})

test('paths tell which way both went, without a break between', () => {
  const towns = buildTowns(4)
  const moves = [
    [1, 2, 90, 95],
    [5, 2, 96, 91],
    [1, 2, 96, 91],
    [1, 9, 90, 99],
  ]
  const observations = towns.flatMap(({ code: area }, index) => {
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = moves[index] ?? []
    const status = index === 3 ? ('B' as const) : ('A' as const)
    return [
      buildObservation({ area, indicator: EVENTS, value: x0, period: wholeYear(2021) }),
      buildObservation({ area, indicator: EVENTS, value: x1, period: wholeYear(2022), status }),
      buildObservation({ area, indicator: RATE, value: y0, period: wholeYear(2021) }),
      buildObservation({ area, indicator: RATE, value: y1, period: wholeYear(2022) }),
    ]
  })
  const relation = relateBoard(buildBoard({ towns, observations }), { years: [2021, 2022] })
  expect(relateTakeaways(relation)).toEqual([
    { kind: 'moves', x: 'up', y: 'up', towns: [code(0)], unclear: 0, of: 3 },
    { kind: 'moves', x: 'down', y: 'down', towns: [code(1)], unclear: 0, of: 3 },
    { kind: 'moves', x: 'up', y: 'down', towns: [code(2)], unclear: 0, of: 3 },
  ])
})
