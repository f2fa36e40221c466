import { type ReactElement, useCallback, useMemo } from 'react'
import { buildDumbbell, dumbbellHeight, orderPairs } from '../../charts/dumbbell.ts'
import type { ChartTheme } from '../../charts/chartTheme.ts'
import type { Size, Scene } from '../../charts/scene.ts'
import { changeTakeaways } from '../../domain/changeTakeaways.ts'
import type { PeriodsComparison } from '../../domain/comparePeriods.ts'
import { widerSpanOfPeriods } from '../../domain/widerSpan.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { yearText } from '../../i18n/periodWords.ts'
import { useEvidenceTarget } from '../../state/openStore.ts'
import { usePainted } from '../../ui/usePainted.ts'
import { ChartPane } from '../parts/ChartPane.tsx'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { LegendLine } from '../parts/LegendLine.tsx'
import { subtitleOf } from '../../shown/subtitle.ts'
import { takeawayContext } from '../../shown/takeawayContext.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { titleOf } from '../../shown/titleOf.ts'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ShareTools } from '../parts/ShareTools.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { CompareTools } from './CompareTools.tsx'
import { OtherSpan } from './OtherSpan.tsx'
import { PeriodsTable } from './PeriodsTable.tsx'

/** Two periods: a dumbbell for each town, or the equal table. */
export function TwoPeriods(props: ViewProps & { comparison: PeriodsComparison }): ReactElement {
  const { board, selection, resolved, comparison } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const picked = comparison.rows.find((row) => row.area.code === target?.town)
  const context = takeawayContext(board, { request: resolved.request, standard: null })
  const year = comparison.request.period.year
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitleOf(comparison, m)}
      tools={
        <>
          <CompareTools selection={selection} indicator={resolved.request.indicator} hasRanks={false} />
          <ShareTools {...props} />
        </>
      }
      side={
        <>
          <EvidencePanel
            board={board}
            measure={resolved.request.measure}
            reading={picked?.after ?? null}
            others={picked ? [picked.before] : []}
          />
          <TakeawaysPanel
            takeaways={changeTakeaways(comparison)}
            context={context}
            yearOf={() => (year === 'latest' ? 0 : year)}
          />
          <VerdictPanel board={board} verdict={comparison.verdict}>
            <OtherSpan offer={widerSpanOfPeriods(board, comparison)} />
          </VerdictPanel>
        </>
      }
      onPaper={!selection.table && <EqualTable {...props} />}
    >
      <Picture {...props} />
    </ViewLayout>
  )
}

function Picture(props: ViewProps & { comparison: PeriodsComparison }): ReactElement {
  const { selection, comparison } = props
  const m = useMessages()
  const picked = useEvidenceTarget()?.town ?? null
  const rows = useMemo(() => orderPairs(comparison, selection.sort), [comparison, selection.sort])
  const title = titleOf(props, m)
  const before = yearText({ ...comparison.request.baseline, span: null }, m)
  const after = yearText({ ...comparison.request.period, span: null }, m)
  usePainted(selection.table, selection)
  const draw = useCallback(
    (available: Size, theme: ChartTheme): Scene => {
      const height = dumbbellHeight(rows, available.height, theme)
      return buildDumbbell({ comparison, rows, before, after, picked, m }, { width: available.width, height }, theme)
    },
    [comparison, rows, before, after, picked, m],
  )
  if (selection.table) return <EqualTable {...props} />
  const t = m.compare.legend
  return (
    <>
      <ChartPane draw={draw} label={m.compare.chartLabel(title)} />
      <LegendLine title={t.title} items={[t.dumbbellBefore, t.dumbbellAfter, t.fade]} />
    </>
  )
}

function EqualTable(props: ViewProps & { comparison: PeriodsComparison }): ReactElement {
  const { selection, comparison } = props
  const m = useMessages()
  const { paired, excluded } = orderPairs(comparison, selection.sort)
  return (
    <PeriodsTable
      title={titleOf(props, m)}
      comparison={comparison}
      rows={[...paired, ...excluded]}
      before={yearText({ ...comparison.request.baseline, span: null }, m)}
      after={yearText({ ...comparison.request.period, span: null }, m)}
    />
  )
}
