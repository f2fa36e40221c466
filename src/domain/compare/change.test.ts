import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Area } from '../board/area.ts'
import type { Board } from '../board/board.ts'
import { type Change, changeBetween, changeObstacles, isBrokenBetween, predecessorsOf } from './change.ts'
import { contains, type Interval, interval, point } from '../values/interval.ts'
import type { Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import { readTown } from './readTown.ts'
import {
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildQuestion,
  buildTown,
  builtIn,
} from '../testing/buildBoard.ts'

const HUNDRED_ODD = interval(101, 199, { hiImplied: true })
const TOWN = buildTown('990101101')
const HANDLED = builtIn('petitions.handled')

test('from 92 % to 96 % is 4 percentage points and no percentage', () => {
  expect(changeBetween(point(92), point(96), 'ratio')).toEqual({ direction: 'up', difference: point(4), ratio: null })
})

test('from 100 to 106 cases is 6 more, 6 %', () => {
  const change = changeBetween(point(100), point(106), 'flow')
  expect(change).toMatchObject({ direction: 'up', difference: { lo: 6, hi: 6 } })
  expect(change.ratio?.lo).toBeCloseTo(0.06, 12)
})

test('down to nothing is minus one whole; up from nothing has no ratio', () => {
  expect(changeBetween(point(5), point(0), 'flow')).toMatchObject({ direction: 'down', ratio: { lo: -1, hi: -1 } })
  expect(changeBetween(point(0), point(5), 'flow')).toMatchObject({
    direction: 'up',
    difference: { lo: 5 },
    ratio: null,
  })
  expect(changeBetween(interval(0, 9), point(5), 'flow').ratio).toBeNull()
})

test.each<[string, Interval, Interval, Change['direction']]>([
  ['plain numbers that agree', point(7), point(7), 'same'],
  ['100余 to 150', HUNDRED_ODD, point(150), 'unclear'],
  ['100余 to 100余', HUNDRED_ODD, HUNDRED_ODD, 'unclear'],
  ['100余 to 199, which it may already have been', HUNDRED_ODD, point(199), 'unclear'],
  ['100余 to 200', HUNDRED_ODD, point(200), 'up'],
  ['100余 to 100', HUNDRED_ODD, point(100), 'down'],
  ['近90% to 90%', interval(81, 90, { hiOpen: true }), point(90), 'up'],
  ['90% to 超过90%', point(90), interval(90, 100, { loOpen: true }), 'up'],
  ['超过90% to 90%', interval(90, 100, { loOpen: true }), point(90), 'down'],
  ['90%以上 to 90%', interval(90, 100), point(90), 'unclear'],
  ['15余 to 1000', interval(16, Infinity), point(1000), 'unclear'],
  ['15余 to 15', interval(16, Infinity), point(15), 'down'],
  ['15 to 15余', point(15), interval(16, Infinity), 'up'],
])('%s', (_, before, after, direction) => {
  expect(changeBetween(before, after, 'flow').direction).toBe(direction)
})

test('from 15余 downwards everything but the whole may be lost, and to nothing it is lost exactly', () => {
  const halved = changeBetween(interval(16, Infinity), point(8), 'flow').ratio
  expect(halved && [halved.lo, halved.loOpen, halved.hi]).toEqual([-1, true, -0.5])
  const gone = changeBetween(interval(16, Infinity), point(0), 'flow').ratio
  expect(gone && contains(gone, -1)).toBe(true)
})

test('an implied end stays marked in the difference and in the ratio', () => {
  expect(changeBetween(HUNDRED_ODD, point(300), 'flow')).toMatchObject({
    difference: { lo: 101, hi: 199, loImplied: true, hiImplied: false },
    ratio: { loImplied: true, hiImplied: false },
  })
})

test('a vague earlier number makes the upper end of the ratio implied, an open one makes it open', () => {
  const nearly = changeBetween(interval(81, 90, { hiOpen: true, loImplied: true }), point(45), 'flow').ratio
  expect(nearly).toMatchObject({ loOpen: true, loImplied: false, hiOpen: false, hiImplied: true })
  const over = changeBetween(interval(50, 100, { loOpen: true }), point(50), 'flow').ratio
  expect(over).toMatchObject({ lo: -0.5, loOpen: false, hi: 0, hiOpen: true })
})

const closed = fc.tuple(fc.nat(8), fc.nat(3)).map(([lo, width]) => interval(lo, lo + width))

function readings({ lo, hi }: Interval): number[] {
  return Array.from({ length: hi - lo + 1 }, (_, step) => lo + step)
}

test('a direction is said exactly when all readings agree on it', () => {
  fc.assert(
    fc.property(closed, closed, (before, after) => {
      const signs = new Set(readings(before).flatMap((x) => readings(after).map((y) => Math.sign(y - x))))
      const word = signs.size > 1 ? 'unclear' : signs.has(1) ? 'up' : signs.has(-1) ? 'down' : 'same'
      expect(changeBetween(before, after, 'flow').direction).toBe(word)
    }),
    { numRuns: 500 },
  )
})

test('difference and ratio run exactly from the least to the greatest that readings give', () => {
  fc.assert(
    fc.property(closed, closed, (before, after) => {
      const { difference, ratio } = changeBetween(before, after, 'flow')
      const pairs = readings(before).flatMap((x) => readings(after).map((y) => [x, y] as const))
      const differences = pairs.map(([x, y]) => y - x)
      expect([difference.lo, difference.hi]).toEqual([Math.min(...differences), Math.max(...differences)])
      const ratios = pairs.map(([x, y]) => (y - x) / x)
      const expected = before.lo > 0 ? [Math.min(...ratios), Math.max(...ratios)] : null
      expect(ratio && [ratio.lo, ratio.hi]).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

function reported(year: number, fields: Partial<ObservationFields> = {}): Observation {
  return buildObservation({ value: 10, indicator: HANDLED.id, period: wholeYear(year), ...fields, area: TOWN.code })
}

function obstaclesBetween(
  before: Observation,
  after: Observation,
  changes: Parameters<typeof buildQuestion>[1] = {},
): string[] {
  const board = buildBoard({ towns: [TOWN], observations: [before, after] })
  const read = (year: number) => readTown(board, TOWN, buildQuestion(after.indicator, { ...changes, year }))
  return changeObstacles(board, { before: read(2021), after: read(2022) }, builtIn(after.indicator))
}

const HALF_2022 = { start: '2022-01-01', end: '2022-06-30' }

test.each([
  ['two whole years', [], reported(2021), reported(2022)],
  ['a number and words without one', [], reported(2021), reported(2022, { value: null })],
  ['a year and a half year', ['period'], reported(2021), reported(2022, { period: HALF_2022 })],
  ['件 and 人次', ['unit'], reported(2021), reported(2022, { unit: '人次' })],
  ['one scope and another', ['scope'], reported(2021), reported(2022, { scope: '县级交办' })],
  ['a break in the later year', ['break'], reported(2021), reported(2022, { status: 'B' })],
  [
    'a break in the earlier year, before the first of the two figures',
    [],
    reported(2021, { status: 'B' }),
    reported(2022),
  ],
])('%s: obstacles are %j', (_, expected, before, after) => {
  expect(obstaclesBetween(before, after)).toEqual(expected)
})

test('two half years of different halves are no change, though each has six months', () => {
  const later = reported(2022, { period: { start: '2022-07-01', end: '2022-12-31' } })
  const earlier = reported(2021, { period: { start: '2021-01-01', end: '2021-06-30' } })
  expect(obstaclesBetween(earlier, later, { span: null })).toEqual(['period'])
})

test('stocks counted on different days may be set against each other', () => {
  const stock = { indicator: 'context.villages' }
  const midYear = reported(2022, { ...stock, period: { start: '2022-06-30', end: '2022-06-30' } })
  expect(obstaclesBetween(reported(2021, stock), midYear, { span: null })).toEqual([])
})

test('a measure that one year cannot be divided for is an obstacle', () => {
  expect(obstaclesBetween(reported(2021), reported(2022), { measure: 'villages' })).toEqual(['noDenominator'])
})

function boardOfMerger(validTo: string | null): { board: Board; successor: Area; merged: Area } {
  const successor = buildTown('990101101')
  const merged = buildTown('990101102', { validTo, succeededBy: [successor.code] })
  return { board: buildBoard({ towns: [successor, merged] }), successor, merged }
}

test.each([
  ['2020-12-31', [2020, 2021], true],
  ['2020-12-31', [2021, 2020], true],
  ['2020-12-31', [2019, 2022], true],
  ['2020-12-31', [2021, 2022], false],
  ['2020-12-31', [2019, 2020], false],
  ['2022-06-30', [2021, 2022], true],
  ['2022-06-30', [2022, 2023], true],
  ['2022-06-30', [2020, 2021], false],
  ['2022-06-30', [2023, 2024], false],
  [null, [2019, 2022], false],
] as const)('a town taken over after %s breaks its successor’s series between %j: %j', (validTo, years, expected) => {
  const { board, successor } = boardOfMerger(validTo)
  expect(isBrokenBetween(board, { area: successor, indicator: HANDLED, scope: null }, years)).toBe(expected)
})

test('only the successor has predecessors', () => {
  const { board, successor, merged } = boardOfMerger('2020-12-31')
  expect(predecessorsOf(board, successor.code)).toEqual([merged])
  expect(predecessorsOf(board, merged.code)).toEqual([])
  expect(isBrokenBetween(board, { area: merged, indicator: HANDLED, scope: null }, [2020, 2021])).toBe(false)
})

test('a break is told of one indicator and does not break another', () => {
  const board = buildBoard({ towns: [TOWN], observations: [reported(2022, { status: 'B' })] })
  expect(isBrokenBetween(board, { area: TOWN, indicator: HANDLED, scope: null }, [2021, 2022])).toBe(true)
  expect(
    isBrokenBetween(board, { area: TOWN, indicator: builtIn('petitions.received'), scope: null }, [2021, 2022]),
  ).toBe(false)
})

test('a break is told of one scope and does not break another', () => {
  const board = buildBoard({ towns: [TOWN], observations: [reported(2022, { status: 'B', scope: '县级交办' })] })
  const years = [2021, 2022] as const
  expect(isBrokenBetween(board, { area: TOWN, indicator: HANDLED, scope: '县级交办' }, years)).toBe(true)
  expect(isBrokenBetween(board, { area: TOWN, indicator: HANDLED, scope: null }, years)).toBe(false)
})
