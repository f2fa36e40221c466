import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, comparedValues } from '../compare/compare.ts'
import { type Headline, headlineOf } from './headline.ts'
import { contains, type Interval } from '../values/interval.ts'
import { usualRequest } from '../compare/question.ts'
import { MIN_PEERS_FOR_STANDING, type Standing, standingsOf } from '../town/standing.ts'
import { buildRequest } from '../testing/buildBoard.ts'
import { boardOfYears, combinations, medianOf, type Reported, sumOf } from '../testing/reportedReadings.ts'

const EVENTS = 'propaganda.events'

/** What reports say: a number, 约10, 10余, 以上 without end, a range; or nothing that can be compared. */
const reportedOrSilent: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(12).map((value): Reported => ({ value })) },
  fc.constant<Reported>({ value: 10, op: 'approx', raw: '约10' }),
  fc.constant<Reported>({ value: 10, op: 'gt', raw: '10余' }),
  fc.integer({ min: 2, max: 9 }).map((value): Reported => ({ value, op: 'ge', raw: `${value}以上` })),
  fc.constant<Reported>({ value: null }),
  fc.nat(12).map((value): Reported => ({ value, scope: '县级交办' })),
)

/** Under one reading of all numbers: the share of the group that a town surpasses, and that surpasses it. */
function sharesOf(values: readonly number[], index: number): { better: number; worse: number } {
  const own = values[index] ?? NaN
  return {
    better: values.filter((other) => other < own).length / values.length,
    worse: values.filter((other) => other > own).length / values.length,
  }
}

/** The strongest thing that every reading bears out. */
function bruteStanding(runs: readonly (readonly number[])[], index: number): Standing | undefined {
  const shares = runs.map((values) => sharesOf(values, index))
  const always = (side: 'better' | 'worse', share: number): boolean => shares.every((one) => one[side] >= share - 1e-9)
  if (always('better', 3 / 4)) return 'top'
  if (always('worse', 3 / 4)) return 'bottom'
  if (always('better', 2 / 3)) return 'upper'
  return always('worse', 2 / 3) ? 'lower' : undefined
}

test('a town is coloured as every reading of all numbers puts it, and not otherwise', () => {
  const seen = new Set<Standing>()
  fc.assert(
    fc.property(fc.array(reportedOrSilent, { minLength: 2, maxLength: 8 }), (all: Reported[]) => {
      const board = boardOfYears(EVENTS, [all])
      const comparison = compare(board, buildRequest(board, EVENTS))
      const compared = comparison.rows.filter((row) => row.placement === 'compared')
      const runs = combinations(compared.map((row) => row.value).filter((one) => one != null))
      const expected = compared.flatMap((row, index) => {
        const standing = compared.length < MIN_PEERS_FOR_STANDING ? undefined : bruteStanding(runs, index)
        if (standing) seen.add(standing)
        return standing ? [[row.area.code, standing]] : []
      })
      expect([...standingsOf(comparison)]).toEqual(expected)
    }),
    { numRuns: 300 },
  )
  expect([...seen].toSorted()).toEqual(['bottom', 'lower', 'top', 'upper'])
})

const towns = { minLength: 2, maxLength: 4 }
const pairs = fc.array(fc.tuple(reportedOrSilent, reportedOrSilent), towns)

/** Of the two kinds: events are added, and with the measure "per month" they have a middle. */
const measures = fc.constantFrom('total' as const, 'month' as const)

function figureOf(all: readonly [Reported, Reported][], measure: 'total' | 'month'): Headline {
  const years = [all.map(([now]) => now), all.map(([, before]) => before)]
  const board = boardOfYears(EVENTS, years)
  const { indicator, towns: all2022 } = buildRequest(board, EVENTS)
  const usual = usualRequest(board, indicator, { year: 2022, towns: all2022 })
  return headlineOf(board, { ...usual, scope: null, measure, period: { year: 2022, span: 'Y' } }, null)
}

function joined(values: readonly number[], kind: Headline['kind']): number {
  return kind === 'sum' ? sumOf(values) : medianOf(values)
}

/** Quotients of whole numbers carry binary noise. */
function holds(range: Interval, value: number): boolean {
  return contains({ ...range, lo: range.lo - 1e-9, hi: range.hi + 1e-9 }, value)
}

test('a figure holds every reading of the numbers it is made of, and reaches both ends', () => {
  let seen = 0
  fc.assert(
    fc.property(pairs, measures, (all, measure) => {
      const { value, comparison, kind } = figureOf(all, measure)
      if (!value) return
      seen += 1
      const read = combinations(comparedValues(comparison.rows)).map((chosen) => joined(chosen, kind))
      expect(read.filter((one) => !holds(value, one))).toEqual([])
      expect(Math.min(...read)).toBeCloseTo(value.lo)
      if (value.hi !== Infinity) expect(Math.max(...read)).toBeCloseTo(value.hi)
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(50)
})

test('a change is told only as every reading of both years bears it out', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pairs, measures, (all, measure) => {
      const { change, comparison, kind } = figureOf(all, measure)
      if (!change) return
      seen.add(`${kind} ${change.change.direction}`)
      expect(change.towns.length).toBeGreaterThanOrEqual(kind === 'sum' ? 2 : 3)
      const rows = comparison.rows.filter((row) => change.towns.includes(row.area.code))
      const after = combinations(comparedValues(rows)).map((chosen) => joined(chosen, kind))
      expect(after.filter((one) => !holds(change.after, one))).toEqual([])
      expectDirection(change, after)
    }),
    { numRuns: 300 },
  )
  expect([...seen].toSorted()).toEqual(expect.arrayContaining(['median up', 'sum down', 'sum unclear', 'sum up']))
})

/** Against the ends of what the year before allows, which the figure test holds to its readings. */
function expectDirection({ before, change }: NonNullable<Headline['change']>, after: readonly number[]): void {
  const differences = after.flatMap((now) => [now - before.lo, now - Math.min(before.hi, 10_000 * 4)])
  const isTrue = {
    up: differences.every((one) => one > -1e-9),
    down: differences.every((one) => one < 1e-9),
    same: differences.every((one) => Math.abs(one) < 1e-9),
    unclear: true,
  }
  expect(isTrue[change.direction], change.direction).toBe(true)
  if (change.direction === 'up' || change.direction === 'down') {
    expect(differences.filter((one) => !holds(change.difference, one) && change.difference.hi !== Infinity)).toEqual([])
  }
}

test('a line of sums never joins years over different towns', () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const { points, lineTowns } = figureOf(all, 'total')
      const drawn = points.filter((one) => one.line !== null)
      for (const one of drawn) expect(one.compared).toBeGreaterThanOrEqual(lineTowns ?? Infinity)
      if ((lineTowns ?? 0) < 3) expect(drawn).toEqual([])
    }),
  )
})
