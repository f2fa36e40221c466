import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Interval } from '../values/interval.ts'
import { wholeYear } from '../board/period.ts'
import { type Relation } from '../relate/relate.ts'
import { type ComparedPair, comparedPairs } from '../relate/relationPoint.ts'
import { type RelateTakeaway, relateTakeaways } from './relateTakeaways.ts'
import { buildBoard, buildObservation, buildTowns, type ObservationFields } from '../testing/buildBoard.ts'
import { EVENTS, RATE, relateBoard, relatePairs } from '../testing/buildRelation.ts'

type Said<K extends RelateTakeaway['kind']> = Extract<RelateTakeaway, { kind: K }>
type Reported = Partial<ObservationFields>
type Reading = readonly { x: number; y: number }[]

/** Stands for "as many as one likes". */
const FAR = 10_000
/** More combinations than this are drawn from, not gone through. */
const MOST = 600

const events: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(12).map((value): Reported => ({ value })) },
  fc.constant<Reported>({ value: 10, op: 'gt', raw: '10余场' }),
  fc.constant<Reported>({ value: 8, op: 'ge', raw: '8场以上' }),
  fc
    .tuple(fc.nat(8), fc.integer({ min: 1, max: 3 }))
    .map(([lower, width]): Reported => ({ value: lower, op: 'approx', lower, upper: lower + width })),
)
const rate: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 90, max: 99 }).map((value): Reported => ({ value })) },
  fc.constant<Reported>({ value: 96, op: 'ge', raw: '96%以上' }),
  fc.constant<Reported>({ value: 93, op: 'approx', lower: 92, upper: 94 }),
)
function towns(minLength: number, maxLength: number): fc.Arbitrary<{ x: Reported; y: Reported }[]> {
  return fc.array(fc.record({ x: events, y: rate }), { minLength, maxLength })
}

function endsOf({ lo, hi }: Interval): number[] {
  const top = hi === Infinity ? FAR : hi
  return lo === top ? [lo] : [lo, (lo + top) / 2, top]
}

/** Every combination of ends and middles, thinned out evenly when there are too many. */
function readingsOf(pairs: readonly ComparedPair[]): Reading[] {
  const options = pairs.map(({ x, y }) => endsOf(x).flatMap((u) => endsOf(y).map((v) => ({ x: u, y: v }))))
  const count = options.reduce((product, one) => product * one.length, 1)
  const step = Math.max(1, Math.floor(count / MOST))
  const readings: Reading[] = []
  for (let number = 0; number < count; number += step) readings.push(readingAt(options, number))
  readings.push(readingAt(options, count - 1))
  return readings
}

