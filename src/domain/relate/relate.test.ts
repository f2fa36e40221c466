import { describe, expect, test } from 'vitest'
import { relate, townsOfYears } from './relate.ts'
import { wholeYear } from '../board/period.ts'
import {
  buildBoard,
  buildObservation,
  buildRequest,
  buildSource,
  buildStock,
  buildTown,
  buildTowns,
} from '../testing/buildBoard.ts'
import { EVENTS, plain, RATE, relateBoard, relatePairs } from '../testing/buildRelation.ts'

const HALF = { start: '2022-01-01', end: '2022-06-30' }
const A = '990101101'
const B = '990101102'

test('a town is compared when both of its figures are', () => {
  const { towns, verdict, span } = relatePairs([
    plain(10, 95),
    plain(20, 96),
    { x: { value: 30 }, y: null },
    { x: { value: null }, y: { value: 97 } },
    { x: { value: 40 }, y: { value: 98, period: HALF } },
    { x: { value: 50, unit: '人' }, y: { value: 99 } },
  ])
  expect(towns.map(({ points }) => points[0]?.isCompared)).toEqual([true, true, false, false, false, false])
  expect(span).toBe('Y')
  expect(verdict.counts).toEqual({ total: 6, compared: 2, approximate: 0, notComparable: 2, silent: 2 })
})

test('each axis tells its own reasons with the towns', () => {
  const { verdict } = relatePairs([
    plain(10, 95),
    plain(20, 96),
    { x: { value: 30 }, y: null },
    { x: { value: 40, scope: '大型' }, y: { value: 98, period: HALF } },
  ])
  expect(verdict.axes.x.excluded).toEqual([{ code: 'scope', towns: ['990101104'] }])
  expect(verdict.axes.y.excluded).toEqual([
    { code: 'notMentioned', towns: ['990101103'] },
    { code: 'period', towns: ['990101104'] },
  ])
})

test('cautions are told of the axis they are about, and only of towns inside', () => {
  const vague = { value: 100, op: 'gt', raw: '100余场' } as const
  const { verdict } = relatePairs([
    { x: vague, y: { value: 95 } },
    { x: vague, y: null },
    { x: { value: 3 }, y: { value: 96, status: 'E' } },
  ])
  expect(verdict.axes.x.cautions).toEqual([{ code: 'impliedEnd', towns: [A] }])
  expect(verdict.axes.y.cautions).toEqual([{ code: 'estimated', towns: ['990101103'] }])
  expect(verdict).toMatchObject({ level: 'caution', counts: { compared: 2, approximate: 1 } })
})

describe('months', () => {
  test('both figures cover the same: where they share no span nobody is compared, and the reason is the period', () => {
    const { verdict } = relatePairs([
      { x: { value: 1 }, y: { value: 95, period: HALF } },
      { x: { value: 2 }, y: { value: 96, period: HALF } },
    ])
    expect(verdict.counts).toMatchObject({ compared: 0, notComparable: 2 })
    expect(verdict.axes.y.excluded).toEqual([{ code: 'period', towns: [A, B] }])
  })

  test('the longest span that both carry is taken, not the longest of one', () => {
    const relation = relatePairs([
      { x: { value: 1, period: HALF }, y: { value: 95, period: HALF } },
      { x: { value: 2, period: HALF }, y: { value: 96, period: HALF } },
      { x: { value: 3 }, y: { value: 97, period: HALF } },
    ])
    expect(relation.span).toBe('H1')
    expect(relation.verdict.counts.compared).toBe(2)
  })

  test('the span that was asked for holds for both', () => {
    const board = buildBoard({ observations: [] })
    const x = buildRequest(board, EVENTS, { period: { year: 2022, span: 'Q1' } })
    expect(relate(board, { x, y: buildRequest(board, RATE), years: null }).span).toBe('Q1')
  })

  test('a stock has none and is compared with any', () => {
    const towns = buildTowns(2)
    const observations = towns.flatMap(({ code }, index) => [
      buildStock(code, 'context.villages', { value: 8 + index }),
      buildObservation({ area: code, indicator: EVENTS, value: 3, period: HALF }),
    ])
    const board = buildBoard({ towns, observations })
    const [x, y] = [buildRequest(board, 'context.villages'), buildRequest(board, EVENTS)]
    expect(relate(board, { x, y, years: null })).toMatchObject({ span: 'H1', verdict: { counts: { compared: 2 } } })
  })
})

test('medians need three towns', () => {
  expect(relatePairs([plain(1, 90), plain(2, 91)]).medians).toBeNull()
  expect(relatePairs([plain(1, 90), plain(2, 91), plain(9, 97)]).medians).toMatchObject({ x: { lo: 2 }, y: { lo: 91 } })
})

test('there is no slope below eight towns, and it says so', () => {
  const pairs = Array.from({ length: 8 }, (_, index) => plain(index, 90 + index / 2))
  expect(relatePairs(pairs.slice(1))).toMatchObject({ slope: null, slopeObstacle: { code: 'fewTowns', towns: 7 } })
  expect(relatePairs(pairs)).toMatchObject({ slope: { slope: { lo: 0.5, hi: 0.5 } }, slopeObstacle: null })
})

