import { describe, expect, test } from 'vitest'
import type { Observation } from '../domain/board/observation.ts'
import { wholeYear } from '../domain/board/period.ts'
import { buildBoard, buildObservation } from '../domain/testing/buildBoard.ts'
import { EVENTS, plain, RATE, relateBoard, relatePairs, type ReportedPair } from '../domain/testing/buildRelation.ts'
import { zh } from '../i18n/zh.ts'
import type { Chart } from './chart.ts'
import { PROJECTOR, SCREEN } from './chartTheme.ts'
import { relationChart } from './relation.ts'
import { drawnBy, seriesOf } from './testing/readOption.ts'

const FRAME = { width: 900, height: 560 }

function draw(pairs: readonly ReportedPair[], picked: string | null = null): Chart {
  return relationChart({ relation: relatePairs(pairs), coloured: [], picked, m: zh }, FRAME, SCREEN)
}

interface Item {
  id: string
  value: [number, number]
  symbol?: string
  symbolOffset?: [number, number]
  itemStyle?: { color: string }
  label?: { formatter: () => string }
}

function itemsOf(chart: Chart, series: string): Item[] {
  return (seriesOf(chart).find(({ id }) => id === series)?.data ?? []) as Item[]
}

/** The texts of a town, or all of an id. */
function textsOf(chart: Chart, id: RegExp): string[] {
  return itemsOf(chart, 'texts').flatMap((item) => (id.test(item.id) ? [item.label?.formatter() ?? ''] : []))
}

function namesIn(chart: Chart): string[] {
  return textsOf(chart, /^\d+( start)?$/)
}

function hasSlope(chart: Chart): boolean {
  return seriesOf(chart).some(({ id }) => id === 'slope')
}

/** On which axes a median is drawn. */
function mediansIn(chart: Chart): string[] {
  const medians = seriesOf(chart).find(({ id }) => id === 'medians')
  const lines = medians?.type === 'line' ? (medians.markLine?.data ?? []) : []
  return lines.flatMap((line) => Object.keys(line))
}

function many(count: number): ReportedPair[] {
  return Array.from({ length: count }, (_, index) => plain((index * 7) % count, 90 + ((index * 3) % 9)))
}

const HUNDRED_ODD = { value: 100, op: 'gt', raw: '100余场' } as const
const FROM_96 = { value: 96, op: 'ge', raw: '96%以上' } as const

test('there is no slope line below eight towns, and one from eight on', () => {
  expect(hasSlope(draw(many(7)))).toBe(false)
  expect(hasSlope(draw(many(8)))).toBe(true)
})

test('medians stand from three towns on, where they are and not rounded', () => {
  expect(mediansIn(draw(many(2)))).toEqual([])
  const chart = draw([plain(1.2345, 90), plain(1.2345, 95), plain(3, 92)])
  expect(mediansIn(chart)).toEqual(['xAxis', 'yAxis'])
  expect(seriesOf(chart)[0]).toMatchObject({ markLine: { data: [{ xAxis: 1.2345 }, { yAxis: 92 }], precision: -1 } })
})

test('medians that readings leave a range are bands', () => {
  const chart = draw([plain(50, 90), { x: HUNDRED_ODD, y: { value: 95 } }, { x: HUNDRED_ODD, y: FROM_96 }])
  expect(seriesOf(chart)[0]).toMatchObject({ markArea: { data: [[{ xAxis: 101 }, { xAxis: 199 }]] } })
})

