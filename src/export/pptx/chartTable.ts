import { type Interval, isPoint } from '../../domain/values/interval.ts'
import type { Messages } from '../../i18n/messages.ts'
import { formatInterval } from '../../i18n/values/numbers.ts'
import { withMark } from '../../i18n/values/valueWords.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import type { NativeBars, NativeChart, NativeLines, NativeScatter, NativeSeries } from '../../shown/slideContent.ts'
import { cleanText } from '../../lib/xmlText.ts'
import type { SlideBox } from './slideLayout.ts'
import writeXlsxFile, { type Cell } from 'write-excel-file/universal'

/** The worksheet that opens under "edit data". Words stand beside the numbers, so that 100余 is not read as 100. */
export const SHEET = 'Sheet1'

/** A chart with the place that it is laid out for. */
export interface PlacedChart {
  table: ChartTable
  box: SlideBox
}

/** A chart as PowerPoint keeps it: what is drawn and what its worksheet holds are the same cells. */
export interface ChartTable {
  kind: NativeChart['kind']
  /** Names of the axes: x then y. Empty where the chart says it elsewhere. */
  axes: readonly [x: string, y: string]
  categories: readonly string[]
  /** Numbers along the x axis of a scatter chart, parallel to the categories. */
  xs: readonly (number | null)[]
  series: readonly ChartSeries[]
  /** Upper end of the value axis where several pages share one; null leaves it to the program. */
  most: number | null
}

export interface ChartSeries {
  name: string
  points: readonly ChartPoint[]
  emphasis: NativeSeries['emphasis']
  /** Its place among the lines distinguished by colour. */
  place: number
  /** Whether its points may be joined by a line. */
  joined: boolean
}

export interface ChartPoint {
  /** The number, or the lower end of an approximate one; null leaves the cell empty. Never 0 for what is absent. */
  value: number | null
  /** As it is read, in words: the number as reported, or the state. */
  words: string
  /** One value only, so that the cell's number says all. */
  exact: boolean
  compared: boolean
}

/** Longer names are cut in a chart; the notes have them whole. */
const LONGEST_CATEGORY = 24
/** Digits after the point of a range beside a name. */
const RANGE_DIGITS = 1

/** The cells of a chart. A category says in words why it has no number, or why it stands apart. */
export function toChartTable(chart: NativeChart, m: Messages): ChartTable {
  switch (chart.kind) {
    case 'bars':
      return barsTable(chart, m)
    case 'lines':
      return linesTable(chart, m)
    case 'scatter':
      return scatterTable(chart, m)
  }
}

/** Whether it has no number that could be drawn. */
export function isEmptyChart(chart: NativeChart): boolean {
  if (chart.kind === 'scatter') return chart.points.length === 0
  return chart.series.every(({ values }) => values.every((value) => value === null))
}

function barsTable(chart: NativeBars, m: Messages): ChartTable {
  const categories = chart.categories.map((name, index) => categoryText(name, reasonOf(chart, index, m), m))
  const series = chart.series.map((one) => seriesOf(one))
  const plain: ChartTable = { kind: 'bars', axes: ['', chart.unit], categories, xs: [], series, most: null }
  const [first] = chart.series
  const isCompared = first?.values.some((value, index) => value !== null && first.compared[index] === true) ?? false
  return chart.series.length === 1 && isCompared ? withReferences(plain, chart, m) : plain
}

/** Median and standard as bars of their own, between those compared and those not. */
function withReferences(table: ChartTable, { references, series }: NativeBars, m: Messages): ChartTable {
  const notCompared = series[0]?.compared.indexOf(false) ?? -1
  const at = notCompared < 0 ? table.categories.length : notCompared
  const reported = references.flatMap(({ name, value }) => {
    const number = numberOf(value)
    return number === null ? [] : [{ value: number, words: cleanText(name), exact: false, compared: true }]
  })
  if (reported.length === 0) return table
  const gaps = reported.map(() => EMPTY)
  const between = (points: readonly ChartPoint[], middle: readonly ChartPoint[]): ChartPoint[] => [
    ...points.slice(0, at),
    ...middle,
    ...points.slice(at),
  ]
  const own: ChartSeries = {
    name: pptxMessages(m).reference,
    points: between(
      table.categories.map(() => EMPTY),
      reported,
    ),
    emphasis: 'median',
    place: 0,
    joined: false,
  }
  const names = reported.map(({ words }) => words)
  return {
    ...table,
    categories: [...table.categories.slice(0, at), ...names, ...table.categories.slice(at)],
    series: [...table.series.map((one) => ({ ...one, points: between(one.points, gaps) })), own],
  }
}

const EMPTY: ChartPoint = { value: null, words: '', exact: false, compared: true }

/** Why a town has no bar, or one that stands apart; empty for a plain one. */
function reasonOf({ series }: NativeBars, index: number, m: Messages): string {
  if (series.every(({ values }) => (values[index] ?? null) === null)) return series[0]?.labels[index] ?? ''
  return series.every(({ compared }) => compared[index] === false) ? pptxMessages(m).notCompared : ''
}

