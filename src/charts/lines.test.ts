import type { LineSeriesOption } from 'echarts/charts'
import { describe, expect, test } from 'vitest'
import { buildRequest } from '../domain/testing/buildBoard.ts'
import { trend } from '../domain/trend/trend.ts'
import { en } from '../i18n/en.ts'
import type { Messages } from '../i18n/messages.ts'
import { zh } from '../i18n/zh.ts'
import type { Chart } from './chart.ts'
import { PROJECTOR, SCREEN, type ChartTheme } from './chartTheme.ts'
import { linesChart } from './lines.ts'
import { drawnBy, seriesOf } from './testing/readOption.ts'
import {
  type Awkward,
  AWKWARD_STATES,
  buildAwkwardBoard,
  DISTINCT_STATES,
  PETITIONS,
  townOf,
  WITHOUT_NUMBER,
  YEARS,
} from './testing/sampleBoards.ts'

const SIZE = { width: 980, height: 560 }

/** Only this town in colour. */
function chartOf(state: Awkward, { theme, m = zh }: { theme: ChartTheme; m?: Messages }): Chart {
  const board = buildAwkwardBoard(YEARS)
  const { indicator, scope, measure, towns } = buildRequest(board, PETITIONS)
  const shown = trend(board, { indicator, scope, measure, towns, years: YEARS, span: null })
  return linesChart({ trend: shown, coloured: [townOf(state)], plans: [], m }, SIZE, theme)
}

function lineOf(chart: Chart, state: Awkward): LineSeriesOption {
  const found = seriesOf(chart).find(({ id }) => id === townOf(state))
  if (found?.type !== 'line') throw new Error(`no line for ${state}`)
  return found
}

/** How the point of 2022 is drawn, without its place: its symbol, and what is drawn over or in place of it. */
function formOf(chart: Chart, state: Awkward): string {
  const points = (lineOf(chart, state).data ?? []) as { value?: unknown[]; symbol?: string; itemStyle?: object }[]
  const point = points.find(({ value }) => value?.[0] === 2022)
  // Everything at one place: what is left is the form.
  const at = (year: number, value: number): [number, number] => (year === 2022 ? [0, value] : [NaN, NaN])
  const ofYear = drawnBy(chart, 'signs', at).filter(({ shape }) => !JSON.stringify(shape).includes('null'))
  return JSON.stringify([point && { symbol: point.symbol, itemStyle: point.itemStyle }, ofYear])
}

describe.each([SCREEN, PROJECTOR])('on the $profile', (theme) => {
  test('a number, 0, 100余 and each way of having no number look different', () => {
    const forms = DISTINCT_STATES.map((state) => formOf(chartOf(state, { theme }), state))
    expect(new Set(forms).size).toBe(forms.length)
  })

  test.each(WITHOUT_NUMBER)('without a number (%s) there is no point, least of all at 0', (state) => {
    const { data = [] } = lineOf(chartOf(state, { theme }), state)
    const years = data.map((item) => (Array.isArray(item) ? item : (item as { value: unknown[] }).value))
    expect(years.filter(([year, value]) => year === 2022 && value !== '-')).toEqual([])
  })

  test.each(['halfYear'] as const)('a point of another period (%s) is hollow and joined to none', (state) => {
    const { data = [] } = lineOf(chartOf(state, { theme }), state)
    const at = data.findIndex((item) => (item as { value?: unknown[] }).value?.[0] === 2022)
    expect(data[at]).toMatchObject({ itemStyle: { color: theme.colors.paper } })
    expect(data[at - 1]).toEqual([2021.5, '-'])
  })
})

test.each([zh, en])('the states are spoken of in different words ($language)', (m) => {
  const words = AWKWARD_STATES.map((state) => {
    const mark = chartOf(state, { theme: SCREEN, m }).marks.find(
      (one) => one.town === townOf(state) && one.year === 2022,
    )
    return mark?.label.split(m.colon).slice(1).join(m.colon)
  })
  expect(words).not.toContain(undefined)
  expect(new Set(words).size).toBe(words.length)
})

test('marks lie on the points they open, inside the picture', () => {
  const { marks, width, height } = chartOf('number', { theme: SCREEN })
  expect(marks.length).toBeGreaterThan(AWKWARD_STATES.length)
  expect(marks.filter(({ x, y }) => x < -13 || y < 0 || x > width || y > height)).toEqual([])
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
})