test('a rate on a tiny base lends itself to no slope', () => {
  const pairs = Array.from({ length: 7 }, (_, index) => plain(index, 90 + index / 2))
  const tiny = { x: { value: 9 }, y: { value: 66.7, num: 4, den: 6 } }
  expect(relatePairs([...pairs, tiny])).toMatchObject({ slope: null, slopeObstacle: { code: 'fewTowns', towns: 7 } })
})

test('readings that disagree on the sign leave no slope', () => {
  const vague = { value: 10, op: 'gt', raw: '10余场' } as const
  const pairs = Array.from({ length: 8 }, (_, index) => ({ x: vague, y: { value: 90 + index } }))
  expect(relatePairs(pairs)).toMatchObject({ slope: null, slopeObstacle: { code: 'unsettled', towns: 8 } })
})

test('towns of different counties are not compared: no medians, no slope', () => {
  const pairs = Array.from({ length: 9 }, (_, index) => plain(index, 90 + index))
  const relation = relatePairs(pairs, { meta: { comparable: false } })
  expect(relation).toMatchObject({ medians: null, slope: null, slopeObstacle: null })
  expect(relation.verdict).toMatchObject({ level: 'notComparable', limits: ['unrelatedTowns'] })
})

test('one town is no relation', () => {
  expect(relatePairs([plain(1, 90)]).verdict).toMatchObject({ level: 'notComparable', limits: ['fewerThanTwo'] })
})

test('rates at the ceiling tell nobody apart, so there is no slope', () => {
  const pairs = Array.from({ length: 9 }, (_, index) => plain(index, 99.5 + index / 20))
  expect(relatePairs(pairs)).toMatchObject({ slope: null, verdict: { level: 'caution', flat: ['y'] } })
})

test('towns that answer for different years are told to', () => {
  const towns = buildTowns(2)
  const observations = [2021, 2022].flatMap((year, index) => {
    const area = towns[index]?.code ?? ''
    const period = wholeYear(year)
    return [
      buildObservation({ area, indicator: EVENTS, value: 3, period }),
      buildObservation({ area, indicator: RATE, value: 95, period }),
    ]
  })
  const board = buildBoard({ towns, observations })
  const period = { year: 'latest', span: null } as const
  const [x, y] = [buildRequest(board, EVENTS, { period }), buildRequest(board, RATE, { period })]
  expect(relate(board, { x, y, years: null }).verdict.limits).toEqual(['yearsDiffer'])
})

describe('paths', () => {
  const YEARS = [2019, 2020, 2021, 2022]
  const reported = (year: number, x: number | null, y: number | null, changes = {}) => [
    ...(x === null
      ? []
      : [buildObservation({ area: A, indicator: EVENTS, value: x, period: wholeYear(year), ...changes })]),
    ...(y === null ? [] : [buildObservation({ area: A, indicator: RATE, value: y, period: wholeYear(year) })]),
  ]

  test('a missing year is a gap that no line joins', () => {
    const board = buildBoard({
      observations: [
        ...reported(2019, 1, 90),
        ...reported(2020, 2, 91),
        ...reported(2021, 3, null),
        ...reported(2022, 4, 93),
      ],
      sources: [buildSource(A, 2021)],
    })
    const [path] = relateBoard(board, { years: YEARS }).towns
    expect(path?.runs.map((run) => run.map((point) => point.year))).toEqual([[2019, 2020], [2022]])
  })

  test('a break of either indicator cuts the path', () => {
    const observations = [...reported(2019, 1, 90), ...reported(2020, 2, 91), ...reported(2021, 3, 92, { status: 'B' })]
    const [path] = relateBoard(buildBoard({ observations }), { years: YEARS }).towns
    expect(path).toMatchObject({ breaks: [2021] })
    expect(path?.runs.map((run) => run.length)).toEqual([2, 1])
  })

  test('points are counted by town and year, without medians or slope', () => {
    const observations = [...reported(2019, 1, 90), ...reported(2020, 2, 91), ...reported(2021, 3, null)]
    const relation = relateBoard(buildBoard({ observations, sources: [buildSource(A, 2022)] }), { years: YEARS })
    expect(relation).toMatchObject({ medians: null, slope: null, slopeObstacle: null })
    expect(relation.verdict.counts).toMatchObject({ total: 4, compared: 2, silent: 2 })
    expect(relation.verdict.limits).toEqual([])
  })

  test('a town that was merged away has the years before', () => {
    const merged = buildTown(A, { validTo: '2020-12-31', succeededBy: [B] })
    const board = buildBoard({
      towns: [merged, buildTown(B)],
      observations: [...reported(2019, 1, 90), ...reported(2020, 2, 91)],
    })
    const towns = townsOfYears(board, YEARS)
    expect(towns.map((town) => town.code)).toEqual([A, B])
    const [x, y] = [buildRequest(board, EVENTS, { towns }), buildRequest(board, RATE, { towns })]
    const [path] = relate(board, { x, y, years: YEARS }).towns
    expect(path?.points.map((point) => point.year)).toEqual([2019, 2020])
  })
})
