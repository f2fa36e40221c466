import { expect, test } from 'vitest'
import { notableTowns, trend } from '../trend/trend.ts'
import type { Observation } from '../board/observation.ts'
import { wholeYear } from '../board/period.ts'
import {
  type BoardFields,
  type ObservationFields,
  buildBoard,
  buildObservation,
  buildTown,
  buildTowns,
  builtIn,
} from '../testing/buildBoard.ts'

const HANDLED = 'petitions.handled'

/** Towns named of lines over 2021 and 2022; null is no report. */
function namedOf(
  lines: readonly (readonly (Partial<ObservationFields> | null)[])[],
  towns: BoardFields['towns'] = buildTowns(lines.length),
): string[] {
  const observations = lines.flatMap((years, index) =>
    years.flatMap((fields, offset): Observation[] => {
      const place = { area: towns[index]?.code ?? '', indicator: HANDLED, period: wholeYear(2021 + offset) }
      return fields ? [buildObservation({ value: null, ...place, ...fields })] : []
    }),
  )
  const board = buildBoard({ towns, observations })
  const indicator = builtIn(HANDLED)
  return notableTowns(
    trend(board, { indicator, scope: null, measure: 'total', years: [2021, 2022], span: null, towns }),
  )
}

const [HIGH, MIDDLE, LOW, SILENT] = ['990101101', '990101102', '990101103', '990101104']

test('the highest, the lowest and one that stopped reporting are named', () => {
  const lines = [
    [{ value: 1 }, { value: 9 }],
    [null, { value: 5 }],
    [{ value: 9 }, { value: 1 }],
    [{ value: 4 }, null],
  ]
  expect(namedOf(lines)).toEqual([HIGH, LOW, SILENT])
})

test('an open end does not make a town the highest', () => {
  const lines = [
    [null, { value: 9 }],
    [null, { value: 6, op: 'ge' as const }],
    [null, { value: 1 }],
  ]
  expect(namedOf(lines)).toEqual([HIGH, LOW])
})

test('a half year is neither the highest nor the lowest', () => {
  const half = { value: 99, period: { start: '2022-01-01', end: '2022-06-30' } }
  expect(
    namedOf([
      [null, { value: 9 }],
      [null, half],
      [null, { value: 1 }],
    ]),
  ).toEqual([HIGH, LOW])
})

test('when nobody has told the last year yet, the year before decides', () => {
  expect(
    namedOf([
      [{ value: 1 }, { value: null }],
      [{ value: 9 }, { value: null }],
    ]),
  ).toEqual([MIDDLE, HIGH])
})

test('a town that was taken over did not stop reporting', () => {
  const towns = [...buildTowns(2), buildTown('990101104', { validTo: '2021-12-31', succeededBy: ['990101101'] })]
  expect(
    namedOf(
      [
        [null, { value: 9 }],
        [null, { value: 1 }],
        [{ value: 3 }, null],
      ],
      towns,
    ),
  ).toEqual([HIGH, MIDDLE])
})

test('one town is named once, and nobody where nothing was told', () => {
  expect(namedOf([[null, { value: 3 }]])).toEqual([HIGH])
  expect(namedOf([[{ value: null }, { value: null }]])).toEqual([])
})
