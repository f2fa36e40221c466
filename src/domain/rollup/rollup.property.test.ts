import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildBoard, buildObservation, buildTown, buildTowns } from '../testing/buildBoard.ts'
import { isPoint } from '../values/interval.ts'
import { joinRollups, type Rollup, type RollupFigure, rollup } from './rollup.ts'

const CITY = buildTown('9901', { level: 'prefecture', parent: null })
const HANDLED = 'petitions.handled'
const RATE = 'petitions.handledRate'

/** What a town may tell of a count: a number, an open end, words without a number, cannot exist, or nothing. */
const reported = fc.oneof(
  fc.record({ value: fc.nat(500) }),
  fc.record({ value: fc.integer({ min: 1, max: 500 }), op: fc.constantFrom('gt' as const, 'ge' as const) }),
  fc.constant({ value: null, status: 'L' as const }),
  fc.constant({ value: null, status: 'M' as const }),
  fc.constant(null),
)
type Reported = typeof reported extends fc.Arbitrary<infer T> ? T : never
const parts = fc.option(
  fc.nat(50).chain((num) => fc.record({ num: fc.constant(num), den: fc.integer({ min: Math.max(1, num), max: 90 }) })),
)
const towns = fc.array(fc.tuple(reported, parts), { minLength: 1, maxLength: 7 })

function countyOf(code: string, all: readonly (readonly [Reported, { num: number; den: number } | null])[]): Rollup {
  const places = buildTowns(all.length)
  const observations = all.flatMap(([figure, rate], index) => {
    const area = places[index]?.code ?? ''
    return [
      ...(figure ? [buildObservation({ area, indicator: HANDLED, ...figure })] : []),
      ...(rate
        ? [buildObservation({ area, indicator: RATE, unit: '%', value: (rate.num / rate.den) * 100, ...rate })]
        : []),
    ]
  })
  return rollup(buildBoard({ towns: places, observations }), buildTown(code, { level: 'county' }))
}

function figureOf({ figures }: Rollup, indicator: string): RollupFigure | undefined {
  return figures.find((figure) => figure.indicator === indicator)
}

test('a sum holds every sum the towns’ words allow, and is a number only where every town gave one', () => {
  fc.assert(
    fc.property(towns, (all) => {
      const figure = figureOf(countyOf('990101', all), HANDLED)
      const expected = all.filter(([one]) => !one || !('status' in one) || one.status !== 'M')
      const numbers = expected.flatMap(([one]) => (one && one.value !== null ? [one] : []))
      if (!figure || numbers.length === 0) {
        expect(figure?.sum ?? null).toBeNull()
        return
      }
      const least = numbers.reduce(
        (sum, { value, ...more }) => sum + value + ('op' in more && more.op === 'gt' ? 1 : 0),
        0,
      )
      expect(figure.sum?.lo).toBe(least)
      expect(figure.coverage).toEqual({ reported: numbers.length, expected: expected.length })
      const allExact = numbers.length === expected.length && numbers.every((one) => !('op' in one))
      expect(figure.sum && isPoint(figure.sum)).toBe(allExact)
      if (numbers.length < expected.length) expect(figure.sum?.hi).toBe(Infinity)
    }),
  )
})

test('every expected town is either counted or named as left out', () => {
  fc.assert(
    fc.property(towns, (all) => {
      for (const { coverage, members } of countyOf('990101', all).figures) {
        expect(members.counted).toHaveLength(coverage.reported)
        expect(members.leftOut).toHaveLength(coverage.expected - coverage.reported)
        expect(members.counted.filter((name) => members.leftOut.some((one) => one.name === name))).toEqual([])
      }
    }),
  )
})

test('a roll-up of roll-ups has the sums, cases and coverage of all its towns at once, in any grouping', () => {
  fc.assert(
    fc.property(fc.array(towns, { minLength: 2, maxLength: 5 }), (counties) => {
      const children = counties.map((all, index) => countyOf(`99010${index + 1}`, all))
      const [first, ...rest] = children
      const atOnce = joinRollups(children, CITY)
      const inSteps = joinRollups([joinRollups(first ? [first] : [], CITY), joinRollups(rest, CITY)], CITY)
      for (const indicator of [HANDLED, RATE]) {
        const [a, b] = [figureOf(atOnce, indicator), figureOf(inSteps, indicator)]
        expect([b?.sum, b?.rate, b?.coverage, b?.status]).toEqual([a?.sum, a?.rate, a?.coverage, a?.status])
        const own = children.map((child) => figureOf(child, indicator))
        const sums = own.flatMap((figure) => figure?.sum ?? [])
        expect(a?.sum?.lo ?? 0).toBe(sums.reduce((sum, { lo }) => sum + lo, 0))
        expect(a?.median ?? null).toBeNull()
      }
    }),
  )
})

test('a rate of all towns is their cases together, between the lowest and the highest of them', () => {
  fc.assert(
    fc.property(towns, (all) => {
      const given = all.flatMap(([, rate]) => rate ?? [])
      const rate = figureOf(countyOf('990101', all), RATE)?.rate ?? null
      if (given.length === 0) {
        expect(rate).toBeNull()
        return
      }
      const shares = given.map(({ num, den }) => num / den)
      expect(rate?.den).toBe(given.reduce((sum, { den }) => sum + den, 0))
      const share = (rate?.num ?? NaN) / (rate?.den ?? NaN)
      expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
      expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
    }),
  )
})
