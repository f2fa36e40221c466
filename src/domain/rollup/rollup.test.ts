import { CATALOGUE } from '../board/catalogue.ts'
import { isRolledUp } from './rollupId.ts'
import { describe, expect, test } from 'vitest'
import { buildBoard, buildObservation, buildTown, buildTowns } from '../testing/buildBoard.ts'
import { interval, point } from '../values/interval.ts'
import { joinRollups, type Rollup, type RollupFigure, rollup } from './rollup.ts'

const COUNTY = buildTown('990101', { level: 'county', parent: '9901' })
const CITY = buildTown('9901', { level: 'prefecture', parent: null })
const [A, B, C] = ['990101101', '990101102', '990101103'] as const
const HANDLED = 'petitions.handled'

function rollUp(...observations: Parameters<typeof buildObservation>[0][]): Rollup {
  const board = buildBoard({ towns: buildTowns(3), observations: observations.map(buildObservation) })
  return rollup(board, COUNTY)
}

function only({ figures }: Rollup, indicator: string, scope: string | null = null): RollupFigure | undefined {
  return figures.find((figure) => figure.indicator === indicator && figure.scope === scope)
}

describe('a county', () => {
  const reported = (value: number, area: string) => ({ area, indicator: HANDLED, value })

  test('adds up what all its towns told', () => {
    const figure = only(rollUp(reported(10, A), reported(20, B), reported(0, C)), HANDLED)
    expect(figure).toMatchObject({
      sum: point(30),
      median: point(10),
      coverage: { reported: 3, expected: 3 },
      status: 'A',
    })
  })

  test('has at least the sum of those who told, and no median of two', () => {
    const figure = only(rollUp(reported(10, A), reported(20, B)), HANDLED)
    expect(figure).toMatchObject({
      sum: { lo: 30, hi: Infinity },
      median: null,
      coverage: { reported: 2, expected: 3 },
    })
  })

  test('has a sum of the one town that told', () => {
    expect(only(rollUp(reported(10, A)), HANDLED)?.sum).toMatchObject({ lo: 10, hi: Infinity })
  })

  test('adds up intervals, and says that a rule supplied their ends', () => {
    const figure = only(rollUp({ ...reported(100, A), op: 'gt' }, reported(20, B), reported(5, C)), HANDLED)
    expect(figure).toMatchObject({ sum: { lo: 126, hi: 224 }, status: 'E' })
  })

  test('never adds scopes, part-years, rates or what has no number', () => {
    const rolled = rollUp(
      reported(10, A),
      { ...reported(7, B), scope: '县级交办' },
      { ...reported(3, C), period: { start: '2022-01-01', end: '2022-06-30' } },
      { area: A, indicator: 'petitions.handledRate', value: 95 },
      { area: A, indicator: 'petitions.received', value: null },
    )
    expect(only(rolled, HANDLED)).toMatchObject({ sum: { lo: 10 }, coverage: { reported: 1, expected: 3 } })
    expect(only(rolled, HANDLED, '县级交办')).toMatchObject({ sum: { lo: 7 }, coverage: { reported: 1, expected: 3 } })
    expect(only(rolled, 'petitions.handledRate')?.sum).toBeNull()
    expect(only(rolled, 'petitions.received')).toMatchObject({ sum: null, coverage: { reported: 0, expected: 3 } })
  })

  test('counts the cases of tiny bases in the rate alone, and no case of a rate that cannot be', () => {
    const rate = (area: string, value: number, cases: { num?: number; den?: number }) => ({
      ...cases,
      area,
      indicator: 'petitions.resolvedRate',
      value,
    })
    const tiny = only(
      rollUp(
        rate(A, 66.7, { num: 4, den: 6 }),
        rate(B, 80, { num: 16, den: 20 }),
        rate(C, 103.5, { num: 207, den: 200 }),
      ),
      'petitions.resolvedRate',
    )
    expect(tiny).toMatchObject({ rate: { num: 20, den: 26 }, median: null, coverage: { reported: 1, expected: 3 } })
    expect(tiny?.members.casesOnly).toHaveLength(1)
    const unknown = rollUp(rate(A, 66.7, { den: 6 }), rate(B, 80, { num: 16, den: 20 }))
    expect(only(unknown, 'petitions.resolvedRate')?.rate).toBeNull()
  })

  test('does not expect what cannot exist', () => {
    const figure = only(
      rollUp(reported(10, A), reported(20, B), { ...reported(0, C), value: null, status: 'M' }),
      HANDLED,
    )
    expect(figure).toMatchObject({ sum: point(30), coverage: { reported: 2, expected: 2 } })
  })
})

describe('an area above', () => {
  const child = (code: string, figure: Partial<RollupFigure> | null, towns = 3): Rollup => ({
    area: buildTown(code, { level: 'county' }),
    years: [{ year: 2022, reported: towns, expected: towns }],
    figures: figure
      ? [
          {
            indicator: HANDLED,
            scope: null,
            year: 2022,
            sum: point(5),
            median: point(1),
            rate: null,
            members: { counted: [], leftOut: [], casesOnly: [] },
            notes: {},
            coverage: { reported: 3, expected: 3 },
            status: 'A',
            ...figure,
          },
        ]
      : [],
  })

  test('adds up sums, told and expected, and leaves medians out', () => {
    const joined = joinRollups([child('990101', {}), child('990102', { sum: interval(6, 8), status: 'E' })], CITY)
    expect(joined.figures).toMatchObject([
      { sum: { lo: 11, hi: 13 }, median: null, coverage: { reported: 6, expected: 6 }, status: 'E' },
    ])
    expect(joined.years).toEqual([{ year: 2022, reported: 6, expected: 6 }])
  })

  test('expects all towns of a county that never spoke of it', () => {
    const [figure] = joinRollups([child('990101', {}), child('990102', null, 4)], CITY).figures
    expect(figure).toMatchObject({ sum: { lo: 5, hi: Infinity }, coverage: { reported: 3, expected: 7 } })
  })

  test('expects of a county that told nothing of a year the towns of the nearest one', () => {
    const other = { ...child('990102', null, 4), years: [{ year: 2020, reported: 4, expected: 4 }] }
    const joined = joinRollups([child('990101', {}), other], CITY)
    expect(joined.years).toEqual([
      { year: 2020, reported: 4, expected: 7 },
      { year: 2022, reported: 3, expected: 7 },
    ])
  })
})

test('no indicator that towns report reads as one that was counted from their reports', () => {
  expect(CATALOGUE.filter(({ id }) => isRolledUp(id))).toEqual([])
})
