import { describe, expect, test } from 'vitest'
import type { Board } from '../board/board.ts'
import { wholeYear } from '../board/period.ts'
import {
  buildBoard,
  buildObservation,
  buildSource,
  buildStock,
  buildTown,
  buildTowns,
  YEAR,
} from '../testing/buildBoard.ts'
import { type ProfileRow, townProfile, type TownProfile } from './townProfile.ts'
import { invariant } from '../../lib/invariant.ts'

const HANDLED = 'petitions.handled'
const RATE = 'satisfaction.rate'
const VISITS = 'legalAdvisor.visits'

function profileOf(board: Board, asked: number | 'latest' = YEAR, code = '990101101'): TownProfile {
  const area = board.areas.get(code)
  invariant(area, `no town ${code}`)
  return townProfile(board, area, asked)
}

function rowOf(profile: TownProfile, id = HANDLED): ProfileRow {
  const row = profile.rows.find(({ indicator }) => indicator.id === id)
  invariant(row, `no row ${id}`)
  return row
}

/** Four towns of one group; the first told what the test says of it. */
function county(
  first: Parameters<typeof buildObservation>[0][],
  extra: Partial<Parameters<typeof buildBoard>[0]> = {},
) {
  const towns = buildTowns(4)
  const peers = towns
    .slice(1)
    .flatMap(({ code }, index) => [
      buildObservation({ area: code, indicator: HANDLED, value: 10 * (index + 1) }),
      buildObservation({ area: code, indicator: RATE, value: 90 + index }),
    ])
  return buildBoard({ towns, observations: [...first.map(buildObservation), ...peers], ...extra })
}

const own = { area: '990101101', indicator: HANDLED }

describe('rows', () => {
  test('headline indicators come first, then catalogue order, and levels last', () => {
    const ids = ['context.villages', 'petitions.received', 'propaganda.events', HANDLED]
    const observations = ids.map((indicator) => buildObservation({ area: own.area, indicator, value: 4 }))
    const profile = profileOf(buildBoard({ towns: buildTowns(1), observations }))
    expect(profile.rows.map(({ indicator }) => indicator.id)).toEqual([
      HANDLED,
      'propaganda.events',
      'petitions.received',
      'context.villages',
    ])
  })

  test('an indicator only the peers spoke of has a row that says so', () => {
    const row = rowOf(profileOf(county([{ ...own, value: 5 }])), RATE)
    expect(row).toMatchObject({ reading: { state: 'notMentioned' }, position: null, noPosition: 'notCompared' })
  })

  test('every year of the board is a point, in order, silent ones with their state', () => {
    const board = county(
      [
        { ...own, value: 5 },
        { ...own, value: 4, period: wholeYear(YEAR - 2) },
      ],
      {
        sources: [buildSource('990101102', YEAR - 1)],
      },
    )
    expect(rowOf(profileOf(board)).points.map(({ year, state }) => [year, state])).toEqual([
      [YEAR - 2, 'number'],
      [YEAR - 1, 'noReport'],
      [YEAR, 'number'],
    ])
  })

  test('a board without anything has a profile without rows', () => {
    expect(profileOf(buildBoard({ towns: buildTowns(1) }))).toMatchObject({ rows: [], reports: [], silentYears: [] })
  })
})

describe('position', () => {
  test('among at least three comparable peers', () => {
    expect(rowOf(profileOf(county([{ ...own, value: 31 }])))).toMatchObject({ position: 'aboveAll', peerCount: 3 })
  })

  test.each([
    ['too few peers', { ...own, value: 5 }, 3, 'fewPeers'],
    ['a half year', { ...own, value: 5, period: { start: '2022-01-01', end: '2022-06-30' } }, 4, 'notCompared'],
    ['another unit', { ...own, value: 5, unit: '人次' }, 4, 'notCompared'],
    ['spoken of without a number', { ...own, value: null }, 4, 'notCompared'],
  ] as const)('none for %s', (_name, reported, towns, why) => {
    const peers = buildTowns(towns).slice(1)
    const observations = [reported, ...peers.map(({ code }) => ({ area: code, indicator: HANDLED, value: 10 }))]
    const board = buildBoard({ towns: buildTowns(towns), observations: observations.map(buildObservation) })
    expect(rowOf(profileOf(board))).toMatchObject({ position: null, noPosition: why })
  })

  test('none for a rate on fewer than ten cases, whatever the rate', () => {
    const reported = { ...own, indicator: RATE, value: 100, num: 4, den: 4 }
    expect(rowOf(profileOf(county([reported])), RATE)).toMatchObject({ position: null, noPosition: 'notCompared' })
  })

  test('none where every rate is at the ceiling', () => {
    const observations = buildTowns(4).map(({ code }, index) =>
      buildObservation({ area: code, indicator: RATE, value: 99.5 + index / 10 }),
    )
    const row = rowOf(profileOf(buildBoard({ towns: buildTowns(4), observations })), RATE)
    expect(row).toMatchObject({ position: null, noPosition: 'noDiscrimination' })
  })
})

