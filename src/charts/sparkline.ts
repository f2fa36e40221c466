import type { Interval } from '../domain/values/interval.ts'
import type { ChartTheme } from './chartTheme.ts'
import type { Size, Scene, Shape } from './scene.ts'
import type { ProfileRow } from '../domain/town/townProfile.ts'

/** One year of a small line. */
export interface SparkPoint {
  year: number
  /** Null where there is no comparable value: the line stops, and no zero is drawn. */
  value: Interval | null
  /** Not of the same months as the others: hollow, and not joined. */
  isNotComparable: boolean
  /** A change of definition before this year cuts the line. */
  startsAnew: boolean
}

/** The peers in one year: their range and their median. */
export interface SparkBand {
  year: number
  lo: number
  hi: number
  median: number
}

export interface SparkInput {
  points: readonly SparkPoint[]
  /** Behind the line, for a town among its peers. */
  band?: readonly SparkBand[]
  /** The year that is shown; marked when it has a value. */
  year: number
}

/** The years of a figure that is comparable throughout, the last one shown. */
export function sparkInput(line: readonly Pick<SparkPoint, 'year' | 'value'>[]): SparkInput {
  const points = line.map((point) => ({ ...point, isNotComparable: false, startsAnew: false }))
  return { points, year: points.at(-1)?.year ?? 0 }
}

/** Kept free at the edges, so that no point is cut. */
const PAD = 5

/** A small line without axes (走势小图): shape only, the numbers stand beside it. Its own scale, never from zero. */
export function buildSparkline({ points, band = [], year }: SparkInput, frame: Size, theme: ChartTheme): Scene {
  const place = placer({ points, band }, frame, PAD * theme.scale)
  const shapes: Shape[] = [
    ...bandShapes(band, place, theme),
    ...joinedRuns(points).map((run) => runShape(run, place, theme)),
    ...points.flatMap((point) => pointShapes(point, { place, theme, isShown: point.year === year })),
  ]
  return { ...frame, groups: [{ id: 'sparkline', shapes }], marks: [] }
}

interface Placer {
  x: (year: number) => number
  y: (value: number) => number
}

function placer(
  { points, band }: { points: readonly SparkPoint[]; band: readonly SparkBand[] },
  { width, height }: Size,
  pad: number,
): Placer {
  const years = points.map((point) => point.year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const values = [
    ...points.flatMap(({ value }) => (value ? [value.lo, value.hi === Infinity ? value.lo : value.hi] : [])),
    ...band.flatMap(({ lo, hi }) => [lo, hi]),
  ]
  const [lo, hi] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0]
  return {
    x: (year) => (from === to ? width / 2 : pad + ((year - from) / (to - from)) * (width - 2 * pad)),
    y: (value) => (lo === hi ? height / 2 : height - pad - ((value - lo) / (hi - lo)) * (height - 2 * pad)),
  }
}

/** Years that may be joined: comparable, side by side, no break between. */
function joinedRuns(points: readonly SparkPoint[]): SparkPoint[][] {
  const runs: SparkPoint[][] = []
  let run: SparkPoint[] = []
  for (const point of points) {
    const isJoined = point.value !== null && !point.isNotComparable
    if (!isJoined || point.startsAnew) {
      runs.push(run)
      run = []
    }
    if (isJoined) run.push(point)
  }
  return [...runs, run].filter((one) => one.length > 1)
}

function runShape(run: readonly SparkPoint[], { x, y }: Placer, theme: ChartTheme): Shape {
  const points = run.map(({ year, value }) => [x(year), y(middleOf(value))] as const)
  return { kind: 'line', points, stroke: theme.colors.bar, lineWidth: theme.line }
}

function pointShapes(
  { year, value, isNotComparable }: SparkPoint,
  { place, theme, isShown }: { place: Placer; theme: ChartTheme; isShown: boolean },
): Shape[] {
  if (value === null) return []
  const { colors } = theme
  const [x, y] = [place.x(year), place.y(middleOf(value))]
  const whisker: Shape[] =
    value.lo === value.hi
      ? []
      : [
          {
            kind: 'line',
            points: [
              [x, place.y(value.lo)],
              // An open end reaches past every number of the line: a sum some towns are missing from falls by that alone.
              [x, value.hi === Infinity ? 0 : place.y(value.hi)],
            ],
            stroke: colors.bar,
            lineWidth: theme.thin,
          },
        ]
  if (isNotComparable)
    return [
      ...whisker,
      { kind: 'circle', x, y, r: 2.5 * theme.scale, fill: colors.paper, stroke: colors.bar, lineWidth: theme.thin },
    ]
  const r = (isShown ? 3.5 : 1.8) * theme.scale
  return [...whisker, { kind: 'circle', x, y, r, fill: isShown ? colors.barStrong : colors.bar }]
}

function bandShapes(band: readonly SparkBand[], { x, y }: Placer, theme: ChartTheme): Shape[] {
  if (band.length < 2) return []
  const upper = band.map(({ year, hi }) => [x(year), y(hi)] as const)
  const lower = band.map(({ year, lo }) => [x(year), y(lo)] as const).toReversed()
  const median = band.map((one) => [x(one.year), y(one.median)] as const)
  return [
    { kind: 'area', points: [...upper, ...lower], fill: theme.colors.rule },
    { kind: 'line', points: median, stroke: theme.colors.ink3, lineWidth: theme.thin, dash: [3, 3] },
  ]
}

/** Where a reading stands for its interval: the middle, or the lower end of an open one. */
function middleOf(value: Interval | null): number {
  if (value === null) return 0
  return value.hi === Infinity ? value.lo : (value.lo + value.hi) / 2
}

/** One indicator of a town as a small line before its peers (走势): an open end stands at its lower bound. */
export function profileLine({ points, breaks, band, reading }: ProfileRow): SparkInput {
  return {
    year: reading.year,
    points: points.map(({ year, value, placement }): SparkPoint => ({
      year,
      value,
      isNotComparable: placement !== 'compared',
      startsAnew: breaks.includes(year),
    })),
    band: band.map(({ year, range, median }): SparkBand => {
      const hi = range.hi === Infinity ? range.lo : range.hi
      const middle = median.hi === Infinity ? median.lo : (median.lo + median.hi) / 2
      return { year, lo: range.lo, hi: Math.max(hi, middle), median: middle }
    }),
  }
}
