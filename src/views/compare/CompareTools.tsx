import type { ReactElement } from 'react'
import type { Direction } from '../../domain/indicator.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'

interface CompareToolsProps {
  selection: Selection
  direction: Direction
  /** Two periods are not ranked. */
  hasRanks: boolean
}

/** Order, ranks on request, picture or table. */
export function CompareTools({ selection, direction, hasRanks }: CompareToolsProps): ReactElement {
  const m = useMessages()
  const t = m.compare
  const isNeutral = direction === 'neutral'
  return (
    <>
      <ToggleButton isOn={selection.sort === 'official'} onChange={(on) => select({ sort: on ? 'official' : 'value' })}>
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
      <ToggleButton isOn={selection.table} onChange={(table) => select({ table })}>
        {t.table}
      </ToggleButton>
    </>
  )
}
