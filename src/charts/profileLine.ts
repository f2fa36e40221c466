import type { ProfileRow } from '../domain/town/townProfile.ts'
import type { SparkBand, SparkInput, SparkPoint } from './sparkline.ts'

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
