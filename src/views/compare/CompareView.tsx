import { type ReactElement, useMemo } from 'react'
import { MAX_ROWS_UNPAGED } from '../../charts/barRows.ts'
import { changeTakeaways } from '../../domain/takeaways/changeTakeaways.ts'
import { compareTakeaways } from '../../domain/takeaways/compareTakeaways.ts'
import type { PeriodChoice } from '../../domain/compare/question.ts'
import { widerSpan, widerSpanOfPeriods, type SpanOffer } from '../../domain/compare/widerSpan.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { compareContent } from '../../shown/compareContent.ts'
import { comparisonOf, periodsOf } from '../../shown/comparisonOf.ts'
import { contextOfComparison, takeawayContext } from '../../shown/takeawayContext.ts'
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
import styles from './OtherSpan.module.css'
import type { Board } from '../../domain/board/board.ts'
import { OFFICIAL } from '../../domain/tables/tableSort.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'

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
      side={baseline ? <PeriodsSide {...props} baseline={baseline} /> : <OnePeriodSide {...props} />}
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

function OnePeriodSide(props: ViewProps): ReactElement {
  const { board, resolved } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const comparison = comparisonOf(props)
  const rowOf = (town: string | undefined) => comparison.rows.find((row) => row.area.code === town) ?? null
  return (
    <>
      <EvidencePanel board={board} measure={resolved.request.measure} reading={rowOf(target?.town)} />
      <TakeawaysPanel
        takeaways={compareTakeaways(comparison)}
        context={contextOfComparison(board, comparison, m)}
        yearOf={(town) => rowOf(town)?.year ?? 0}
      />
      <VerdictPanel board={board} verdict={comparison.verdict}>
        <OtherSpan offer={widerSpan(board, comparison)} />
      </VerdictPanel>
    </>
  )
}

function PeriodsSide({ baseline, ...props }: ViewProps & { baseline: PeriodChoice }): ReactElement {
  const { board, resolved } = props
  const target = useEvidenceTarget()
  const comparison = periodsOf(props, baseline)
  const picked = comparison.rows.find((row) => row.area.code === target?.town)
  const { year } = comparison.request.period
  return (
    <>
      <EvidencePanel
        board={board}
        measure={resolved.request.measure}
        reading={picked?.after ?? null}
        others={picked ? [picked.before] : []}
      />
      <TakeawaysPanel
        takeaways={changeTakeaways(comparison)}
        context={takeawayContext(board, { request: resolved.request, standard: null })}
        yearOf={() => (year === 'latest' ? 0 : year)}
      />
      <VerdictPanel board={board} verdict={comparison.verdict}>
        <OtherSpan offer={widerSpanOfPeriods(board, comparison)} />
      </VerdictPanel>
    </>
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
