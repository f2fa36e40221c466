import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from './board.ts'
import { CATALOGUE } from './catalogue.ts'
import { changeTakeaways } from './changeTakeaways.ts'
import { compare, type Comparison } from './compare.ts'
import { comparePeriods } from './comparePeriods.ts'
import { compareTakeaways } from './compareTakeaways.ts'
import type { Standard } from './indicator.ts'
import { contains, type Interval } from './interval.ts'
import { wholeYear } from './period.ts'
import type { Takeaway } from './takeaway.ts'
import { buildBoard, buildObservation, buildRequest, buildTowns, type ObservationFields } from './testing/buildBoard.ts'

const HANDLED = 'petitions.handled'
/** Stands for "as many as one likes" where a report gives no upper end. */
const FAR = 10_000

type Told = Pick<ObservationFields, 'value'> & Partial<ObservationFields>

/** What reports say: a number, 约10, 10余, 以上 without end, or a range that the document itself gives. */
const told: fc.Arbitrary<Told> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(8).map((value): Told => ({ value })) },
  fc.constant<Told>({ value: 10, op: 'approx', raw: '约10件' }),
  fc.constant<Told>({ value: 10, op: 'gt', raw: '10余件' }),
  fc.integer({ min: 2, max: 9 }).map((value): Told => ({ value, op: 'ge', raw: `${value}件以上` })),
  fc
    .tuple(fc.nat(8), fc.integer({ min: 1, max: 3 }))
    .map(([lower, width]): Told => ({ value: lower, op: 'approx', lower, upper: lower + width })),
)

const standard: fc.Arbitrary<Standard | null> = fc.option(
  fc.record({
    op: fc.constantFrom('ge' as const, 'le' as const),
    value: fc.integer({ min: 1, max: 12 }),
    measure: fc.constant('total' as const),
    source: fc.constant(null),
  }),
)

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

function boardOf(years: readonly (readonly Told[])[], rule: Standard | null = null): Board {
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

function caseOf(all: readonly Told[], rule: Standard | null): Case {
  const board = boardOf([all], rule)
  const comparison = compare(board, buildRequest(board, HANDLED))
  const codes = comparison.rows.map((row) => row.area.code)
  const values = comparison.rows.flatMap((row) => row.value ?? [])
  return { comparison, said: compareTakeaways(comparison), values, indexOf: (code) => codes.indexOf(code) }
}

/** Runs a check over generated comparisons, and makes sure that the kind of takeaway did come up. */
function always<K extends Takeaway['kind']>(
  kind: K,
  check: (one: Extract<Takeaway, { kind: K }>, at: Case) => void,
): void {
  let seen = 0
  const isKind = (one: Takeaway): one is Extract<Takeaway, { kind: K }> => one.kind === kind
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 5 }), standard, (all, rule) => {
      const at = caseOf(all, rule)
      for (const one of at.said.filter(isKind)) {
        seen += 1
        check(one, at)
      }
    }),
    { numRuns: 600 },
  )
  expect(seen).toBeGreaterThan(20)
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2
}

/** The named towns share one value, and it is beyond every other town's, in each combination of readings. */
function expectExtreme(
  { towns, value }: Extract<Takeaway, { kind: 'highest' | 'lowest' }>,
  at: Case,
  sign: 1 | -1,
): void {
  const named = towns.map(at.indexOf)
  for (const chosen of combinations(at.values)) {
    const [first = NaN] = named.map((index) => chosen[index])
    const others = chosen.filter((_, index) => !named.includes(index))
    expect(named.every((index) => chosen[index] === first)).toBe(true)
    expect(others.filter((other) => (first - other) * sign <= 0)).toEqual([])
    expect(first === FAR || contains(value, first)).toBe(true)
  }
}

test('who is said to have the most has it under every reading', () => {
  always('highest', (one, at) => expectExtreme(one, at, 1))
})