describe('numbers in words', () => {
  const code = '990101102'
  const chartOf = (pair: ReportedPair) => draw([plain(50, 90), pair])
  /** As wide and as high as what is drawn beside the dots, ten pixels a unit. */
  const sizeOf = (pair: ReportedPair) => {
    const drawn = drawnBy(chartOf(pair), 'signs', (x, y) => [x * 10, y * -10], code)
    const points = drawn.flatMap(({ shape }) => (shape as { points?: [number, number][] }).points ?? [])
    const span = (all: number[]) => (all.length === 0 ? 0 : Math.max(...all) - Math.min(...all))
    return {
      types: [...new Set(drawn.map(({ type }) => type))].toSorted(),
      across: span(points.map(([x]) => x)),
      up: span(points.map(([, y]) => y)),
    }
  }

  test('two plain numbers are a dot and nothing else', () => {
    expect(itemsOf(chartOf(plain(150, 95)), 'points').map(({ value }) => value)).toEqual([
      [50, 90],
      [150, 95],
    ])
    expect(sizeOf(plain(150, 95)).types).toEqual([])
  })

  test('a range across is a level line that fades, a range up an upright one, and neither has a dot', () => {
    const level = sizeOf({ x: HUNDRED_ODD, y: { value: 95 } })
    const upright = sizeOf({ x: { value: 100 }, y: FROM_96 })
    expect([level.across, upright.up]).toEqual([980, 40])
    expect([level.up, upright.across].map((aside) => aside < 20)).toEqual([true, true])
    expect(itemsOf(chartOf({ x: HUNDRED_ODD, y: { value: 95 } }), 'points')).toHaveLength(1)
  })

  test('two ranges are an area', () => {
    expect(sizeOf({ x: HUNDRED_ODD, y: FROM_96 }).types).toContain('rect')
  })

  test('a reported zero has a stroke of its own', () => {
    expect(sizeOf(plain(0, 95)).types).toEqual(['polyline'])
  })
})

test('a town with one figure only stands in the margin of that axis, outside the plot', () => {
  const chart = draw([...many(4), { x: { value: 2 }, y: null }, { x: null, y: { value: 93 } }])
  const [across, up] = itemsOf(chart, 'rug')
  const { xAxis, yAxis } = chart.option as unknown as Record<'xAxis' | 'yAxis', { min: number }>
  expect(across).toMatchObject({ id: '990101105', value: [2, yAxis.min] })
  expect(up).toMatchObject({ id: '990101106', value: [xAxis.min, 93] })
  expect(across?.symbolOffset?.[1]).toBeGreaterThan(0)
  expect(up?.symbolOffset?.[0]).toBeLessThan(0)
})

test('who is not compared is listed below with the axis and the reason, and can be opened', () => {
  const chart = draw([...many(3), { x: { value: 2 }, y: null }])
  expect(textsOf(chart, /^aside 990101104/)).toEqual(['990101104镇', '纵轴未提及'])
  expect(chart.marks.find((mark) => mark.id === 'aside 990101104')).toMatchObject({ town: '990101104', year: 2022 })
})

test('arrows go from town to town by the value across', () => {
  const { marks } = draw([plain(5, 90), plain(1, 95), plain(3, 92)])
  const row = marks.filter((mark) => mark.row === 'points')
  expect(row.map((mark) => mark.town)).toEqual(['990101102', '990101103', '990101101'])
  expect(row[0]?.label).toBe('990101102镇：普法宣传活动 1 场次；群众满意率 95%')
})

test('up to 25 towns are named; of more only those further out, and always the picked one', () => {
  expect(namesIn(draw(many(12)))).toHaveLength(12)
  const inner = draw(many(40), '990101121')
  expect(namesIn(inner).length).toBeLessThan(20)
  expect(namesIn(inner)).toContain('990101121镇')
  expect(itemsOf(inner, 'points').map(({ id }) => id)).toContain('ring 990101121')
  expect(inner.marks.filter((mark) => mark.row === 'points')).toHaveLength(40)
})

test('a rate on a tiny base is no point: its town stands at the margin of the other axis and says k/n', () => {
  const tiny = { x: { value: 9 }, y: { value: 66.7, num: 4, den: 6 } }
  const chart = draw([...many(4), tiny])
  expect(itemsOf(chart, 'points').map(({ id }) => id)).not.toContain('990101105')
  const label = chart.marks.find((mark) => mark.town === '990101105')?.label
  expect(label).toContain('群众满意率 4/6')
  expect(label).toContain('基数不足 10')
})

