import { type ReactElement, useCallback } from 'react'
import { buildLines } from '../../charts/lines.ts'
import type { ChartTheme } from '../../charts/chartTheme.ts'
import { buildMultiples } from '../../charts/multiples.ts'
import type { Size, Scene } from '../../charts/scene.ts'
import type { AreaCode } from '../../domain/area.ts'
import { planningPeriodsIn } from '../../domain/planningPeriods.ts'
import type { Trend } from '../../domain/trend.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ChartPane } from '../parts/ChartPane.tsx'
import { hasLines, hasNumbers } from '../../shown/trendOf.ts'
import { titleOf } from '../../shown/titleOf.ts'
import type { ViewProps } from '../parts/viewProps.ts'
import { TrendLegend } from './TrendLegend.tsx'
import { TrendTable } from './TrendTable.tsx'
import styles from './TrendPicture.module.css'

interface TrendPictureProps extends ViewProps {
  trend: Trend
  /** Towns that stand out. */
  coloured: readonly AreaCode[]
}

export function TrendPicture(props: TrendPictureProps): ReactElement {
  const { selection, trend, coloured } = props
  const m = useMessages()
  const picked = useEvidenceTarget()
  const title = titleOf(props, m)
  const { multiples, ownAxes, table } = selection
  const everyone = selection.towns.kind === 'all'
  const isShown = hasLines(trend)
  usePainted(table || !isShown, selection)
  const draw = useCallback(
    (available: Size, theme: ChartTheme): Scene => {
      if (multiples) {
        const towns = everyone ? trend.series.map((series) => series.area.code) : coloured
        return buildMultiples({ trend, towns, ownAxes, picked, m }, available, theme)
      }
      const { years } = trend.request
      const plans = planningPeriodsIn(years[0] ?? 0, years.at(-1) ?? 0)
      return buildLines(
        { trend, coloured, plans, picked, m },
        { ...available, height: Math.min(available.height, 620) },
        theme,
      )
    },
    [trend, coloured, everyone, multiples, ownAxes, picked, m],
  )
  if (table) return <TrendTable title={title} trend={trend} chosen={everyone ? [] : coloured} />
  if (!isShown)
    return <p className={styles['note']}>{hasNumbers(trend.series) ? m.trend.oneYear : m.trend.noNumbers}</p>
  return (
    <>
      {multiples && ownAxes && <p className={styles['warning']}>{m.trend.ownAxesWarning}</p>}
      <ChartPane draw={draw} label={m.trend.chartLabel(title)} />
      {everyone && !multiples && <p className={styles['note']}>{m.trend.highlighted}</p>}
      <TrendLegend trend={trend} />
    </>
  )
}
