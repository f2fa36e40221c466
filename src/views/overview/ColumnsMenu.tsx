import type { ReactElement } from 'react'
import { menuWords } from '../../i18n/menuWords.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { select } from '../../state/selectionStore.ts'
import { WordMenu } from '../../ui/WordMenu.tsx'
import { indicatorItems } from '../parts/menuItems.ts'
import type { ViewProps } from '../parts/viewProps.ts'

const RESET = 'headline'

/** Which indicators the table shows; each choice is added at the end. */
export function ColumnsMenu(props: ViewProps): ReactElement {
  const m = useMessages()
  const { selection, resolved } = props
  const chosen = resolved.columns.map((indicator) => indicator.id)
  const reset = { id: RESET, label: m.overview.columnsReset, section: '', isChosen: selection.columns === null }
  return (
    <WordMenu
      variant="plain"
      name={m.overview.columnsName}
      word={m.overview.columnsWord(chosen.length)}
      items={[reset, ...indicatorItems({ ...props, m }, chosen)]}
      staysOpen
      words={menuWords(m)}
      onPick={(id) => select({ columns: columnsAfter(id, chosen) })}
    />
  )
}

/** Taking the last one away returns to the headline indicators. */
function columnsAfter(picked: string, before: readonly string[]): readonly string[] | null {
  if (picked === RESET) return null
  const after = before.includes(picked) ? before.filter((id) => id !== picked) : [...before, picked]
  return after.length === 0 ? null : after
}