test('who is said to have the least has it under every reading', () => {
  always('lowest', (one, at) => expectExtreme(one, at, -1))
})

test('a multiple of the median is reached under every reading', () => {
  let seen = 0
  always('highest', ({ towns, timesMedian }, at) => {
    if (timesMedian === null) return
    seen += 1
    const index = at.indexOf(towns[0] ?? '')
    for (const chosen of combinations(at.values)) {
      expect(chosen[index]).toBeGreaterThanOrEqual(timesMedian * medianOf(chosen) - 1e-9)
    }
  })
  expect(seen).toBeGreaterThan(10)
})

test('where the lead is unclear each town named may have the most, and no other town may', () => {
  always('leadUnclear', ({ towns }, at) => {
    const leaders = new Set<number>()
    for (const chosen of combinations(at.values)) {
      const most = Math.max(...chosen)
      chosen.forEach((value, index) => {
        if (value === most) leaders.add(index)
      })
    }
    expect([...leaders].toSorted()).toEqual(towns.map(at.indexOf).toSorted())
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

const pair = fc
  .integer({ min: 2, max: 3 })
  .chain((count) =>
    fc.tuple(
      fc.array(told, { minLength: count, maxLength: count }),
      fc.array(told, { minLength: count, maxLength: count }),
    ),
  )

test('changes are told of a town, of the total and of the largest only as they are under every reading', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(pair, ([after, before]) => {
      const board = boardOf([after, before])
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
        if (one.kind === 'directions') {
          const told_ = rows.map((_, index) =>
            directionOver(
              runs.map((run) => run[index]?.after ?? NaN),
              runs.map((run) => run[index]?.before ?? NaN),
            ),
          )
          const count = (wanted: string): number => told_.filter((direction) => direction === wanted).length
          expect(one).toMatchObject({
            up: count('up'),
            down: count('down'),
            same: count('same'),
            unclear: count('unclear'),
          })
        }
        if (one.kind === 'mostChanged')
          expectMost(
            one,
            runs,
            rows.findIndex(({ row }) => row.area.code === one.towns[0]),
          )
      }
    }),
    { numRuns: 300 },
  )
  expect([...seen].toSorted()).toEqual(['directions', 'mostChanged', 'totalChange'])
})

type Run = readonly { before: number; after: number }[]

function directionOver(after: readonly number[], before: readonly number[]): string {
  const differences = after.map((value, index) => value - (before[index] ?? NaN))
  if (differences.every((one) => one === 0)) return 'same'
  if (differences.every((one) => one > 0)) return 'up'
  return differences.every((one) => one < 0) ? 'down' : 'unclear'
}

function expectTotal(one: Extract<Takeaway, { kind: 'totalChange' }>, runs: readonly Run[]): void {
  const before = runs.map((run) => run.reduce((sum, town) => sum + town.before, 0))
  const after = runs.map((run) => run.reduce((sum, town) => sum + town.after, 0))
  expect(one.change.direction).toBe(directionOver(after, before))
  expect(before.filter((value) => !contains(one.before, value))).toEqual([])
  expect(after.filter((value) => !contains(one.after, value))).toEqual([])
  const { ratio } = one.change
  if (!ratio) return
  const outside = after.filter((value, index) => {
    const change = value / (before[index] ?? NaN) - 1
    return change < ratio.lo - 1e-9 || change > ratio.hi + 1e-9
  })
  expect(outside).toEqual([])
}

function expectMost(
  { change }: Extract<Takeaway, { kind: 'mostChanged' }>,
  runs: readonly Run[],
  winner: number,
): void {
  const sign = change.direction === 'up' ? 1 : -1
  for (const run of runs) {
    const differences = run.map((town) => (town.after - town.before) * sign)
    const own = differences[winner] ?? NaN
    expect(own).toBeGreaterThan(0)
    expect(differences.filter((other, index) => index !== winner && other >= own)).toEqual([])
  }
}
