import type { ReactElement } from 'react'
import type { AreaCode } from '../../domain/area.ts'
import type { Trend, TrendSeries } from '../../domain/trend.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { intervalText } from '../../i18n/valueWords.ts'
import { trendCell } from '../../shown/trendTable.ts'
import { DataTable } from '../parts/DataTable.tsx'
import { EvidenceButton } from '../parts/EvidenceButton.tsx'
import styles from './TrendTable.module.css'

interface TrendTableProps {
  title: string
  trend: Trend
  /** Towns somebody chose: they come first and stand out, as their lines do. */
  chosen: readonly AreaCode[]
}

/** Towns down, years across: every state in words, breaks and other periods said in the cell. */
export function TrendTable({ title, trend, chosen }: TrendTableProps): ReactElement {
  const m = useMessages()
  const { years } = trend.request
  const isChosen = ({ area }: TrendSeries): boolean => chosen.includes(area.code)
  const ordered = [...trend.series.filter(isChosen), ...trend.series.filter((series) => !isChosen(series))]
  return (
    <DataTable caption={title} head={[m.table.town, ...years.map(String)]}>
      {ordered.map((series) => (
        <tr key={series.area.code} className={isChosen(series) ? styles['chosen'] : undefined}>
          <th scope="row">{series.area.name}</th>
          {series.points.map((point) => (
            <td key={point.year}>
              <EvidenceButton
                town={series.area.code}
                year={point.year}
                name={series.area.name}
                text={trendCell(point, { series, trend, m })}
              />
            </td>
          ))}
        </tr>
      ))}
      {trend.medians.length > 0 && (
        <tr>
          <th scope="row">{m.trend.medianShort}</th>
          {trend.medians.map(({ year, median, towns }) => (
            <td key={year}>
              {median ? intervalText(median, trend.request, m) + m.bracketed(m.header.towns(towns)) : '—'}
            </td>
          ))}
        </tr>
      )}
    </DataTable>
  )
}
