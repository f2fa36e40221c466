import { describe, expect, test } from 'vitest'
import { type Interval, interval, point } from '../values/interval.ts'
import { medianSideOf, peerHistories, type PeerPosition, peersByYear, positionAmong, sideOf } from './peers.ts'
import {
  buildBoard,
  buildObservation,
  buildTown,
  buildTowns,
  type ObservationFields,
  YEAR,
} from '../testing/buildBoard.ts'
import type { Board } from '../board/board.ts'
import { wholeYear } from '../board/period.ts'

const HANDLED = 'petitions.handled'
const RATE = 'satisfaction.rate'

function points(...values: readonly number[]): Interval[] {
  return values.map(point)
}

/** More than 10 with no end promised. */
const open = interval(11, Infinity, { hiImplied: true })

describe('a position among peers', () => {
  test.each<[string, Interval, Interval[], PeerPosition | null]>([
    ['above each of them', point(9), points(1, 2, 3), 'aboveAll'],
    ['below each of them', point(0), points(1, 2, 3), 'belowAll'],
    ['a tie with the highest is not above it', point(3), points(1, 2, 3), 'aboveMedian'],
    ['a tie with the lowest is not below it', point(1), points(1, 2, 3), 'belowMedian'],
    ['a tie at the top of eight is still its upper quarter', point(9), points(9, 1, 2, 3, 4, 5, 6), 'topQuarter'],
    ['the same at the bottom', point(1), points(1, 4, 5, 6, 7, 8, 9), 'bottomQuarter'],
    ['equal to the median', point(2), points(1, 2, 3), 'atMedian'],
    ['equal to the middle of two', interval(2.5, 2.5), points(1, 2, 3, 4), 'atMedian'],
    ['all the same', point(5), points(5, 5, 5), 'atMedian'],
    ['an interval across the median', interval(1, 4), points(1, 2, 3), 'unclear'],
    ['an interval that touches the median from above', interval(2, 4), points(1, 2, 3), 'unclear'],
    ['one that only comes near it', interval(2, 4, { loOpen: true }), points(1, 2, 5), 'aboveMedian'],
    ['an interval that touches the highest peer', interval(3, 4), points(1, 2, 3), 'aboveMedian'],
    ['one that only comes near the highest peer', interval(3, 4, { loOpen: true }), points(1, 2, 3), 'aboveAll'],
    ['above a peer without an upper end nothing is', point(9999), [open, ...points(1, 2)], 'aboveMedian'],
    ['an open end is above what its lower end is above', open, points(1, 2, 10), 'aboveAll'],
    ['an open end may be the median', open, points(10, 12, 13), 'unclear'],
    ['two peers have no middle', point(9), points(1, 2), null],
    ['no peers', point(9), [], null],
  ])('%s', (_name, value, peers, expected) => {
    expect(positionAmong(value, peers)).toBe(expected)
  })
})

describe('better and worse', () => {
  test.each<[PeerPosition, 'better' | 'worse' | null, 'better' | 'worse' | null]>([
    ['aboveAll', 'better', 'worse'],
    ['topQuarter', 'better', 'worse'],
    ['aboveMedian', 'better', 'worse'],
    ['atMedian', null, null],
    ['unclear', null, null],
    ['belowMedian', 'worse', 'better'],
    ['bottomQuarter', 'worse', 'better'],
    ['belowAll', 'worse', 'better'],
  ])('%s', (position, ifMore, ifLess) => {
    expect(sideOf(position, 'higher')).toBe(ifMore)
    expect(sideOf(position, 'lower')).toBe(ifLess)
    expect(sideOf(position, 'neutral')).toBeNull()
  })

  test('the outermost positions are on the side of the median they imply', () => {
    expect((['aboveAll', 'topQuarter', 'belowAll', 'bottomQuarter'] as const).map(medianSideOf)).toEqual([
      'aboveMedian',
      'aboveMedian',
      'belowMedian',
      'belowMedian',
    ])
  })
})

function boardOf(all: readonly (Partial<ObservationFields> & { value: number })[], indicator = HANDLED): Board {
  const towns = buildTowns(all.length)
  const observations = all.map((fields, index) =>
    buildObservation({ area: towns[index]?.code ?? '', indicator, ...fields }),
  )
  return buildBoard({ towns, observations })
}

function bandOf(board: Board, indicator = HANDLED): ReturnType<typeof peersByYear> {
  const [area] = board.towns
  const history = area
    ? peerHistories(board, { area, year: YEAR }).find((one) => one.request.indicator.id === indicator)
    : undefined
  return history && area ? peersByYear(history, area.code) : []
}

describe('the peers of a year', () => {
  test('are the other towns: the town itself is neither in their range nor in their median', () => {
    const band = bandOf(boardOf([{ value: 900 }, { value: 10 }, { value: 20 }, { value: 60 }]))
    expect(band).toMatchObject([{ year: YEAR, towns: 3, range: { lo: 10, hi: 60 }, median: { lo: 20, hi: 20 } }])
  })

  test('below three there is no band', () => {
    expect(bandOf(boardOf([{ value: 900 }, { value: 10 }, { value: 20 }]))).toEqual([])
  })

  test('half years, other units and rates of tiny base are no peers', () => {
    const halfYear = { start: `${YEAR}-01-01`, end: `${YEAR}-06-30` }
    const counts = [
      { value: 1 },
      { value: 10 },
      { value: 20 },
      { value: 30, period: halfYear },
      { value: 40, unit: '人次' },
    ]
    expect(bandOf(boardOf(counts))).toEqual([])
    const rates = [{ value: 90 }, { value: 91 }, { value: 92 }, { value: 75, num: 3, den: 4 }]
    expect(bandOf(boardOf(rates, RATE), RATE)).toEqual([])
  })

  test('the range reaches as far as any reading of a peer, open end included', () => {
    const all = [{ value: 1 }, { value: 10 }, { value: 20 }, { value: 60, op: 'gt' as const, raw: '超过60件' }]
    expect(bandOf(boardOf(all))[0]?.range).toMatchObject({ lo: 10, hi: Infinity, hiOpen: true })
  })

  test('towns of another group are not among them, nor is anybody on a board of unrelated towns', () => {
    const towns = [...buildTowns(4), buildTown('990101201', { group: '乡' })]
    const observations = towns.map(({ code }, index) =>
      buildObservation({ area: code, indicator: HANDLED, value: index * 100 }),
    )
    expect(bandOf(buildBoard({ towns, observations }))[0]).toMatchObject({ towns: 3, range: { hi: 300 } })
    expect(bandOf(buildBoard({ towns, observations, meta: { comparable: false } }))).toEqual([])
  })

  test('what neither the town nor a peer ever spoke of has no history', () => {
    const towns = [...buildTowns(2), buildTown('990101201', { group: '乡' })]
    const [first] = towns
    const observations = [
      buildObservation({ area: '990101102', indicator: RATE, value: 90, period: wholeYear(YEAR - 1) }),
      buildObservation({ area: '990101201', indicator: HANDLED, value: 5 }),
    ]
    const board = buildBoard({ towns, observations })
    const histories = first ? peerHistories(board, { area: first, year: YEAR }) : []
    expect(histories.map(({ request }) => request.indicator.id)).toEqual([RATE])
  })

  test('a group is read once for a year', () => {
    const board = boardOf([{ value: 1 }, { value: 2 }])
    const [first, second] = board.towns.map((area) => peerHistories(board, { area, year: YEAR }))
    expect(second).toBe(first)
  })
})
