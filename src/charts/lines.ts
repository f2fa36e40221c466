import type { LineSeriesOption } from 'echarts/charts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { TrendSeries } from '../domain/trend/trend.ts'
import { readingFacts } from '../i18n/values/readingFacts.ts'
import type { Facts } from '../lib/facts.ts'
import { ariaText, standardText } from '../i18n/values/valueWords.ts'
import type { Chart, ChartOption } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { type At, drawing } from './drawing.ts'
import {
  colorOf,
  endText,
  layOutLines,
  type LinesInput,
  type LinesLayout,
  medianText,
  silencePlace,
  STRIP,
} from './linesLayout.ts'
import { highlighting } from './highlighting.ts'
import { lineSigns } from './lineSigns.ts'
import { tickText } from './scale.ts'
import type { ChartMark, Size } from './scene.ts'
import { fitText } from './textWidth.ts'
import { xOfYear } from './yearAxis.ts'
import { yearFacts } from './yearFacts.ts'

/** Plans, standard and median stay as they are when one town's line is pointed at. */
const WHOLE = { opacity: 1 }
/** Circle with a stroke across: a reported zero is not taken for a point that merely lies low. */
const ZERO_SYMBOL = 'path://M-5,0A5,5 0 1,1 5,0A5,5 0 1,1 -5,0ZM-1.4,-11H1.4V11H-1.4Z'

/** Native lines on ECharts' axes; names stand at their ends, silence in a strip of its own below. */
export function linesChart(input: LinesInput, size: Size, theme: ChartTheme): Chart {
  const layout = layOutLines(input, size, theme)
  const { chosen, grey } = layout
  return {
    ...size,
    option: optionOf(layout),
    marks: [...chosen, ...grey].flatMap((series) => marksOf(series, layout)),
    factsAt: (x, y) => yearFacts(x, y, layout),
  }
}

function optionOf(layout: LinesLayout): ChartOption {
  const { theme, left, right, top, bottom, years, scale } = layout
  const { rule, ruleStrong, ink2, ink3 } = theme.colors
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const label = { fontFamily: theme.font, fontSize: theme.small }
  return {
    animation: false,
    grid: { left, top, width: right - left, height: bottom - top },
    xAxis: {
      type: 'value',
      // A single year stands in the middle.
      min: first === last ? first - 1 : first,
      max: first === last ? last + 1 : last,
      axisLine: { lineStyle: { color: ruleStrong }, onZero: false },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...label,
        color: ink2,
        margin: 30 * theme.scale - theme.small / 2,
        customValues: labelledYears(layout),
        formatter: String,
      },
    },
    yAxis: {
      type: 'value',
      min: scale.min,
      max: scale.max,
      axisLabel: {
        ...label,
        color: ink3,
        customValues: [...scale.ticks],
        formatter: tickText,
        margin: 8 * theme.scale,
      },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: rule }, showMinLine: false },
      interval: (scale.ticks[1] ?? 1) - (scale.ticks[0] ?? 0),
    },
    series: [
      background(layout),
      ...layout.grey.map((series) => greyLine(series, layout)),
      ...medianLine(layout),
      ...layout.chosen.map((series) => chosenLine(series, layout)),
      ...layout.chosen.filter(({ points }) => points.at(-1)?.value == null).map((series) => silentEnd(series, layout)),
      drawing({ id: 'signs', z: 6, theme, items: [{ id: 'signs', draw: (at) => lineSigns({ ...layout, at }) }] }),
    ],
  }
}

/** The years that have room beside each other; the last is always among them. */
function labelledYears({ years, theme, left, right }: LinesLayout): number[] {
  const nth = Math.max(1, Math.ceil((years.length * theme.small * 4) / Math.max(1, right - left)))
  return years.filter((_, index) => (years.length - 1 - index) % nth === 0)
}

