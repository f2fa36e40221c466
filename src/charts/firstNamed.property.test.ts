import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare, type Comparison } from '../domain/compare/compare.ts'
import { compareTakeaways } from '../domain/takeaways/compareTakeaways.ts'
import { CATALOGUE } from '../domain/board/catalogue.ts'
import type { Direction } from '../domain/board/indicator.ts'
import { contains, type Interval } from '../domain/values/interval.ts'
import type { Takeaway } from '../domain/takeaways/takeaway.ts'
import {
  buildBoard,
  buildObservation,
  buildRequest,
  buildTowns,
  type ObservationFields,
} from '../domain/testing/buildBoard.ts'
import { orderRows, usualOrder } from './barRows.ts'

const RATE = 'satisfaction.rate'
const HANDLED = 'petitions.handled'
type Reported = Pick<ObservationFields, 'value'> & Partial<ObservationFields>

const counts: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(9).map((value): Reported => ({ value })) },
  fc.constantFrom<Reported>(
    { value: 10, op: 'approx', raw: '约10件' },
    { value: 10, op: 'gt', raw: '10余件' },
    { value: 8, op: 'lt', raw: '不满8件' },
    { value: 6, op: 'le', raw: '6件以下' },
  ),
  fc.integer({ min: 2, max: 9 }).map((value): Reported => ({ value, op: 'ge', raw: `${value}件以上` })),
)

const rates: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 90, max: 99 }).map((value): Reported => ({ value })) },
  fc.constantFrom<Reported>(
    { value: 95, op: 'ge', raw: '95%以上' },
    { value: 95, op: 'gt', raw: '超过95%' },
    { value: 97, op: 'ge', raw: '97%以上' },
    { value: 96, op: 'le', raw: '96%以下' },
    { value: 92, op: 'lt', raw: '不满92%' },
    { value: 66.7, num: 4, den: 6 },
    { value: 103.5 },
  ),
)

interface Case {
  indicator: string
  direction: Direction
  figures: readonly Reported[]
  /** In which of two groups each town is; null where the document sets none. */
  groups: readonly boolean[] | null
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(RATE, HANDLED).chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    direction: fc.constantFrom<Direction>('higher', 'lower', 'neutral'),
    figures: fc.array(indicator === RATE ? rates : counts, { minLength: 2, maxLength: 8 }),
    groups: fc.option(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })),
  }),
)

function comparisonOf({ indicator, direction, figures, groups }: Case): Comparison {
  const towns = buildTowns(figures.length).map((town, index) =>
    groups ? { ...town, group: groups[index] ? '山区' : '平原' } : town,
  )
  const observations = figures.map((reported, index) =>
    buildObservation({ ...reported, area: towns[index]?.code ?? '', indicator }),
  )
  const indicators = CATALOGUE.map((one) => (one.id === indicator ? { ...one, direction } : one))
  const board = buildBoard({ towns, observations, indicators })
  return compare(board, buildRequest(board, indicator))
}

/** A value that the words allow, nearer to one end or the other. */
function readingIn(value: Interval, share: number): number {
  const hi = Math.min(value.hi, value.lo + 40)
  const inner = value.lo + (hi - value.lo) * share
  return contains(value, inner) ? inner : value.lo + (hi - value.lo) * (share === 0 ? 0.001 : 0.999)
}

type Lead = Extract<Takeaway, { kind: 'highest' | 'lowest' | 'leadUnclear' }>

function isLead(one: Takeaway): one is Lead {
  return one.kind === 'highest' || one.kind === 'lowest' || one.kind === 'leadUnclear'
}

/** Whether what is said holds of these values; `named` stand in the order they are named. */
function holds(said: Lead, named: readonly number[], others: readonly number[]): boolean {
  const side = said.kind === 'leadUnclear' ? said.side : said.kind
  const beats = (a: number, b: number): boolean => (side === 'highest' ? a > b : a < b)
  if (said.kind !== 'leadUnclear') {
    return named.every((one) => one === named[0] && others.every((other) => beats(one, other)))
  }
  if (said.inFront) return named.every((one) => others.every((other) => beats(one, other)))
  return named.some((one) => others.every((other) => !beats(other, one)))
}

test('who is said to be first, last or in front is so in every reading, and stands there in the picture', () => {
  const seen = new Map<string, number>()
  const shares = fc.array(fc.constantFrom(0, 0.3, 0.7, 1), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(cases, fc.array(shares, { minLength: 6, maxLength: 6 }), (at, runs) => {
      const comparison = comparisonOf(at)
      const placed = orderRows(comparison, usualOrder(comparison)).compared
      for (const said of compareTakeaways(comparison).filter(isLead)) {
        const isOf = ({ area }: { area: { group: string | null } }): boolean =>
          said.group === undefined || area.group === said.group
        const inPicture = placed.filter(isOf).map(({ area }) => area.code)
        const front = at.direction === 'lower' ? 'lowest' : 'highest'
        const side = said.kind === 'leadUnclear' ? said.side : said.kind
        const names = side === front ? inPicture : inPicture.slice(-said.towns.length)
        expect(said.towns[0]).toBe(names[0])
        if (said.kind !== 'leadUnclear' || said.inFront) expect(said.towns).toEqual(names.slice(0, said.towns.length))
        for (const run of runs) {
          const values = new Map(
            placed
              .filter(isOf)
              .map(({ area, value }, index) => [area.code, value ? readingIn(value, run[index] ?? 0) : NaN]),
          )
          const named = said.towns.map((code) => values.get(code) ?? NaN)
          const others = [...values].flatMap(([code, value]) => (said.towns.includes(code) ? [] : [value]))
          expect(holds(said, named, others)).toBe(true)
        }
        const kind = `${said.kind} ${said.kind === 'leadUnclear' ? said.inFront : ''} ${said.group === undefined}`
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
    }),
    { numRuns: 600 },
  )
  // Each kind, of all towns and of a group, and the unclear lead both ways.
  expect([...seen.values()].filter((count) => count > 2)).toHaveLength(8)
})
