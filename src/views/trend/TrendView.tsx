import { type ReactElement, useMemo } from 'react'
import { trendTakeaways } from '../../domain/changeTakeaways.ts'
import { notableTowns } from '../../domain/notableTowns.ts'
import { type Trend, trend } from '../../domain/trend.ts'
import type { TownReading } from '../../domain/readTown.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { type EvidenceTarget, useEvidenceTarget } from '../../state/openStore.ts'
import { yearsOfRange } from '../../state/resolveSelection.ts'
import { EvidencePanel } from '../parts/EvidencePanel.tsx'
import { Heading } from '../parts/Heading.tsx'
import { subtitleOf } from '../parts/subtitle.ts'
import { takeawayContext } from '../parts/takeawayContext.ts'
import { TakeawaysPanel } from '../parts/TakeawaysPanel.tsx'
import { VerdictPanel } from '../parts/VerdictPanel.tsx'
import { ViewLayout } from '../parts/ViewLayout.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { TrendPicture } from './TrendPicture.tsx'
import { TrendTools } from './TrendTools.tsx'

/** How towns moved over the years (趋势). */
export function TrendView(props: ViewProps): ReactElement {
  const { board, selection, resolved } = props
  const m = useMessages()
  const target = useEvidenceTarget()
  const { request } = resolved
  const shown = useMemo(() => {
    const { indicator, scope, measure, towns, period } = request
    return trend(board, {
      indicator,
      scope,
      measure,
      towns,
      years: yearsOfRange(board, selection.range),
      span: period.span,
    })
  }, [board, request, selection.range])
  const coloured = useMemo(
    () => (selection.towns.kind === 'all' ? notableTowns(shown) : request.towns.map((town) => town.code)),
    [shown, selection.towns, request],
  )
  const focus = useMemo(() => onlyTowns(shown, coloured), [shown, coloured])
  const context = takeawayContext(board, { request, median: null, standard: shown.standard, compared: 0 })
  return (
    <ViewLayout
      heading={<Heading {...props} />}
      subtitle={subtitleOf({ ...shown, ofYears: true }, m)}
      tools={<TrendTools selection={selection} />}
      side={
        <>
          <TakeawaysPanel
            takeaways={trendTakeaways(focus)}
            context={context}
            yearOf={(town) => lastYearOf(shown, town)}
          />
          <VerdictPanel board={board} verdict={shown.verdict} ofYears />
          <EvidencePanel board={board} measure={request.measure} reading={readingAt(shown, target)} />
        </>
      }
    >
      <TrendPicture {...props} trend={shown} coloured={coloured} />
    </ViewLayout>
  )
}

/** The trend asked for the coloured towns only: what sentences are made of. */
function onlyTowns(shown: Trend, codes: readonly string[]): Trend {
  const towns = shown.series.map((series) => series.area).filter((area) => codes.includes(area.code))
  return { ...shown, request: { ...shown.request, towns } }
}

function readingAt({ series }: Trend, target: EvidenceTarget | null): TownReading | null {
  const line = series.find((one) => one.area.code === target?.town)
  return line?.points.find((point) => point.year === target?.year) ?? null
}

function lastYearOf({ series }: Trend, town: string): number {
  const points = series.find((one) => one.area.code === town)?.points ?? []
  return (points.findLast((point) => point.observation !== null) ?? points.at(-1))?.year ?? 0
}
