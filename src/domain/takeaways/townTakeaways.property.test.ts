import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { contains, type Interval } from '../values/interval.ts'
import { type PeerPosition, peerValues, peerHistories } from '../town/peers.ts'
import { wholeYear } from '../board/period.ts'
import { buildBoard, buildObservation, buildTowns, type ObservationFields } from '../testing/buildBoard.ts'
import { type ProfileRow, townProfile, type TownProfile } from '../town/townProfile.ts'
import { type TownTakeaway, townTakeaways } from './townTakeaways.ts'

const HANDLED = 'petitions.handled'
const YEAR = 2022
/** Stands for "as many as one likes" where a report gives no upper end. */
const FAR = 10_000

type Reported = Pick<ObservationFields, 'value'> & Partial<ObservationFields>
type Said<K extends TownTakeaway['kind']> = Extract<TownTakeaway, { kind: K }>

/** What reports say: a number, 约, 余, 以上 without end, a range of the document itself, or no number at all. */
const reported: fc.Arbitrary<Reported> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 8, max: 16 }).map((value): Reported => ({ value })) },
  fc.constant<Reported>({ value: 10, op: 'approx', raw: '约10件' }),
  fc.constant<Reported>({ value: 10, op: 'gt', raw: '10余件' }),
  fc.integer({ min: 9, max: 14 }).map((value): Reported => ({ value, op: 'ge', raw: `${value}件以上` })),
  fc
    .tuple(fc.integer({ min: 8, max: 14 }), fc.integer({ min: 1, max: 3 }))
    .map(([lower, width]): Reported => ({ value: lower, op: 'approx', lower, upper: lower + width })),
  fc.constant<Reported>({ value: null }),
)

/** A town and four or five of its peers, in two years; any of them may send no report. */
const county = fc.array(fc.tuple(fc.option(reported, { freq: 6 }), fc.option(reported, { freq: 6 })), {
  minLength: 5,
  maxLength: 6,
})

/** Eight towns have quarters that are not everybody. Most give plain numbers, so that readings stay few. */
const largeCounty = fc.array(
  fc.tuple(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 8, max: 24 }).map((value) => ({ value })) }, reported),
    fc.constant(null),
  ),
  { minLength: 8, maxLength: 8 },
)

interface Case {
  profile: TownProfile
  row: ProfileRow
  said: TownTakeaway[]
  /** Of the comparable peers. */
  peers: Interval[]
  board: Board
}

type CountyReported = readonly (readonly [Reported | null, Reported | null])[]

function caseOf(all: CountyReported): Case | null {
  const towns = buildTowns(all.length)
  const observations = all.flatMap((pair, index) =>
    pair.flatMap((fields, back) => {
      const area = towns[index]?.code ?? ''
      return fields ? [buildObservation({ ...fields, area, indicator: HANDLED, period: wholeYear(YEAR - back) })] : []
    }),
  )
  const board = buildBoard({ towns, observations })
  const [area] = board.towns
  const [history] = area ? peerHistories(board, { area, year: YEAR }) : []
  const profile = area && townProfile(board, area, YEAR)
  const [row] = profile?.rows ?? []
  if (!area || !history || !profile || !row) return null
  // Where nobody reports in the year, the profile is of the year before.
  if (profile.year !== YEAR) return null
  const peers = peerValues(history, area.code, YEAR)
  return { board, profile, row, said: townTakeaways(profile), peers }
}

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

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

/** Runs a check over generated counties, and makes sure that what it checks did come up. */
function always(check: (at: Case) => number, counties: fc.Arbitrary<CountyReported> = county): void {
  let seen = 0
  fc.assert(
    fc.property(counties, (all) => {
      const at = caseOf(all)
      if (at) seen += check(at)
    }),
    { numRuns: 1500 },
  )
  expect(seen).toBeGreaterThan(20)
}

/** Checks each sentence of one kind. */
function alwaysSaid<K extends TownTakeaway['kind']>(kind: K, check: (one: Said<K>, at: Case) => void): void {
  const isKind = (one: TownTakeaway): one is Said<K> => one.kind === kind
  always((at) => {
    const all = at.said.filter(isKind)
    for (const one of all) check(one, at)
    return all.length
  })
}

