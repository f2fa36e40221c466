import { isPoint } from '../domain/values/interval.ts'
import type { TownReading } from '../domain/compare/readTown.ts'
import type { Trend } from '../domain/trend/trend.ts'
import type { Messages } from '../i18n/messages.ts'
import { stateKey } from '../i18n/values/stateSigns.ts'

/** Explains only the signs that these lines hold (图例). */
export function trendKey({ series, medians }: Pick<Trend, 'series' | 'medians'>, m: Messages): string[] {
  const t = m.trend.legend
  const has = (test: (point: TownReading) => boolean): boolean => series.some(({ points }) => points.some(test))
  const items = [
    medians.some(({ median }) => median !== null) && t.dashed,
    has((point) => point.placement === 'notComparable') && t.hollow,
    has((point) => point.value !== null && !isPoint(point.value)) && t.whisker,
    has((point) => point.value === null) && t.gap,
    has((point) => point.value === null && point.exclusions.length > 0) && t.cross,
    ...stateKey(
      series.flatMap(({ points }) => points),
      m,
    ),
    series.some(({ breaks }) => breaks.length > 0) && t.break,
  ]
  return items.filter((item) => item !== false)
}
