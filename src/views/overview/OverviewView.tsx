import { type ReactElement, useMemo } from 'react'
import { attentionOf } from '../../domain/attention.ts'
import type { Finding } from '../../domain/finding.ts'
import { overviewTakeaways } from '../../domain/overviewTakeaways.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { countsText } from '../../i18n/overviewText.ts'
import { overviewOf } from '../../shown/overviewOf.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ScrollHint } from '../../ui/ScrollHint.tsx'
import { Heading } from '../parts/Heading.tsx'
import { titleOf } from '../../shown/titleOf.ts'
import { useFindings } from '../parts/useFindings.ts'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { AttentionPanel } from './AttentionPanel.tsx'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import { HeadlineBand } from './HeadlineBand.tsx'
import styles from './OverviewView.module.css'
import { TableKey } from './TableKey.tsx'
import { OverviewTable } from './OverviewTable.tsx'
import { OverviewTakeaways } from './OverviewTakeaways.tsx'
import { PickedEvidence } from './PickedEvidence.tsx'

const NONE: ReadonlyMap<string, readonly Finding[]> = new Map()

/** How the county stands this year, and what needs attention (总览). */
export function OverviewView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const m = useMessages()
  const shown = useMemo(() => overviewOf({ board, resolved }), [board, resolved])
  const { findings, onRetry } = useFindings(board)
  const { year } = resolved.request.period
  usePainted(true, selection, shown.isComparable ? 'chart' : 'page')
  const columns = shown.columns.length
  const counted = selection.columns === null ? m.overview.headlineColumns(columns) : m.overview.chosenColumns(columns)
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={[countsText(shown.counts, counted, m)]}
      tools={
        <>
          <ColumnsMenu {...props} />
          <ShareTools {...props} />
        </>
      }
      band={<HeadlineBand board={board} selection={selection} shown={shown} />}
      side={
        <>
          <PickedEvidence board={board} shown={shown} />
          <AttentionPanel
            board={board}
            selection={selection}
            findings={findings && attentionOf(findings, shown.rows)}
            onRetry={onRetry}
            year={year}
          />
          <OverviewTakeaways board={board} selection={selection} takeaways={overviewTakeaways(shown)} year={year} />
        </>
      }
    >
      <div className={styles['fitted']}>
        <ScrollHint text={m.overview.scrollForMore}>
          <OverviewTable
            board={board}
            title={titleOf(props, m)}
            shown={shown}
            selection={selection}
            byObservation={findings?.byObservation ?? NONE}
            saysYear={year === 'latest'}
          />
        </ScrollHint>
        <TableKey shown={shown} />
      </div>
    </ViewLayout>
  )
}
