import type { ReactElement } from 'react'
import type { Board } from '../../domain/board/board.ts'
import { OFFICIAL } from '../../domain/tables/tableSort.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openTool } from '../../state/openStore.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'
import type { ViewProps } from '../parts/viewProps.ts'

/** The year before beside it, order, ranks on request, picture or table. */
export function CompareTools({ board, selection, resolved }: ViewProps): ReactElement {
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
