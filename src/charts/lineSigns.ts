import type { TrendSeries } from '../domain/trend/trend.ts'
import { yearRuns } from '../domain/trend/yearRuns.ts'
import { isPoint } from '../domain/values/interval.ts'
import { groupBy } from '../lib/groupBy.ts'
import { withAlpha } from '../lib/withAlpha.ts'
import { colorOf, type LinesPlot, silencePlace } from './linesLayout.ts'
import type { Shape } from './scene.ts'
import { cross, stateGlyph } from './stateGlyph.ts'

/** What no series of ECharts draws: ranges, the median's band, signs of silence below the axis, cuts. */
export function lineSigns(plot: LinesPlot): Shape[] {
  return [
    ...medianBand(plot),
    ...plot.chosen.flatMap((series) => [...rangesOf(series, plot), ...silencesOf(series, plot)]),
    ...breaksOf(plot),
  ]
}

/** A stroke that fades over the range of an approximate number. */
function rangesOf({ area, points }: TrendSeries, plot: LinesPlot): Shape[] {
  const { theme, scale, at } = plot
  const color = colorOf(area.code, plot)
  return points.flatMap(({ year, value }) => {
    if (value === null || isPoint(value)) return []
    const [x, from] = at(year, value.lo)
    const [, to] = at(year, Math.min(value.hi, scale.max))
    return [0.56, 0.34, 0.16].map((alpha, part): Shape => {
      const y = (share: number): number => from + ((to - from) * share) / 3
      const ends = [
        [x, y(part)],
        [x, y(part + 1)],
      ] as const
      return { kind: 'line', points: ends, stroke: withAlpha(color, alpha), lineWidth: theme.line * 2.16 }
    })
  })
}

/** Pale where readings leave the median a range. */
function medianBand({ trend, theme, scale, at }: LinesPlot): Shape[] {
  const points = trend.medians.flatMap(({ year, median }) => (median ? [{ year, ...median }] : []))
  return yearRuns(points)
    .filter((run) => run.some(({ lo, hi }) => lo !== hi))
    .map((run) => ({
      kind: 'area',
      points: [
        ...run.map(({ year, lo }) => at(year, lo)),
        ...run.toReversed().map(({ year, hi }) => at(year, Math.min(hi, scale.max))),
      ],
      fill: withAlpha(theme.colors.ink3, 0.2),
    }))
}

/** Signs of why there is no number stand in a strip below the axis, off the scale, so that none is read as a value. */
function silencesOf(series: TrendSeries, plot: LinesPlot): Shape[] {
  const { theme } = plot
  return series.points
    .filter((point) => point.value === null)
    .flatMap((point) => {
      const place = { ...silencePlace(series, point.year, plot), r: theme.small * 0.34 }
      return point.exclusions.length > 0 ? cross(place, theme) : stateGlyph(point.state, place, theme)
    })
}

/** Two short strokes between the years, where a break or merger cuts a line: a pair a town, one word for all. */
function breaksOf(plot: LinesPlot): Shape[] {
  const { chosen, theme, m, scale, at } = plot
  const k = theme.scale
  const cuts = chosen.flatMap((series) => series.breaks.map((year) => ({ year, code: series.area.code })))
  return [...groupBy(cuts, (cut) => cut.year)].flatMap(([year, towns]) => {
    const [x, bottom] = at(year - 0.5, scale.min)
    const slashes = towns.flatMap(({ code }, index) =>
      [-2, 3].map((shift): Shape => {
        const [left, y] = [x + (shift + index * 14) * k, bottom - 2 * k]
        const ends = [
          [left - 3 * k, y],
          [left + 3 * k, y - 12 * k],
        ] as const
        return { kind: 'line', points: ends, stroke: colorOf(code, plot), lineWidth: 1.5 * k }
      }),
    )
    const { ink2: fill, paper: halo } = theme.colors
    const word = { kind: 'text', x, y: bottom - 24 * k, text: m.trend.break, size: theme.small, fill, halo } as const
    return [...slashes, { ...word, align: 'center' }]
  })
}