function categoryText(name: string, reason: string, m: Messages): string {
  return shortText(name) + (reason === '' ? '' : m.bracketed(shortText(reason)))
}

function linesTable({ unit, categories, series }: NativeLines, m: Messages): ChartTable {
  const mains = series.filter(({ emphasis }) => emphasis === 'main')
  // Later lines lie on top.
  const ordered = [...series.filter(isRest), ...series.filter((one) => !isRest(one))]
  return {
    kind: 'lines',
    axes: ['', unit],
    categories: categories.map(cleanText),
    xs: [],
    series: ordered.flatMap((one) => splitLine(seriesOf(one, mains.indexOf(one)), m)),
    most: null,
  }
}

function isRest({ emphasis }: NativeSeries): boolean {
  return emphasis === 'rest'
}

/** What may not be compared is not joined to the rest: it becomes a series of single points. */
function splitLine(one: ChartSeries, m: Messages): ChartSeries[] {
  const isNotCompared = ({ value, compared }: ChartPoint): boolean => value !== null && !compared
  if (!one.points.some(isNotCompared)) return [one]
  const kept = one.points.map((point) => (isNotCompared(point) ? { ...point, value: null } : point))
  const notCompared = one.points.map((point) => (isNotCompared(point) ? point : EMPTY))
  const name = one.name + m.bracketed(pptxMessages(m).notCompared)
  return [
    { ...one, points: kept },
    { ...one, name, points: notCompared, joined: false },
  ]
}

function scatterTable({ names, units, points }: NativeScatter, m: Messages): ChartTable {
  const reported = points.map((one) => ({
    label: pointText(one, names, m),
    across: numberOf(one.x),
    up: numberOf(one.y),
  }))
  return {
    kind: 'scatter',
    axes: [`${names[0]} ${units[0]}`, `${names[1]} ${units[1]}`],
    categories: reported.map(({ label }) => label),
    xs: reported.map(({ across }) => across),
    series: [
      {
        name: cleanText(names[1]),
        points: reported.map(({ label, up }) => ({ value: up, words: label, exact: false, compared: true })),
        emphasis: 'main',
        place: 0,
        joined: false,
      },
    ],
    most: null,
  }
}

/** The town's name, and the range of what is approximate. */
function pointText(
  { label, x, y }: NativeScatter['points'][number],
  names: NativeScatter['names'],
  m: Messages,
): string {
  const ranges = [x, y].flatMap((value, axis) =>
    isPoint(value) ? [] : [`${names[axis] ?? ''} ${rangeText(value, m)}`],
  )
  return categoryText(label, '', m) + (ranges.length === 0 ? '' : m.bracketed(ranges.join(m.clauseSeparator)))
}

function rangeText(value: Interval, m: Messages): string {
  return withMark(formatInterval(value, { decimals: RANGE_DIGITS }, m.interval), value, m)
}

function seriesOf(one: NativeSeries, place = 0): ChartSeries {
  return {
    name: shortText(one.name),
    points: one.values.map((value, index) => ({
      value: value && numberOf(value),
      words: cleanText(one.labels[index] ?? ''),
      exact: value !== null && isPoint(value),
      compared: one.compared[index] ?? true,
    })),
    emphasis: one.emphasis,
    place,
    joined: true,
  }
}

/** An approximate number is drawn at its lower end: what is certain. Ten digits are more than any report gives. */
function numberOf({ lo }: Interval): number | null {
  return Number.isFinite(lo) ? Number(lo.toPrecision(10)) : null
}

function shortText(name: string): string {
  const signs = Array.from(cleanText(name).replace(/\s+/g, ' '))
  return signs.length <= LONGEST_CATEGORY ? signs.join('') : `${signs.slice(0, LONGEST_CATEGORY - 1).join('')}…`
}

/** Names, then x where there is one, then the numbers series by series, then their words series by series. */
export async function chartBook(table: ChartTable, m: Messages): Promise<Uint8Array> {
  const { categories, xs, series, axes } = table
  const head = [
    pptxMessages(m).name,
    ...(table.kind === 'scatter' ? [axes[0]] : []),
    ...series.map(({ name }) => name),
    ...series.map(({ name }) => pptxMessages(m).asReported(name)),
  ]
  const rows = categories.map((name, index): Cell[] => [
    textCell(name),
    ...(table.kind === 'scatter' ? [numberCell(xs[index] ?? null)] : []),
    ...series.map(({ points }) => numberCell(points[index]?.value ?? null)),
    ...series.map(({ points }) => textCell(points[index]?.words ?? '')),
  ])
  const book = await writeXlsxFile([{ sheet: SHEET, data: [head.map(textCell), ...rows] }]).toBlob()
  return new Uint8Array(await book.arrayBuffer())
}

function textCell(value: string): Cell {
  return value === '' ? null : { value, type: String }
}

function numberCell(value: number | null): Cell {
  return value === null ? null : { value, type: Number }
}
