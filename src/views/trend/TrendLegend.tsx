import type { ReactElement } from 'react'
import type { Trend } from '../../domain/trend.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { trendKey } from '../../shown/trendKey.ts'
import { LegendLine } from '../parts/LegendLine.tsx'

/** Explains only the signs that these lines hold. */
export function TrendLegend({ trend }: { trend: Trend }): ReactElement {
  const m = useMessages()
  return <LegendLine title={m.compare.legend.title} items={trendKey(trend, m)} />
}