/** Five-year plans of legal education as pale bands (普法规划), and the standard as a line across. */
function background(layout: LinesLayout): LineSeriesOption {
  const { plans, years, trend, theme, m, scale, left, right } = layout
  const { colors } = theme
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const { standard, request } = trend
  const text = { fontFamily: theme.font, fontSize: theme.small }
  return {
    id: 'background',
    type: 'line',
    silent: true,
    data: [],
    z: 1,
    markArea: {
      silent: true,
      blur: { itemStyle: WHOLE, label: WHOLE },
      label: {
        ...text,
        position: 'insideTopLeft',
        color: colors.ink3,
        distance: 6 * theme.scale,
        offset: [0, -22 * theme.scale],
      },
      data: plans.map((plan, index) => {
        const [from, to] = [Math.max(plan.from - 0.5, first), Math.min(plan.to + 0.5, last)]
        const width = xOfYear(to, layout) - xOfYear(from, layout) - 8 * theme.scale
        return [
          {
            name: fitText(m.trend.plan(plan.ordinal), theme.small, width),
            xAxis: from,
            yAxis: scale.max,
            itemStyle: { color: index % 2 === 0 ? colors.band : 'transparent' },
          },
          { xAxis: to, yAxis: scale.min },
        ]
      }),
    },
    ...(standard && {
      markLine: {
        silent: true,
        blur: { lineStyle: WHOLE, label: WHOLE },
        symbol: 'none',
        lineStyle: { color: colors.caution, width: theme.thin, type: [5, 4] },
        label: {
          ...text,
          position: 'insideStartTop',
          color: colors.caution,
          formatter: fitText(
            m.compare.standard(standardText(standard, request.indicator, m)),
            theme.small,
            right - left - 12 * theme.scale,
          ),
        },
        data: [{ yAxis: standard.value }],
      },
    }),
  }
}

type Datum = NonNullable<LineSeriesOption['data']>[number]

/** The runs of a town, parted where nothing may be joined; other points stand alone between them. */
function lineData({ points, runs }: TrendSeries, itemOf: (point: TownReading) => Datum | null): Datum[] {
  const joined = new Set(runs.flatMap((run) => run.slice(1)))
  return points.flatMap((point): Datum[] => {
    const item = itemOf(point)
    const gap: Datum = [point.year - 0.5, '-']
    return [...(joined.has(point) ? [] : [gap]), ...(item === null ? [] : [item])]
  })
}

function greyLine(series: TrendSeries, { theme }: LinesLayout): LineSeriesOption {
  const { mute, paper } = theme.colors
  return {
    id: series.area.code,
    name: series.area.name,
    type: 'line',
    z: 2,
    lineStyle: { color: mute, width: theme.thin, join: 'round' },
    itemStyle: { color: mute },
    symbol: 'none',
    showAllSymbol: true,
    silent: true,
    ...highlighting({ color: theme.colors.ink2, width: theme.line }),
    data: lineData(series, (point) => {
      if (point.value === null) return null
      const isHollow = point.placement === 'notComparable'
      const isLonely = isHollow || series.runs.some((run) => run.length === 1 && run[0] === point)
      const hollow = { itemStyle: { color: paper, borderColor: mute, borderWidth: 1.8 * theme.scale } }
      const dot = { symbol: 'circle', symbolSize: 4 * theme.scale, ...(isHollow ? hollow : {}) }
      return { value: [point.year, point.value.lo], ...(isLonely ? dot : {}) }
    }),
  }
}

function chosenLine(series: TrendSeries, layout: LinesLayout): LineSeriesOption {
  const { theme } = layout
  const color = colorOf(series.area.code, layout)
  const size = theme.line * 3.6
  const last = series.points.at(-1)
  return {
    id: series.area.code,
    name: series.area.name,
    type: 'line',
    z: 4,
    lineStyle: { color, width: theme.line + 0.5, join: 'round' },
    itemStyle: { color },
    symbol: 'circle',
    symbolSize: size,
    showAllSymbol: true,
    clip: false,
    ...highlighting({ width: theme.line + 1.5 }),
    ...(last?.value ? { endLabel: endLabel(endText(series, layout), { color, bold: true }, layout) } : {}),
    labelLayout: { moveOverlap: 'shiftY' },
    data: lineData(series, ({ value, year, placement, state }) => {
      if (value === null) return null
      const hollow = { itemStyle: { color: theme.colors.paper, borderColor: color, borderWidth: 1.8 * theme.scale } }
      const zero = { symbol: ZERO_SYMBOL, symbolSize: [size, size * 2.2] }
      return {
        value: [year, value.lo],
        ...(placement === 'notComparable' ? hollow : {}),
        ...(state === 'zero' ? zero : {}),
      }
    }),
  }
}

