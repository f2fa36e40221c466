import type { ReactElement } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'

/** One chart or small multiples, on one axis or each its own; picture or table. */
export function TrendTools({ selection }: { selection: Selection }): ReactElement {
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
