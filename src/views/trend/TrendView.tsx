import { type ReactElement, useMemo } from 'react'
import { trendTakeaways } from '../../domain/changeTakeaways.ts'
import type { Trend } from '../../domain/trend.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { trendOf } from '../../shown/trendOf.ts'
import { subtitleOf } from '../../shown/subtitle.ts'
import { takeawayContext } from '../../shown/takeawayContext.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { titleOf } from '../../shown/titleOf.ts'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { TrendPicture } from './TrendPicture.tsx'
import { TrendTable } from './TrendTable.tsx'
import { TrendTools } from './TrendTools.tsx'

/** How towns moved over the years (趋势). */
export function TrendView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const { request } = resolved
  const lines = useMemo(() => trendOf({ board, selection, resolved }), [board, selection, resolved])
  const { trend: shown, coloured, focus } = lines
  const everyone = selection.towns.kind === 'all'
  const context = takeawayContext(board, { request, standard: shown.standard })
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitleOf({ ...shown, ofYears: true }, m)}
      tools={
        <>
          <TrendTools selection={selection} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <EvidencePanel board={board} measure={request.measure} reading={readingAt(shown, target)} />
          <TakeawaysPanel
            takeaways={trendTakeaways(focus)}
            context={context}
            yearOf={(town) => lastYearOf(shown, town)}
          />
          <VerdictPanel board={board} verdict={shown.verdict} ofYears />
        </>
      }
      onPaper={
        !selection.table && <TrendTable title={titleOf(props, m)} trend={shown} chosen={everyone ? [] : coloured} />
      }
    >
      <TrendPicture {...props} trend={shown} coloured={coloured} />
    </ViewLayout>
  )
}

function readingAt({ series }: Trend, target: EvidenceTarget | null): TownReading | null {
  const line = series.find((one) => one.area.code === target?.town)
  return line?.points.find((point) => point.year === target?.year) ?? null
}

function lastYearOf({ series }: Trend, town: string): number {
  const points = series.find((one) => one.area.code === town)?.points ?? []
  return (points.findLast((point) => point.observation !== null) ?? points.at(-1))?.year ?? 0
}