/** A town silent in the last year has its name and word beside its sign, below the axis, where no value stands. */
function silentEnd(series: TrendSeries, layout: LinesLayout): LineSeriesOption {
  const { years, scale, theme } = layout
  const color = colorOf(series.area.code, layout)
  return {
    id: `${series.area.code} silent`,
    type: 'line',
    silent: true,
    symbol: 'none',
    clip: false,
    data: [[years.at(-1) ?? 0, scale.min]],
    endLabel: {
      ...endLabel(endText(series, layout), { color, bold: true }, layout),
      offset: [0, STRIP * theme.scale],
    },
    labelLayout: { moveOverlap: 'shiftY' },
  }
}

/** Name and last value where a line ends, moved apart where they would touch. */
function endLabel(
  text: string,
  { color, bold }: { color: string; bold: boolean },
  { theme, room, gap }: LinesLayout,
): NonNullable<LineSeriesOption['endLabel']> {
  return {
    show: true,
    distance: gap,
    formatter: fitText(text, theme.text, room),
    color,
    fontFamily: theme.font,
    fontSize: theme.text,
    lineHeight: theme.text * 1.3,
    fontWeight: bold ? 'bold' : 'normal',
  }
}

/** Dashed where the median is one number; `lineSigns` draws the band where the readings leave a range. */
function medianLine(layout: LinesLayout): LineSeriesOption[] {
  const { trend, theme } = layout
  const text = medianText(layout)
  if (text === null && trend.medians.every(({ median }) => median === null)) return []
  const { ink } = theme.colors
  return [
    {
      id: 'median',
      name: layout.m.trend.medianShort,
      type: 'line',
      z: 3,
      silent: true,
      blur: { lineStyle: WHOLE, itemStyle: WHOLE, endLabel: WHOLE },
      lineStyle: { color: ink, width: theme.line, type: [5, 4] },
      itemStyle: { color: ink },
      symbol: 'circle',
      symbolSize: theme.line * 2.6,
      showAllSymbol: true,
      clip: false,
      ...(text === null ? {} : { endLabel: endLabel(text, { color: ink, bold: false }, layout) }),
      labelLayout: { moveOverlap: 'shiftY' },
      data: trend.medians.map(({ year, median }) => [year, median?.lo ?? '-']),
    },
  ]
}

function marksOf(series: TrendSeries, layout: LinesLayout): ChartMark[] {
  const { m, trend, chosen, scale } = layout
  const isChosen = chosen.includes(series)
  const at: At = (year, value) => [xOfYear(year, layout), scale.at(value)]
  return series.points.flatMap((point): ChartMark[] => {
    const { value, year } = point
    if (value === null && !isChosen) return []
    const place = value
      ? { x: xOfYear(year, layout), y: scale.at(value.lo) }
      : silencePlace(series, year, { ...layout, at })
    const label = `${m.year(year)} ${ariaText(point, trend.request, m)}`
    const size = isChosen ? 26 : 24
    const box = { x: place.x - size / 2, y: place.y - size / 2, width: size, height: size }
    const { code, name } = series.area
    const facts = (): Facts => ({
      title: `${name} ${m.year(year)}`,
      lines: readingFacts(point, trend.request, m),
    })
    return [{ id: `${code} ${year}`, town: code, year, ...box, label, facts, row: code, column: `${year}` }]
  })
}
