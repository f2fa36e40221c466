import type { ReactElement } from 'react'
import type { Indicator } from '../../domain/indicator.ts'
import { OFFICIAL } from '../../domain/tableSort.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { openTool } from '../../state/openStore.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'

interface CompareToolsProps {
  selection: Selection
  indicator: Indicator
  /** Two periods are neither ranked nor held against a standard. */
  hasRanks: boolean
}

/** Order, ranks on request, picture or table. */
export function CompareTools({ selection, indicator, hasRanks }: CompareToolsProps): ReactElement {
  const m = useMessages()
  const t = m.compare
  const isNeutral = indicator.direction === 'neutral'
  return (
    <>
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
