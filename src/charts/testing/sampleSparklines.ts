import { interval, point } from '../../domain/values/interval.ts'
import type { ChartTheme } from '../chartTheme.ts'
import type { Scene } from '../scene.ts'
import { buildSparkline, type SparkBand, type SparkInput, type SparkPoint } from '../sparkline.ts'

export const SPARKLINES = ['full', 'gaps', 'one', 'apart', 'band'] as const
export type Sparkline = (typeof SPARKLINES)[number]

const YEARS = [2018, 2019, 2020, 2021, 2022] as const
const VALUES = [40, 52, 61, 80, 74] as const

/** A small line in a case, as large as the overview draws it; twice that on the projector. */
export function sparklineScene(sample: Sparkline, theme: ChartTheme): Scene {
  const { scale } = theme
  return buildSparkline(inputOf(sample), { width: 80 * scale, height: 36 * scale }, theme)
}

function inputOf(sample: Sparkline): SparkInput {
  const full = YEARS.map((year, index) => plain(year, VALUES[index] ?? 0))
  const year = 2022
  switch (sample) {
    case 'full':
      return { year, points: full.map((one) => (one.year === 2021 ? { ...one, value: interval(71, 89) } : one)) }
    case 'gaps':
      return { year, points: full.map((one) => (one.year === 2020 ? { ...one, value: null } : one)) }
    case 'one':
      return { year, points: full.map((one) => (one.year === 2022 ? one : { ...one, value: null })) }
    case 'apart':
      return {
        year,
        points: full.map((one) => ({ ...one, isNotComparable: one.year === 2019, startsAnew: one.year === 2022 })),
      }
    case 'band':
      return { year, points: full, band: YEARS.map(bandOf) }
  }
}

function plain(year: number, value: number): SparkPoint {
  return { year, value: point(value), isNotComparable: false, startsAnew: false }
}

function bandOf(year: number, index: number): SparkBand {
  return { year, lo: 20 + index * 4, hi: 90 + index * 6, median: 50 + index * 5 }
}
