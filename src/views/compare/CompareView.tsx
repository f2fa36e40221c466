import styles from './OtherSpan.module.css'
import { type ReactElement, useMemo } from 'react'
import { MAX_ROWS_UNPAGED } from '../../charts/barRows.ts'
import { widerSpan, widerSpanOfPeriods, type SpanOffer } from '../../domain/compare/widerSpan.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { compareContent } from '../../shown/compare/compareContent.ts'
import { comparisonOf, periodsOf } from '../../shown/compare/comparison.ts'
import type { SlideContent } from '../../shown/slideContent.ts'
import { useEvidenceTarget, openTool } from '../../state/openStore.ts'
import { ContentPages, EqualTables } from '../parts/ContentPages.tsx'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { spanText } from '../../i18n/values/periodWords.ts'
import { select } from '../../state/selectionStore.ts'
import type { Board } from '../../domain/board/board.ts'
import { OFFICIAL } from '../../domain/tables/tableSort.ts'
import { ToggleButton, ToolButton } from '../../ui/ToggleButton.tsx'

/** Bars a page when there are more towns than one page holds. */
const ON_A_PAGE = 20

/** How the towns compare on one indicator (比较), in one period or between two: a picture or the equal table. */
export function CompareView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const { request, baseline } = resolved
  const m = useMessages()
  const isPaged = baseline === null && request.towns.length > MAX_ROWS_UNPAGED
  const content = useMemo(
    () => compareContent({ board, selection, resolved, rowsPerPage: isPaged ? ON_A_PAGE : Infinity }, m),
    [board, selection, resolved, isPaged, m],
  )
  const hasTowns = request.towns.length > 0
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={content.subtitle}
      tools={
        <>
          <CompareTools {...props} />
          <ShareTools {...props} />
        </>
      }
      side={<Side {...props} content={content} />}
      onPaper={hasTowns && !selection.table && <EqualTables board={board} content={content} />}
    >
      {hasTowns ? (
        <ContentPages {...{ board, selection, content }} chartLabel={m.compare.chartLabel(content.title)} />
      ) : (
        <p>{m.compare.noTowns}</p>
      )}
    </ViewLayout>
  )
}

interface SideProps extends ViewProps {
  content: SlideContent
}

function Side(props: SideProps): ReactElement {
  const { board, resolved, content } = props
  const { baseline } = resolved
  const offer = baseline ? widerSpanOfPeriods(board, periodsOf(props, baseline)) : widerSpan(board, comparisonOf(props))
  return (
    <>
      <Evidence {...props} />
      <TakeawaysPanel takeaways={content.takeaways} />
      {content.verdict && (
        <VerdictPanel verdict={content.verdict}>
          <OtherSpan offer={offer} />
        </VerdictPanel>
      )}
    </>
  )
}

/** What stands behind the picked town, in the year shown and in the one beside it. */
function Evidence(props: ViewProps): ReactElement {
  const { board, resolved } = props
  const { baseline, request } = resolved
  const target = useEvidenceTarget()
  if (!baseline) {
    const reading = comparisonOf(props).rows.find((row) => row.area.code === target?.town) ?? null
    return <EvidencePanel board={board} measure={request.measure} reading={reading} />
  }
  const picked = periodsOf(props, baseline).rows.find((row) => row.area.code === target?.town)
  return (
    <EvidencePanel
      board={board}
      measure={request.measure}
      reading={picked?.after ?? null}
      others={picked ? [picked.before] : []}
    />
  )
}

/** Offers the span that more towns share, when the one in use leaves them out. */
function OtherSpan({ offer }: { offer: SpanOffer | null }): ReactElement | null {
  const m = useMessages()
  if (!offer) return null
  return (
    <button type="button" className={styles['offer']} onClick={() => select({ span: offer.span })}>
      {m.verdict.otherSpan(spanText(offer.span, m), offer.towns)}
    </button>
  )
}

/** The year before beside it, order, ranks on request, picture or table. */
function CompareTools({ board, selection, resolved }: ViewProps): ReactElement {
  const m = useMessages()
  const t = m.compare
  const { indicator, period } = resolved.request
  // Two periods are neither ranked nor held against a standard.
  const hasRanks = resolved.baseline === null
  const against = resolved.baseline?.year ?? yearBefore(board, period.year)
  const isNeutral = indicator.direction === 'neutral'
  return (
    <>
      {typeof against === 'number' && (
        <ToggleButton isOn={!hasRanks} onChange={(on) => select({ baseline: on ? against : null, page: 1 })}>
          {t.against(m.year(against))}
        </ToggleButton>
      )}
      <ToggleButton isOn={selection.sort?.by === OFFICIAL.by} onChange={(on) => select({ sort: on ? OFFICIAL : null })}>
        {t.sortOfficial}
      </ToggleButton>
      {hasRanks && (
        <ToggleButton
          isOn={selection.ranks && !isNeutral}
          isDisabled={isNeutral}
          {...(isNeutral ? { hint: t.ranksUnavailable } : {})}
          onChange={(ranks) => select({ ranks })}
        >
          {t.ranksOn}
        </ToggleButton>
      )}
      {hasRanks && (
        <ToolButton
          hint={m.settings.standardHint}
          onPress={() => openTool({ kind: 'settings', indicator: indicator.id })}
        >
          {m.settings.standardButton}
        </ToolButton>
      )}
      <ToggleButton isOn={selection.table} onChange={(table) => select({ table })}>
        {t.table}
      </ToggleButton>
    </>
  )
}

/** The last year with data before the shown one; null where towns show years of their own. */
function yearBefore(board: Board, year: number | 'latest'): number | null {
  return year === 'latest' ? null : (board.years.findLast((one) => one < year) ?? null)
}