function readingAt(options: readonly Reading[], number: number): Reading {
  let rest = number
  return options.map((one) => {
    const chosen = one[rest % one.length]
    rest = Math.floor(rest / one.length)
    return chosen ?? { x: NaN, y: NaN }
  })
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

interface Case {
  pairs: readonly ComparedPair[]
  readings: readonly Reading[]
  indexOf: (code: string) => number
}

function caseOf(relation: Relation): Case {
  const pairs = comparedPairs(relation.towns.flatMap((path) => path.points))
  const indexOf = (code: string): number => pairs.findIndex(({ point }) => point.area.code === code)
  return { pairs, readings: readingsOf(pairs), indexOf }
}

/** Holds a check against every sentence of a kind, and that enough of them were said. */
function always<K extends RelateTakeaway['kind']>(
  kind: K,
  { count, runs }: { count: readonly [number, number]; runs: number },
  check: (one: Said<K>, at: Case) => void,
): void {
  let seen = 0
  const isKind = (one: RelateTakeaway): one is Said<K> => one.kind === kind
  fc.assert(
    fc.property(towns(...count), (all) => {
      const relation = relatePairs(all)
      const said = relateTakeaways(relation).filter(isKind)
      if (said.length === 0) return
      const at = caseOf(relation)
      for (const one of said) {
        seen += 1
        check(one, at)
      }
    }),
    { numRuns: runs },
  )
  expect(seen).toBeGreaterThan(15)
}

/** Whether a town lies on the side said of it, under one reading. */
function isOn(reading: Reading, index: number, { x, y }: Said<'quadrant'>): boolean {
  const own = reading[index] ?? { x: NaN, y: NaN }
  const across = own.x - medianOf(reading.map((one) => one.x))
  const up = own.y - medianOf(reading.map((one) => one.y))
  return (x === 'above' ? across > 0 : across < 0) && (y === 'above' ? up > 0 : up < 0)
}

test('who is said to be on a side of both medians is so under every reading, and nobody else is', () => {
  always('quadrant', { count: [3, 5], runs: 200 }, (one, { readings, indexOf, pairs }) => {
    const named = one.towns.map(indexOf)
    expect(readings.filter((reading) => !named.every((index) => isOn(reading, index, one)))).toEqual([])
    const possible = pairs.filter((_, index) => readings.some((reading) => isOn(reading, index, one)))
    expect(possible.length).toBeLessThanOrEqual(named.length + one.unclear)
  })
})

test('the slope told holds under every reading, and so does its sign', () => {
  always('slope', { count: [8, 9], runs: 500 }, ({ slope }, { readings, pairs }) => {
    expect(pairs.length).toBeGreaterThanOrEqual(8)
    const slopes = readings.map((reading) => {
      const all = reading.flatMap((a, index) =>
        reading.slice(index + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
      )
      return medianOf(all)
    })
    const reported = slopes.filter((one) => !Number.isNaN(one))
    expect(reported.filter((one) => one < slope.lo - 1e-9 || one > slope.hi + 1e-9)).toEqual([])
    expect(new Set(reported.map(Math.sign)).size).toBeLessThanOrEqual(1)
  })
})

test('a vague number is indistinct from just the towns that may have more and may have less', () => {
  always('vague', { count: [2, 5], runs: 200 }, ({ towns: [code = ''], axis, indistinct }, { pairs, indexOf }) => {
    const index = indexOf(code)
    const own = pairs[index]?.[axis]
    const others = pairs.filter((_, other) => other !== index).map((pair) => pair[axis])
    const open = others.filter((other) => {
      const ways = own ? endsOf(own).flatMap((a) => endsOf(other).map((b) => Math.sign(a - b))) : []
      return ways.some((way) => way <= 0) && ways.some((way) => way >= 0)
    })
    expect(indistinct).toBe(open.length)
  })
})

test('who is said to have moved one way on both did so under every reading', () => {
  let seen = 0
  const years = [2021, 2022]
  fc.assert(
    fc.property(fc.array(fc.tuple(events, events, rate, rate), { minLength: 1, maxLength: 3 }), (all) => {
      const areas = buildTowns(all.length)
      const observations = all.flatMap(([x0, x1, y0, y1], index) => {
        const area = areas[index]?.code ?? ''
        return [x0, x1, y0, y1].map((fields, place) =>
          buildObservation({
            value: null,
            ...fields,
            area,
            indicator: place < 2 ? EVENTS : RATE,
            period: wholeYear(years[place % 2] ?? 0),
          }),
        )
      })
      const relation = relateBoard(buildBoard({ towns: areas, observations }), { years })
      for (const one of relateTakeaways(relation)) {
        if (one.kind !== 'moves') continue
        seen += 1
        const paths = relation.towns.filter((path) => one.towns.includes(path.area.code))
        expect(paths.every(({ points }) => movesUnderEvery(comparedPairs(points), one))).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(50)
})

function movesUnderEvery([first, last]: readonly ComparedPair[], { x, y }: Said<'moves'>): boolean {
  if (!first || !last) return false
  const goes = (before: Interval, after: Interval, way: 'up' | 'down'): boolean =>
    endsOf(before).every((a) => endsOf(after).every((b) => (way === 'up' ? b > a : b < a)))
  return goes(first.x, last.x, x) && goes(first.y, last.y, y)
}
