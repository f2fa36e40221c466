import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Interval, interval, point } from './interval.ts'
import { countIndistinct, type RankRange, rankRanges } from './rank.ts'

/** A few whole-numbered towns, with ties and overlaps, now and then without an upper end. */
const fewTowns = fc.array(
  fc
    .tuple(fc.nat(6), fc.nat(2), fc.nat(9))
    .map(([lo, width, endless]) => (endless === 0 ? interval(lo, Infinity) : interval(lo, lo + width))),
  { minLength: 1, maxLength: 5 },
)
const SIDE = fc.constantFrom<'higher' | 'lower'>('higher', 'lower')

/** Every whole reading; an endless one may also be larger than all others. */
function sample({ lo, hi }: Interval): number[] {
  if (hi === Infinity) return [lo, lo + 1, 100]
  return Array.from({ length: hi - lo + 1 }, (_, step) => lo + step)
}

function combinations(towns: readonly Interval[]): number[][] {
  return towns.reduce<number[][]>(
    (sofar, town) => sofar.flatMap((chosen) => sample(town).map((value) => [...chosen, value])),
    [[]],
  )
}

/** Rank of each plain number: one plus how many are strictly better. */
function plainRanks(values: readonly number[], better: 'higher' | 'lower'): number[] {
  return values.map((own) => 1 + values.filter((other) => (better === 'higher' ? other > own : other < own)).length)
}

function bruteForce(towns: readonly Interval[], better: 'higher' | 'lower'): RankRange[] {
  const all = combinations(towns).map((values) => plainRanks(values, better))
  return towns.map((_, index) => {
    const ranks = all.map((one) => one[index] ?? NaN)
    return { best: Math.min(...ranks), worst: Math.max(...ranks), of: towns.length }
  })
}

function written(ranges: readonly RankRange[]): string[] {
  return ranges.map(({ best, worst }) => (best === worst ? String(best) : `${best}–${worst}`))
}

test('best and worst ranks are the ones that some readings really give', () => {
  fc.assert(
    fc.property(fewTowns, SIDE, (towns, better) => {
      expect(rankRanges(towns, better)).toEqual(bruteForce(towns, better))
    }),
    { numRuns: 400 },
  )
})

test('moving towns around moves their ranks with them', () => {
  const shuffled = fewTowns.chain((towns) =>
    fc.tuple(fc.constant(towns), fc.shuffledSubarray([...towns.keys()], { minLength: towns.length })),
  )
  fc.assert(
    fc.property(shuffled, SIDE, ([towns, order], better) => {
      const ranks = rankRanges(towns, better)
      const moved = order.flatMap((index) => towns[index] ?? [])
      expect(rankRanges(moved, better)).toEqual(order.map((index) => ranks[index]))
    }),
  )
})

test('equal plain numbers share a rank and the next one skips (1, 2, 2, 4)', () => {
  const values = [point(90), point(80), point(80), point(70)]
  expect(written(rankRanges(values, 'higher'))).toEqual(['1', '2', '2', '4'])
  expect(written(rankRanges(values, 'lower'))).toEqual(['4', '2', '2', '1'])
})

test('100余 among plain numbers has every rank from behind the certainly larger to before the certainly smaller', () => {
  const values = [point(214), point(162), point(104), interval(101, 199), point(96)]
  expect(written(rankRanges(values, 'higher'))).toEqual(['1', '2–3', '3–4', '2–4', '5'])
})

test('two ranges that reach as far as one likes may each be first', () => {
  expect(written(rankRanges([interval(16, Infinity), interval(20, Infinity)], 'higher'))).toEqual(['1–2', '1–2'])
})

test('a strict bound is enough to tell apart: 近90% stands behind 90%', () => {
  const nearly = interval(81, 90, { hiOpen: true })
  expect(written(rankRanges([nearly, point(90)], 'higher'))).toEqual(['2', '1'])
})

test('nobody is ranked among nobody', () => {
  expect(rankRanges([], 'higher')).toEqual([])
  expect(rankRanges([point(3)], 'lower')).toEqual([{ best: 1, worst: 1, of: 1 }])
})

test('a value cannot be told apart from exactly those that some readings put above or level and some below or level', () => {
  fc.assert(
    fc.property(fewTowns, ([own = point(0), ...others]) => {
      const blurred = others.filter((other) => {
        const pairs = combinations([own, other])
        return pairs.some(([a = 0, b = 0]) => a >= b) && pairs.some(([a = 0, b = 0]) => a <= b)
      })
      expect(countIndistinct(own, others)).toBe(blurred.length)
    }),
  )
})
