import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import type { ChangeDirection } from '../compare/change.ts'
import { CATALOGUE } from '../board/catalogue.ts'
import { changeTakeaways } from './changeTakeaways.ts'
import { compare, type Comparison } from '../compare/compare.ts'
import { comparePeriods } from '../compare/comparePeriods.ts'
import { compareTakeaways } from './compareTakeaways.ts'
import type { Standard } from '../board/indicator.ts'
import { contains, type Interval } from '../values/interval.ts'
import { wholeYear } from '../board/period.ts'
import type { Takeaway } from './takeaway.ts'
import {
  buildBoard,
  buildObservation,
  buildRequest,
  buildTowns,
  type ObservationFields,
} from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
/** Stands for "as many as one likes" where a report gives no upper end. */
const FAR = 10_000

type Said<K extends Takeaway['kind']> = Extract<Takeaway, { kind: K }>
type Reported = Pick<ObservationFields, 'value'> & Partial<ObservationFields>

/** What reports say: a number, 约10, 10余, 以上 without end, or a range that the document itself gives. */
const reported: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(8).map((value): Reported => ({ value })) },
  fc.constant<Reported>({ value: 10, op: 'approx', raw: '约10件' }),
  fc.constant<Reported>({ value: 10, op: 'gt', raw: '10余件' }),
  fc.integer({ min: 2, max: 9 }).map((value): Reported => ({ value, op: 'ge', raw: `${value}件以上` })),
  fc
    .tuple(fc.nat(8), fc.integer({ min: 1, max: 3 }))
    .map(([lower, width]): Reported => ({ value: lower, op: 'approx', lower, upper: lower + width })),
)

const standard = fc
  .tuple(fc.constantFrom('ge' as const, 'le' as const), fc.integer({ min: 1, max: 12 }), fc.boolean())
  .map(([op, value, isSet]): Standard | null => (isSet ? { op, value, measure: 'total', source: null } : null))

/** Ends and middle of what the words allow; a claim that fails anywhere on whole numbers fails on one of these. */
function readingsOf({ lo, hi }: Interval): number[] {
  const top = hi === Infinity ? FAR : hi
  return [...new Set([lo, Math.floor((lo + Math.min(top, lo + 8)) / 2), top])]
}

function combinations(ranges: readonly Interval[]): number[][] {
  return ranges.reduce<number[][]>(
    (sofar, range) => sofar.flatMap((chosen) => readingsOf(range).map((value) => [...chosen, value])),
    [[]],
  )
}

function boardOf(years: readonly (readonly Reported[])[], rule: Standard | null = null): Board {
  const towns = buildTowns(years[0]?.length ?? 0)
  const observations = years.flatMap((all, back) =>
    all.map((fields, index) => {
      const year = 2022 - back
      const area = towns[index]?.code ?? ''
      return buildObservation({ ...fields, area, indicator: HANDLED, period: wholeYear(year) })
    }),
  )
  const indicators = CATALOGUE.map((one) => (one.id === HANDLED ? { ...one, standard: rule } : one))
  return buildBoard({ towns, observations, indicators })
}

interface Case {
  comparison: Comparison
  said: Takeaway[]
  values: Interval[]
  indexOf: (code: string) => number
}

function caseOf(board: Board): Case {
  const comparison = compare(board, buildRequest(board, HANDLED))
  const codes = comparison.rows.map((row) => row.area.code)
  const values = comparison.rows.flatMap((row) => row.value ?? [])
  return { comparison, said: compareTakeaways(comparison), values, indexOf: (code) => codes.indexOf(code) }
}