test('no town is drawn as better or worse', () => {
  const { better, worse, betterBar, worseBar } = SCREEN.colors
  const input = { relation: relatePairs(many(12)), coloured: [], picked: null, m: zh }
  const text = JSON.stringify([draw(many(12)), relationChart(input, FRAME, PROJECTOR)])
  expect([better, worse, betterBar, worseBar].filter((color) => text.includes(color))).toEqual([])
})

test('towns of different counties have neither medians nor slope, and the picture says so', () => {
  const relation = relatePairs(many(9), { meta: { comparable: false } })
  const chart = relationChart({ relation, coloured: [], picked: null, m: zh }, FRAME, SCREEN)
  expect([mediansIn(chart), hasSlope(chart)]).toEqual([[], false])
  expect(textsOf(chart, /^unrelated$/)).toEqual(['跨县样本，仅并列展示，不作比较'])
})

describe('paths', () => {
  const area = '990101101'
  const reported = (year: number, x: number, y: number | null, status: 'A' | 'B' = 'A') => [
    buildObservation({ area, indicator: EVENTS, value: x, period: wholeYear(year), status }),
    ...(y === null ? [] : [buildObservation({ area, indicator: RATE, value: y, period: wholeYear(year) })]),
  ]
  const YEARS = [2018, 2019, 2020, 2021, 2022]
  const chartOf = (observations: readonly Observation[], years: readonly number[]) => {
    const relation = relateBoard(buildBoard({ observations: [...observations] }), { years })
    return relationChart({ relation, coloured: [area], picked: null, m: zh }, FRAME, SCREEN)
  }
  /** The line as years' values across, `-` where it is cut and `//` where a series breaks. */
  const lineOf = (chart: Chart) =>
    itemsOf(chart, area).map((item) => {
      const [x] = Array.isArray(item) ? (item as string[]) : item.value
      return item.symbol?.startsWith('path') ? '//' : x
    })

  test('a gap is not joined', () => {
    const observations = [
      ...reported(2018, 1, 90),
      ...reported(2019, 2, 91),
      ...reported(2020, 3, null),
      ...reported(2021, 4, 93),
      ...reported(2022, 5, 94),
    ]
    expect(lineOf(chartOf(observations, YEARS))).toEqual(['-', 1, 2, '-', 4, 5])
  })

  test('a break cuts the line and leaves two strokes', () => {
    const observations = [
      ...reported(2018, 1, 90),
      ...reported(2019, 2, 91),
      ...reported(2020, 3, 92, 'B'),
      ...reported(2021, 4, 93),
    ]
    expect(lineOf(chartOf(observations, YEARS.slice(0, 4)))).toEqual(['-', 1, 2, '-', '//', '-', 3, 4])
  })

  test('it begins hollow and ends solid, with the years at its ends, and a mark for each year', () => {
    const observations = [...reported(2018, 1, 90), ...reported(2019, 2, 91), ...reported(2020, 3, 92)]
    const chart = chartOf(observations, YEARS.slice(0, 3))
    const colors = itemsOf(chart, area).map(({ itemStyle }) => itemStyle?.color)
    expect(colors).toEqual([undefined, SCREEN.colors.paper, undefined, undefined])
    expect(namesIn(chart)).toEqual(['990101101镇 2020', '2018'])
    expect(itemsOf(chart, 'key').map(({ label }) => label?.formatter())).toEqual(['2020 年', '2018 年 →'])
    expect(chart.marks.map((mark) => mark.year)).toEqual([2018, 2019, 2020])
    expect(chart.marks[0]?.label).toBe('2018 年 990101101镇：普法宣传活动 1 场次；群众满意率 90%')
  })
})