const HOLDS: Readonly<Record<Exclude<PeerPosition, 'unclear'>, (own: number, peers: readonly number[]) => boolean>> = {
  aboveAll: (own, peers) => peers.every((peer) => own > peer),
  belowAll: (own, peers) => peers.every((peer) => own < peer),
  topQuarter: (own, peers) => peers.filter((peer) => own > peer).length >= (peers.length + 1) * 0.75,
  bottomQuarter: (own, peers) => peers.filter((peer) => own < peer).length >= (peers.length + 1) * 0.75,
  aboveMedian: (own, peers) => own > medianOf(peers),
  belowMedian: (own, peers) => own < medianOf(peers),
  atMedian: (own, peers) => own === medianOf(peers),
}

test('a position among peers holds under every reading of the town and of each peer', () => {
  const seen = new Set<PeerPosition>()
  const check = ({ row, peers }: Case): number => {
    const { position, reading } = row
    if (position === null || position === 'unclear' || !reading.value) return 0
    seen.add(position)
    const wrong = combinations([reading.value, ...peers]).filter(([own = NaN, ...rest]) => !HOLDS[position](own, rest))
    expect(wrong).toEqual([])
    return 1
  }
  always(check)
  always(check, largeCounty)
  expect([...seen].toSorted()).toEqual(Object.keys(HOLDS).toSorted())
})

test('where the position is unclear some readings put the town above the median and some do not', () => {
  always(({ row, peers }) => {
    const own = row.reading.value
    if (row.position !== 'unclear' || !own) return 0
    const sides = combinations([own, ...peers]).map(([first = NaN, ...rest]) => Math.sign(first - medianOf(rest)))
    expect(new Set(sides).size).toBeGreaterThan(1)
    return 1
  })
})

test('the peers’ range holds every reading of every peer, and their median every median of readings', () => {
  always(({ row, peers }) => {
    const band = row.band.find(({ year }) => year === YEAR)
    if (!band) return 0
    expect(band.towns).toBe(peers.length)
    const within = (range: Interval, value: number): boolean => value >= FAR || contains(range, value)
    const runs = combinations(peers)
    expect(runs.flat().filter((value) => !within(band.range, value))).toEqual([])
    expect(runs.map(medianOf).filter((value) => value < FAR / 2 && !contains(band.median, value))).toEqual([])
    return 1
  })
})

test('who is said to be above, or below, all peers is so under every reading', () => {
  alwaysSaid('extreme', ({ side, value, peers: count, row }, { peers }) => {
    expect(value).toEqual(row.reading.value)
    expect(count).toBe(peers.length)
    const holds = HOLDS[`${side}All`]
    expect(combinations([value, ...peers]).filter(([own = NaN, ...rest]) => !holds(own, rest))).toEqual([])
  })
})

test('a change goes the way it is said to, as far as it is said to, under every reading of both years', () => {
  alwaysSaid('change', ({ reported: { before, after, change, from } }) => {
    const sign = change.direction === 'up' ? 1 : -1
    expect(from).toBe(YEAR - 1)
    expect(before.lo).toBeGreaterThanOrEqual(10)
    const wrong = combinations([before, after]).filter(([first = NaN, last = NaN]) => {
      const ratio = last / first - 1
      const isInside = change.ratio !== null && ratio >= change.ratio.lo - 1e-9 && ratio <= change.ratio.hi + 1e-9
      return !((last - first) * sign > 0) || !isInside
    })
    expect(wrong).toEqual([])
  })
})

test('an indicator counts as told when the town gave a number, and of a year without a report nothing is counted', () => {
  always(({ profile, row, said }) => {
    const counted = said.find((one): one is Said<'reporting'> => one.kind === 'reporting')
    if (row.reading.state === 'noReport') {
      expect(counted).toBeUndefined()
      expect(profile.silentYears).toContain(YEAR)
    } else expect(counted).toMatchObject({ of: 1, reported: row.reading.state === 'noNumber' ? 0 : 1 })
    return 1
  })
})

test('the years said to be silent are those, and only those, that have no report', () => {
  always(({ board, profile, said }) => {
    const years = said.flatMap((one) => {
      if (one.kind === 'silentYears') return one.years
      return one.kind === 'silentSince' ? board.years.filter((year) => year >= one.from) : []
    })
    const withReport = (board.reports.get(profile.area.code) ?? []).map(({ period }) =>
      Number(period.start.slice(0, 4)),
    )
    expect(years.toSorted((a, b) => a - b)).toEqual(board.years.filter((year) => !withReport.includes(year)))
    return years.length
  })
})