/** Runs a check over generated comparisons, and makes sure that the kind of takeaway did come up. */
function always<K extends Takeaway['kind']>(kind: K, check: (one: Said<K>, at: Case) => void): void {
  let seen = 0
  const isKind = (one: Takeaway): one is Said<K> => one.kind === kind
  fc.assert(
    fc.property(fc.array(reported, { minLength: 2, maxLength: 5 }), standard, (all, rule) => {
      const at = caseOf(boardOf([all], rule))
      for (const one of at.said.filter(isKind)) {
        seen += 1
        check(one, at)
      }
    }),
    { numRuns: 300 },
  )
  expect(seen).toBeGreaterThan(20)
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

/** Combinations of readings in which the named towns do not share one value beyond every other town's. */
function failuresOf(one: Said<'highest' | 'lowest'>, at: Case, sign: 1 | -1): number[][] {
  const named = one.towns.map(at.indexOf)
  return combinations(at.values).filter((chosen) => {
    const first = chosen[named[0] ?? -1] ?? NaN
    const isReported = first === FAR || contains(one.value, first)
    return (
      !isReported ||
      chosen.some((value, index) => (named.includes(index) ? value !== first : (first - value) * sign <= 0))
    )
  })
}

test.each([
  ['highest', 1],
  ['lowest', -1],
] as const)('who is said to be %s is so under every reading', (kind, sign) => {
  always(kind, (one, at) => expect(failuresOf(one, at, sign)).toEqual([]))
})

test('a multiple of the median is reached under every reading', () => {
  always('highest', ({ towns, timesMedian }, at) => {
    const times = timesMedian ?? 0
    const index = at.indexOf(towns[0] ?? '')
    const short = combinations(at.values).filter((chosen) => (chosen[index] ?? 0) < times * medianOf(chosen) - 1e-9)
    expect(short).toEqual([])
  })
})

test('where the lead is unclear each town named may have the most, and no other town may', () => {
  always('leadUnclear', ({ towns }, at) => {
    const leaders = new Set(
      combinations(at.values).flatMap((chosen) => {
        const most = Math.max(...chosen)
        return chosen.flatMap((value, index) => (value === most ? [index] : []))
      }),
    )
    expect(leaders).toEqual(new Set(towns.map(at.indexOf)))
  })
})

test('a sum is the range of all sums of readings, and names every town in it', () => {
  always('sum', ({ towns, value }, at) => {
    const sums = combinations(at.values).map((chosen) => chosen.reduce((total, one) => total + one, 0))
    expect(towns).toHaveLength(at.values.length)
    expect(value.lo).toBe(Math.min(...sums))
    expect(value.hi).toBe(at.values.some((one) => one.hi === Infinity) ? Infinity : Math.max(...sums))
  })
})

test('towns count as meeting a standard, or not, only when they do, or do not, under every reading', () => {
  always('standard', ({ met, notMet, unclear }, { comparison, values }) => {
    const rule = comparison.standard
    const meets = (value: number): boolean => (rule?.op === 'ge' ? value >= rule.value : value <= (rule?.value ?? NaN))
    const all = values.filter((value) => readingsOf(value).every(meets)).length
    const none = values.filter((value) => !readingsOf(value).some(meets)).length
    expect({ met, notMet, unclear }).toEqual({ met: all, notMet: none, unclear: values.length - all - none })
  })
})

test('a vague number is indistinct from just the towns that may have more and may have less', () => {
  always('vague', ({ towns, indistinct }, { values, indexOf }) => {
    const index = indexOf(towns[0] ?? '')
    const own = values[index]
    const others = values.filter((_, other) => other !== index)
    const open = others.filter((other) => {
      const pairs = own ? combinations([own, other]) : []
      return pairs.some(([a = 0, b = 0]) => a <= b) && pairs.some(([a = 0, b = 0]) => a >= b)
    })
    expect(indistinct).toBe(open.length)
  })
})

test('who is said to report 0 reports 0, and nobody else does', () => {
  always('zero', ({ towns }, { values, indexOf }) => {
    const zeros = values.flatMap((value, index) => (readingsOf(value).every((one) => one === 0) ? [index] : []))
    expect(towns.map(indexOf)).toEqual(zeros)
  })
})

const pairs = fc.array(fc.tuple(reported, reported), { minLength: 2, maxLength: 3 })

test('changes are told of a town, of the total and of the largest only as they are under every reading', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pairs, (all) => {
      const board = boardOf([all.map(([, after]) => after), all.map(([before]) => before)])
      const request = { ...buildRequest(board, HANDLED), baseline: { year: 2021, span: null } }
      const comparison = comparePeriods(board, request)
      const rows = comparison.rows.flatMap((row) =>
        row.before.value && row.after.value ? [{ row, before: row.before.value, after: row.after.value }] : [],
      )
      const runs = combinations(rows.flatMap((row) => [row.before, row.after])).map((chosen) =>
        rows.map((_, index) => ({ before: chosen[index * 2] ?? NaN, after: chosen[index * 2 + 1] ?? NaN })),
      )
      for (const one of changeTakeaways(comparison)) {
        seen.add(one.kind)
        if (one.kind === 'totalChange') expectTotal(one, runs)
        if (one.kind === 'directions') expectDirections(one, runs, rows.length)
        if (one.kind === 'mostChanged')
          expectMost(
            one,
            runs,
            rows.findIndex(({ row }) => row.area.code === one.towns[0]),
          )
      }
    }),
    { numRuns: 200 },
  )
  expect([...seen].toSorted()).toEqual(['directions', 'mostChanged', 'totalChange'])
})

type Run = readonly { before: number; after: number }[]

function directionOver(after: readonly number[], before: readonly number[]): ChangeDirection {
  const differences = after.map((value, index) => value - (before[index] ?? NaN))
  if (differences.every((one) => one === 0)) return 'same'
  if (differences.every((one) => one > 0)) return 'up'
  return differences.every((one) => one < 0) ? 'down' : 'unclear'
}

function expectDirections(one: Said<'directions'>, runs: readonly Run[], towns: number): void {
  const counts = { up: 0, down: 0, same: 0, unclear: 0 }
  for (let town = 0; town < towns; town += 1) {
    const [after, before] = [runs.map((run) => run[town]?.after ?? NaN), runs.map((run) => run[town]?.before ?? NaN)]
    counts[directionOver(after, before)] += 1
  }
  expect(one).toMatchObject(counts)
}

function expectTotal(one: Said<'totalChange'>, runs: readonly Run[]): void {
  const before = runs.map((run) => run.reduce((sum, town) => sum + town.before, 0))
  const after = runs.map((run) => run.reduce((sum, town) => sum + town.after, 0))
  expect(one.change.direction).toBe(directionOver(after, before))
  expect(before.filter((value) => !contains(one.before, value))).toEqual([])
  expect(after.filter((value) => !contains(one.after, value))).toEqual([])
  const { ratio } = one.change
  const changes = ratio ? after.map((value, index) => value / (before[index] ?? NaN) - 1) : []
  expect(changes.filter((value) => ratio && (value < ratio.lo - 1e-9 || value > ratio.hi + 1e-9))).toEqual([])
}

function expectMost({ change }: Said<'mostChanged'>, runs: readonly Run[], winner: number): void {
  const sign = change.direction === 'up' ? 1 : -1
  const surpassed = runs.filter((run) => {
    const sizes = run.map(({ before, after }) => {
      const difference = (after - before) * sign
      // As the sentence tells it: a percentage if it has one; from nothing to something is beyond all percentages.
      if (change.ratio === null || difference === 0) return difference
      return difference / before
    })
    const own = sizes[winner] ?? NaN
    return !(own > 0) || sizes.some((other, index) => index !== winner && other >= own)
  })
  expect(surpassed).toEqual([])
}
