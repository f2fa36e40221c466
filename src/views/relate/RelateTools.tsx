import { relateMessages } from '../../i18n/relateMessages.ts'
import type { ReactElement } from 'react'
import { useMessages } from '../../i18n/MessagesContext.ts'
import type { Selection } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'

/** Points of one year or paths over the years; picture or table. */
export function RelateTools({ selection }: { selection: Selection }): ReactElement {
  const m = useMessages()
  const { paths, table } = selection
  return (
    <>
      <ToggleButton isOn={paths} onChange={(on) => select({ paths: on })}>
        {relateMessages(m).paths}
      </ToggleButton>
      <ToggleButton isOn={table} onChange={(on) => select({ table: on })}>
        {m.compare.table}
      </ToggleButton>
    </>
  )
}
