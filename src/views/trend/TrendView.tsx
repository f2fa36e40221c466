import { type ReactElement, useMemo } from 'react'
import type { Trend } from '../../domain/trend/trend.ts'
import type { TownReading } from '../../domain/compare/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { trendContent } from '../../shown/trend/trendContent.ts'
import { trendOf } from '../../shown/trend/trendOf.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { ContentPages, EqualTables } from '../parts/ContentPages.tsx'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'

/** How towns moved over the years (趋势): a picture or the equal table. */
export function TrendView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const m = useMessages()
  const content = useMemo(
    () => trendContent({ board, selection, resolved, rowsPerPage: Infinity }, m),
    [board, selection, resolved, m],
  )
  const target = useEvidenceTarget()
  const hasPicture = !selection.table && content.pages[0]?.body.kind === 'chart'
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={content.subtitle}
      tools={
        <>
          <TrendTools selection={selection} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <EvidencePanel
            board={board}
            measure={resolved.request.measure}
            reading={readingAt(trendOf(props).trend, target)}
          />
          <TakeawaysPanel takeaways={content.takeaways} />
          {content.verdict && <VerdictPanel verdict={content.verdict} />}
        </>
      }
      onPaper={hasPicture && <EqualTables board={board} content={content} />}
    >
      <ContentPages
        {...{ board, selection, content }}
        chartLabel={m.trend.chartLabel(content.title)}
        note={selection.towns.kind === 'all' && !selection.multiples ? m.trend.highlighted : null}
        warning={selection.multiples && selection.ownAxes ? m.trend.ownAxesWarning : null}
      />
    </ViewLayout>
  )
}

function readingAt({ series }: Trend, target: EvidenceTarget | null): TownReading | null {
  const line = series.find((one) => one.area.code === target?.town)
  return line?.points.find((point) => point.year === target?.year) ?? null
}

/** One chart or small multiples, on one axis or each its own; picture or table. */
function TrendTools({ selection }: { selection: Selection }): ReactElement {
  const m = useMessages()
  const { multiples, ownAxes, table } = selection
  return (
    <>
      <ToggleButton isOn={multiples} onChange={(on) => select({ multiples: on, ownAxes: on && ownAxes })}>
        {m.trend.multiples}
      </ToggleButton>
      {multiples && (
        <ToggleButton isOn={ownAxes} hint={m.trend.ownAxesWarning} onChange={(on) => select({ ownAxes: on })}>
          {m.trend.ownAxes}
        </ToggleButton>
      )}
      <ToggleButton isOn={table} onChange={(on) => select({ table: on })}>
        {m.compare.table}
      </ToggleButton>
    </>
  )
}
