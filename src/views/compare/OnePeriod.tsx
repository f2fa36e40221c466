import { type ReactElement, useCallback, useMemo } from 'react'
import { buildBars } from '../../charts/bars.ts'
import { barsHeight } from '../../charts/barsLayout.ts'
import { MAX_ROWS_UNPAGED, type OrderedRows, orderRows, pageOf } from '../../charts/barRows.ts'
import type { ChartTheme } from '../../charts/chartTheme.ts'
import type { Size, Scene } from '../../charts/scene.ts'
import { buildStrip } from '../../charts/strip.ts'
import type { Comparison } from '../../domain/compare.ts'
import { widerSpan } from '../../domain/widerSpan.ts'
import { compareTakeaways } from '../../domain/compareTakeaways.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import { select } from '../../state/selectionStore.ts'
import { Pager } from '../../ui/Pager.tsx'
import { usePainted } from '../../ui/usePainted.ts'
import { ChartPane } from '../parts/ChartPane.tsx'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { titleOf } from '../../shown/titleOf.ts'
import { subtitleOf } from '../../shown/subtitle.ts'
import { contextOfComparison } from '../../shown/takeawayContext.ts'
import { CompareTable } from './CompareTable.tsx'
import { CompareTools } from './CompareTools.tsx'
import { Legend } from './Legend.tsx'
import { OtherSpan } from './OtherSpan.tsx'

/** Bars a page when there are more towns than one page holds. */
const ROWS_PER_SCREEN_PAGE = 20

/** One period: bars, or the equal table, with what may be said beside them. */
export function OnePeriod(props: ViewProps & { comparison: Comparison }): ReactElement {
  const { board, selection, resolved, comparison } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const reading = comparison.rows.find((row) => row.area.code === target?.town) ?? null
  const hasPicture = !selection.table && comparison.rows.length > 0
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitleOf(comparison, m)}
      tools={
        <>
          <CompareTools selection={selection} indicator={resolved.request.indicator} hasRanks />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <EvidencePanel board={board} measure={resolved.request.measure} reading={reading} />
          <TakeawaysPanel
            takeaways={compareTakeaways(comparison)}
            context={contextOfComparison(board, comparison, m)}
            yearOf={(town) => comparison.rows.find((row) => row.area.code === town)?.year ?? 0}
          />
          <VerdictPanel board={board} verdict={comparison.verdict}>
            <OtherSpan offer={widerSpan(board, comparison)} />
          </VerdictPanel>
        </>
      }
      onPaper={hasPicture && <EqualTable {...props} />}
    >
      <Picture {...props} />
    </ViewLayout>
  )
}

function Picture(props: ViewProps & { comparison: Comparison }): ReactElement {
  const { selection, comparison } = props
  const m = useMessages()
  const picked = useEvidenceTarget()?.town ?? null
  const { ranks, sort } = selection
  const ordered = useMemo(() => orderRows(comparison, sort), [comparison, sort])
  const isPaged = comparison.rows.length > MAX_ROWS_UNPAGED
  const shown = useMemo(
    () => pageOf(ordered, selection.page, isPaged ? ROWS_PER_SCREEN_PAGE : Infinity),
    [ordered, selection.page, isPaged],
  )
  const { rows, page, pages } = shown
  const title = titleOf(props, m)
  usePainted(selection.table || comparison.rows.length === 0, selection)
  const drawRows = useCallback(
    (rowsDrawn: OrderedRows, available: Size, theme: ChartTheme): Scene => {
      const input = { comparison, rows: rowsDrawn, ranks, picked, m }
      return buildBars(input, { width: available.width, height: barsHeight(rowsDrawn, available.height, theme) }, theme)
    },
    [comparison, ranks, picked, m],
  )
  const drawBars = useCallback(
    (available: Size, theme: ChartTheme) => drawRows(rows, available, theme),
    [drawRows, rows],
  )
  const onPaper = Array.from(
    { length: pages },
    (_, index) => (available: Size, theme: ChartTheme) =>
      drawRows(pageOf(ordered, index + 1, isPaged ? ROWS_PER_SCREEN_PAGE : Infinity).rows, available, theme),
  )
  const drawStrip = useCallback(
    (available: Size, theme: ChartTheme): Scene =>
      buildStrip({ comparison, shown: rows, picked, m }, available.width, theme),
    [comparison, rows, picked, m],
  )
  if (comparison.rows.length === 0) return <p>{m.compare.noTowns}</p>
  if (selection.table) return <EqualTable {...props} />
  return (
    <>
      {isPaged && (
        <>
          <ChartPane draw={drawStrip} label={m.compare.allTowns(comparison.rows.length)} />
          <Pager page={page} pages={pages} words={m.compare} onTurn={(next) => select({ page: next })} />
        </>
      )}
      <ChartPane draw={drawBars} label={m.compare.chartLabel(title)} onPaper={onPaper} />
      <Legend rows={comparison.rows} />
    </>
  )
}

function EqualTable(props: ViewProps & { comparison: Comparison }): ReactElement {
  const { board, selection, comparison } = props
  const { compared, excluded } = orderRows(comparison, selection.sort)
  return (
    <CompareTable
      board={board}
      title={titleOf(props, useMessages())}
      comparison={comparison}
      rows={[...compared, ...excluded]}
      ranks={selection.ranks}
    />
  )
}
