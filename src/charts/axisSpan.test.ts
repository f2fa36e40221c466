import { expect, test } from 'vitest'
import { compare } from '../domain/compare/compare.ts'
import { comparePeriods } from '../domain/compare/comparePeriods.ts'
import { wholeYear } from '../domain/board/period.ts'
import { buildBoard, buildObservation, buildRequest, buildTown } from '../domain/testing/buildBoard.ts'
import { trend } from '../domain/trend/trend.ts'
import { zh } from '../i18n/zh.ts'
import { orderPairs, orderRows, usualOrder } from './barRows.ts'
import { barsChart } from './bars.ts'
import type { Chart } from './chart.ts'
import { SCREEN } from './chartTheme.ts'
import { dumbbellChart } from './dumbbell.ts'
import { linesChart } from './lines.ts'
import { RATE } from './testing/sampleBoards.ts'

const SIZE = { width: 980, height: 560 }
const YEARS = [2021, 2022]
const TINY = { value: 16.7, num: 1, den: 6 }
const LARGE = { value: 16.7, num: 100, den: 600 }

/** Towns of about 95 %, and one that stands far below. */
function chartsWith(last: { value: number; num: number; den: number }): Record<string, Chart> {
  const towns = Array.from({ length: 6 }, (_, index) => buildTown(String(990_101_101 + index)))
  const observations = towns.flatMap(({ code: area }, index) =>
    YEARS.map((year) => {
      const reported = index === towns.length - 1 ? last : { value: 94 + index, num: 940 + index * 10, den: 1000 }
      return buildObservation({ area, indicator: RATE, period: wholeYear(year), ...reported })
    }),
  )
  const board = buildBoard({ towns, observations })
  const request = buildRequest(board, RATE)
  const { indicator, scope, measure } = request
  const one = compare(board, request)
  const rows = orderRows(one, usualOrder(one))
  const two = comparePeriods(board, { ...request, baseline: { year: 2021, span: null } })
  const all = trend(board, { indicator, scope, measure, towns: request.towns, years: YEARS, span: null })
  const pairs = orderPairs(two, usualOrder(two))
  return {
    bars: barsChart({ comparison: one, rows, ranks: false, picked: null, m: zh }, SIZE, SCREEN),
    dumbbell: dumbbellChart(
      { comparison: two, rows: pairs, before: '2021', after: '2022', picked: null, m: zh },
      SIZE,
      SCREEN,
    ),
    lines: linesChart({ trend: all, coloured: towns.map(({ code }) => code), plans: [], m: zh }, SIZE, SCREEN),
  }
}

function lowestOf(chart: Chart | undefined, axis: 'xAxis' | 'yAxis'): number | undefined {
  // One axis each, from a number on.
  return (chart?.option[axis] as { min: number } | undefined)?.min
}

test.each([
  ['bars', 'xAxis'],
  ['dumbbell', 'xAxis'],
  ['lines', 'yAxis'],
] as const)('%s: a rate on a base below ten stretches no axis, one on a larger base does', (kind, axis) => {
  expect(lowestOf(chartsWith(TINY)[kind], axis)).toBeGreaterThan(80)
  expect(lowestOf(chartsWith(LARGE)[kind], axis)).toBeLessThan(20)
})

test('a town that is not compared for its tiny base has its sign below the axis of a trend, never on its lowest line', () => {
  const { lines } = chartsWith(TINY)
  const { top = 0, height = 0 } = lines?.option.grid ?? {}
  const silent = lines?.marks.filter(({ town }) => town === '990101106') ?? []
  expect(silent).toHaveLength(2)
  for (const mark of silent) expect(mark.y + mark.height / 2).toBeGreaterThan(top + height + 5)
})
