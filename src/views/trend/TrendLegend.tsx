import type { ReactElement } from 'react'
import { isPoint } from '../../domain/interval.ts'
import type { TownReading } from '../../domain/readTown.ts'
import type { Trend } from '../../domain/trend.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { LegendLine } from '../parts/LegendLine.tsx'

/** Explains only the signs that these lines hold. */
export function TrendLegend({ trend }: { trend: Trend }): ReactElement {
  const m = useMessages()
  const t = m.trend.legend
  const has = (test: (point: TownReading) => boolean): boolean =>
    trend.series.some((series) => series.points.some(test))
  const items = [
    trend.medians.some(({ median }) => median !== null) && t.dashed,
    has((point) => point.placement === 'apart') && t.hollow,
    has((point) => point.value !== null && !isPoint(point.value)) && t.whisker,
    has((point) => point.value === null) && t.gap,
    has((point) => point.state === 'noReport') && t.ring,
    trend.series.some((series) => series.breaks.length > 0) && t.break,
  ]
  return <LegendLine title={m.compare.legend.title} items={items.filter((item) => item !== false)} />
}
