import type { LineSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { RelationPath } from '../domain/relate/relate.ts'
import { AXES, type Axis, comparedPairs, type RelationPoint } from '../domain/relate/relationPoint.ts'
import { isPoint } from '../domain/values/interval.ts'
import { relateMessages } from '../i18n/relateMessages.ts'
import { intervalText, unitText } from '../i18n/values/valueWords.ts'
import type { Chart, ChartOption } from './chart.ts'
import type { ChartTheme } from './chartTheme.ts'
import { drawing } from './drawing.ts'
import { highlighting } from './highlighting.ts'
import { strokeBoxes } from './placeLabels.ts'
import {
  colorOf,
  isHighlighted,
  layOutRelation,
  placeOf,
  radiusAt,
  type RelationInput,
  type RelationLayout,
  rugPlace,
  upperEnd,
} from './relationLayout.ts'
import { listedTexts, relationMarks } from './relationMarks.ts'
import { relationSigns } from './relationSigns.ts'
import {
  boxesOfMedian,
  boxOfText,
  keySeries,
  MAX_TITLE_WIDTH,
  type Median,
  medianText,
  placeNames,
  textSeries,
  unrelatedText,
} from './relationTexts.ts'
import { tickText } from './scale.ts'
import type { Size } from './scene.ts'
import { fitText } from './textWidth.ts'

/** So many paths are a texture: they step further back. */
const CROWD = 12
/** Two short strokes where a path is cut. */
const BREAK_SYMBOL = 'path://M-6,6H-4.3L1.7,-6H0ZM-1,6H0.7L6.7,-6H5Z'

type Place = [number, number]
type LineData = NonNullable<LineSeriesOption['data']>[number]

/** Points of one period or paths over the years, one indicator along each axis (关联). */
export function relationChart(input: RelationInput, size: Size, theme: ChartTheme): Chart {
  const layout = layOutRelation(input, size, theme)
  const moves = layout.isPaths ? {} : ({ moves: true } as const)
  return { ...size, ...moves, option: optionOf(layout), marks: relationMarks(layout) }
}

function optionOf(layout: RelationLayout): ChartOption {
  const { theme, left, right, top, bottom, strip, frame, shown, isPaths, at } = layout
  const { scale: k, small, font } = theme
  const medians = mediansOf(layout)
  const slope = slopeOf(layout)
  const medianTexts = medians.map((median) => medianText(median, layout))
  const taken = [...medianTexts.map(boxOfText), ...medians.flatMap((median) => boxesOfMedian(median, layout))]
  const names = placeNames(layout, taken, slope ? strokeBoxes(at(...slope[0]), at(...slope[1])) : [])
  const texts = [...medianTexts, ...unrelatedText(layout), ...names, ...listedTexts(layout)]
  const title = { fontFamily: font, fontSize: small, color: theme.colors.ink2 }
  return {
    animation: false,
    grid: { left, top, width: right - left, height: bottom - top, outerBoundsMode: 'none' },
    xAxis: {
      ...axisOption('x', layout),
      name: `${titleOf('x', right - left, layout)} →`,
      nameGap: 0,
      nameTextStyle: {
        ...title,
        align: 'right',
        verticalAlign: 'top',
        padding: [strip + 28 * k - small / 2, 0, 0, 0],
      },
    },
    yAxis: {
      ...axisOption('y', layout),
      name: `↑ ${titleOf('y', frame.width * MAX_TITLE_WIDTH, layout)}`,
      nameGap: top - 8 * k,
      nameTextStyle: { ...title, align: 'left', verticalAlign: 'middle', padding: [0, 0, 0, -left] },
    },
    series: [
      medianLines(medians, layout),
      ...(slope ? [slopeLine(slope, layout)] : []),
      ...(isPaths ? shown.map((path) => pathLine(path, layout)) : [points(layout), rug(layout)]),
      drawing({ id: 'signs', z: 3, theme, items: relationSigns(layout, names) }),
      keySeries(layout, slope !== null),
      textSeries(texts, layout),
    ],
  }
}

function axisOption(axis: Axis, layout: RelationLayout) {
  const { theme, strip } = layout
  const { min, max, ticks } = layout[axis]
  const { rule, ruleStrong, ink3 } = theme.colors
  const margin = axis === 'x' ? 10 * theme.scale - theme.small / 2 : 6 * theme.scale
  const text = { color: ink3, fontFamily: theme.font, fontSize: theme.small }
  return {
    type: 'value',
    min,
    max,
    axisLine: { show: true, onZero: false, lineStyle: { color: ruleStrong } },
    // Not shown, but the split lines follow them.
    axisTick: { show: false, customValues: [...ticks] },
    splitLine: { lineStyle: { color: rule } },
    axisLabel: { ...text, customValues: [...ticks], formatter: tickText, margin: strip + margin },
    nameLocation: 'end',
    nameMoveOverlap: false,
  } as const
}

/** 法律顾问到村服务（次/村·月）. */
function titleOf(axis: Axis, width: number, { relation, m, theme }: RelationLayout): string {
  const { indicator, measure } = relation.request[axis]
  const name = m.pickName(indicator.name, indicator.nameEn)
  return fitText(relateMessages(m).axis(name, unitText(indicator, measure, m)), theme.small, width)
}

function mediansOf({ relation, m, ...layout }: RelationLayout): Median[] {
  const { medians, request } = relation
  if (!medians) return []
  return AXES.map((axis) => {
    const { lo, hi } = medians[axis]
    const text = m.compare.median(intervalText(medians[axis], request[axis], m))
    return { axis, lo, hi: upperEnd(hi, layout[axis]), text }
  })
}

/** Both medians dashed, as bands where readings leave a range. */
function medianLines(medians: readonly Median[], { theme }: RelationLayout): LineSeriesOption {
  const { band, ink2 } = theme.colors
  const at = (axis: Axis, value: number): object => (axis === 'x' ? { xAxis: value } : { yAxis: value })
  const bands = medians.filter(({ lo, hi }) => lo < hi)
  return {
    id: 'medians',
    type: 'line',
    animation: false,
    silent: true,
    data: [],
    markArea: {
      silent: true,
      blur: { itemStyle: { opacity: 1 } },
      z: 1,
      itemStyle: { color: band },
      data: bands.map(({ axis, lo, hi }) => [at(axis, lo), at(axis, hi)]),
    },
    markLine: {
      silent: true,
      blur: { lineStyle: { opacity: 1 } },
      z: 2,
      symbol: 'none',
      // ECharts rounds to two digits unless told not to.
      precision: -1,
      label: { show: false },
      lineStyle: { color: ink2, width: theme.thin, type: [5, 4] },
      data: medians.flatMap(({ axis, lo, hi }) => [...new Set([lo, hi])].map((edge) => at(axis, edge))),
    },
  }
}

/** Only over the towns it comes from, and only inside the numbers of the axis; null where there is none. */
function slopeOf({ relation, y }: RelationLayout): [Place, Place] | null {
  if (!relation.slope) return null
  const { slope, intercept } = relation.slope.line
  const ends = comparedPairs(relation.towns.flatMap((path) => path.points)).map((pair) => pair.x.lo)
  const inside = [y.ticks[0] ?? y.min, y.ticks.at(-1) ?? y.max].map((value) => (value - intercept) / slope)
  const from = Math.max(Math.min(...ends), slope === 0 ? -Infinity : Math.min(...inside))
  const to = Math.min(Math.max(...ends), slope === 0 ? Infinity : Math.max(...inside))
  const at = (value: number): Place => [value, intercept + slope * value]
  return from < to ? [at(from), at(to)] : null
}

function slopeLine(data: [Place, Place], { theme, m }: RelationLayout): LineSeriesOption {
  const lineStyle = { color: theme.colors.ink2, width: theme.thin }
  const name = relateMessages(m).slopeLine
  return { id: 'slope', name, type: 'line', animation: false, silent: true, z: 2, symbol: 'none', lineStyle, data }
}

/** A dot for two plain numbers; ranges are drawn. */
function isDot({ x, y }: RelationPoint): boolean {
  return x.value !== null && y.value !== null && isPoint(x.value) && isPoint(y.value)
}

/** A ring where evidence is open. */
function points(layout: RelationLayout): ScatterSeriesOption {
  const { theme, picked, r } = layout
  const { barStrong, ink } = theme.colors
  const ring = { color: 'transparent', borderColor: ink, borderWidth: theme.thin, opacity: 1 }
  const dot = { color: barStrong, opacity: 1 }
  return {
    id: 'points',
    type: 'scatter',
    silent: true,
    z: 4,
    clip: false,
    symbolSize: r * 2,
    data: layout.points.flatMap((point) => {
      const value = placeOf(point, layout)
      const { code } = point.area
      const dots = isDot(point) ? [{ id: code, value, itemStyle: dot }] : []
      return code === picked ? [{ id: `ring ${code}`, value, symbolSize: r * 3.8, itemStyle: ring }, ...dots] : dots
    }),
  }
}

/** Hollow diamonds outside the plot: there, nobody takes them for towns with both numbers. A ring means no report. */
function rug(layout: RelationLayout): ScatterSeriesOption {
  const { theme } = layout
  const { paper, ink3 } = theme.colors
  return {
    id: 'rug',
    type: 'scatter',
    silent: true,
    z: 4,
    clip: false,
    symbol: 'diamond',
    symbolSize: theme.text * 0.72,
    itemStyle: { color: paper, borderColor: ink3, borderWidth: theme.thin, opacity: 1 },
    data: layout.rug.map((town) => {
      const { place, offset } = rugPlace(town, layout)
      return { id: town.point.area.code, value: place, symbolOffset: offset }
    }),
  }
}

/** Hollow where it begins, solid where it ends; cut where a year is missing, and marked where a series breaks. */
function pathLine(path: RelationPath, layout: RelationLayout): LineSeriesOption {
  const { theme, relation } = layout
  const color = colorOf(path, layout)
  const isFront = isHighlighted(path, layout)
  const pale = relation.towns.length > CROWD ? theme.colors.mute : color
  const all = path.runs.flat()
  const hollow = { color: theme.colors.paper, borderColor: color, borderWidth: theme.thin }
  return {
    id: path.area.code,
    name: path.area.name,
    type: 'line',
    silent: true,
    z: isFront ? 4 : 2,
    clip: false,
    lineStyle: { color: isFront ? color : pale, width: isFront ? theme.line : theme.thin, join: 'round' },
    ...highlighting({ color, width: theme.line + 1 }),
    itemStyle: { color },
    symbol: 'none',
    showAllSymbol: true,
    data: path.runs.flatMap((run, index) => [
      ...cutBefore(path, index, layout),
      ...run.map((point) => {
        const nth = all.indexOf(point)
        const radius = isDot(point) ? radiusAt(nth, path, layout) : 0
        const isStart = nth === 0 && all.length > 1
        const dot = isStart ? { symbolSize: radius * 1.6, itemStyle: hollow } : { symbolSize: radius * 2 }
        return { value: placeOf(point, layout), ...(radius > 0 ? { symbol: 'circle', ...dot } : {}) }
      }),
    ]),
  }
}

function cutBefore({ runs, breaks }: RelationPath, index: number, layout: RelationLayout): LineData[] {
  const gap = ['-', '-']
  const [before, after] = [runs[index - 1]?.at(-1), runs[index]?.[0]]
  if (!before || !after || after.year !== before.year + 1 || !breaks.includes(after.year)) return [gap]
  const [a, b] = [placeOf(before, layout), placeOf(after, layout)]
  const value = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const { scale } = layout.theme
  return [gap, { value, symbol: BREAK_SYMBOL, symbolSize: [12.7 * scale, 12 * scale] }, gap]
}