describe('unrelated towns', () => {
  const board = county([{ ...own, value: 5, scope: '系统转送' }], { meta: { comparable: false } })
  const profile = profileOf(board, 'latest')

  test('have neither peers nor a position, and only rows of their own', () => {
    expect(profile.hasPeers).toBe(false)
    expect(profile.rows.map(({ indicator }) => indicator.id)).toEqual([HANDLED])
    expect(rowOf(profile)).toMatchObject({ band: [], peerCount: 0, position: null, noPosition: 'unrelatedTowns' })
  })

  test('are asked in their own usual scope, not in that of strangers', () => {
    expect(rowOf(profile).reading).toMatchObject({ placement: 'compared', observation: { scope: '系统转送' } })
  })

  test('owe no report, and miss no earlier year', () => {
    const earlier = county([{ ...own, value: 5 }], {
      meta: { comparable: false },
      sources: [buildSource('990101102', YEAR - 1)],
    })
    const unrelated = profileOf(earlier, 'latest')
    expect(unrelated.silentYears).toEqual([])
    expect(rowOf(unrelated).change).toEqual({ kind: 'noEarlierYear' })
  })
})

describe('change since the year before', () => {
  const before = { ...own, value: 4, period: wholeYear(YEAR - 1) }

  test('is told with both values', () => {
    expect(rowOf(profileOf(county([{ ...own, value: 5 }, before]))).change).toMatchObject({
      kind: 'known',
      from: YEAR - 1,
      before: { lo: 4 },
      after: { lo: 5 },
      change: { direction: 'up', ratio: { lo: 0.25, hi: 0.25 } },
    })
  })

  test.each([
    ['the first year of the data', [{ ...own, value: 5 }], { kind: 'noEarlierYear' }],
    ['silent this year', [before], { kind: 'silent', when: 'this', state: 'noReport' }],
    [
      'without a number last year',
      [
        { ...own, value: 5 },
        { ...before, value: null },
      ],
      { kind: 'silent', when: 'before', state: 'noNumber' },
    ],
    [
      'half a year last year',
      [
        { ...own, value: 5 },
        { ...before, period: { start: '2021-01-01', end: '2021-06-30' } },
      ],
      { kind: 'obstacles', obstacles: ['period'] },
    ],
    [
      'a break this year',
      [{ ...own, value: 5, status: 'B' as const }, before],
      { kind: 'obstacles', obstacles: ['break'] },
    ],
    [
      'another scope last year',
      [
        { ...own, value: 5 },
        { ...before, scope: '县级交办' },
      ],
      { kind: 'obstacles', obstacles: ['scope'] },
    ],
  ])('is not told for %s, and why', (_name, reported, change) => {
    expect(rowOf(profileOf(county(reported))).change).toEqual(change)
  })
})

describe('a merger', () => {
  const gone = buildTown('990101201', { validTo: '2020-12-31', succeededBy: ['990101101'] })
  const observations = [2019, 2020, 2021, 2022].flatMap((year) =>
    [gone.code, own.area]
      .filter((area) => area !== gone.code || year <= 2020)
      .map((area) => buildObservation({ area, indicator: HANDLED, value: year - 2000, period: wholeYear(year) })),
  )
  const board = buildBoard({ towns: [...buildTowns(1), gone], observations })

  test('leaves the town that is gone with its last year, its successor, and no missing reports', () => {
    const profile = profileOf(board, 2022, gone.code)
    expect(profile).toMatchObject({ year: 2020, outside: { asked: 2022, side: 'after' }, silentYears: [] })
    expect(profile.successors.map(({ code }) => code)).toEqual([own.area])
    expect(rowOf(profile).reading).toMatchObject({ state: 'number', value: { lo: 20 } })
  })

  test('is named in the profile of the town that took it over, and cuts its line', () => {
    const profile = profileOf(board, 2021)
    expect(profile.predecessors.map(({ code }) => code)).toEqual([gone.code])
    expect(profile.outside).toBeNull()
    expect(rowOf(profile)).toMatchObject({ breaks: [2021], change: { kind: 'obstacles', obstacles: ['break'] } })
  })

  test('a town that is not set up yet shows its first year', () => {
    const young = buildTown('990101301', { validFrom: '2022-01-01' })
    const later = buildBoard({ towns: [young, ...buildTowns(1)], observations })
    expect(profileOf(later, 2019, young.code)).toMatchObject({ year: 2022, outside: { asked: 2019, side: 'before' } })
  })
})

test('a stock in the catalogue of villages is compared, though it has no months', () => {
  const observations = buildTowns(4).map(({ code }, index) =>
    buildStock(code, 'context.villages', { value: 10 + index }),
  )
  const visits = buildTowns(4).map(({ code }) => buildObservation({ area: code, indicator: VISITS, value: 60 }))
  const board = buildBoard({ towns: buildTowns(4), observations: [...observations, ...visits] })
  expect(rowOf(profileOf(board), 'context.villages')).toMatchObject({ position: 'belowAll', peerCount: 3 })
})
