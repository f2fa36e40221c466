import { dataMessages } from '../../i18n/dataView/dataMessages.ts'
import type { ReactElement } from 'react'
import { findingChoiceText, stateChoiceText } from '../../i18n/dataView/dataWords.ts'
import { formatNumber } from '../../i18n/values/numbers.ts'
import { menuWords } from '../../i18n/messages.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { EMPTY_SELECTION } from '../../state/selection.ts'
import { select } from '../../state/selectionStore.ts'
import { WordMenu } from '../../ui/WordMenu.tsx'
import type { ViewProps } from '../parts/viewProps.ts'
import { filterMenus } from './filterMenus.ts'
import styles from './RowFilters.module.css'
import { shownData } from '../../shown/shownData.ts'

/** What the heading does not choose: scope, state, finding; and how much is left. */
export function RowFilters(props: ViewProps): ReactElement {
  const { rows, filter, shown, total } = shownData(props)
  const m = useMessages()
  const words = menuWords(m)
  const chosen = {
    scope: filter.scope === null ? dataMessages(m).all : m.scopeName(filter.scope.scope),
    state: stateChoiceText(filter.state, m),
    finding: findingChoiceText(filter.finding, m),
  }
  const isNarrowed = filter.scope !== null || filter.state !== null || filter.finding !== null
  const { scope, state, finding } = EMPTY_SELECTION
  return (
    <div className={styles['filters']} role="group" aria-label={dataMessages(m).filters.label}>
      {filterMenus(rows, filter, m).map(({ id, items, onPick }) => (
        <span key={id} className={styles['filter']}>
          {dataMessages(m).filters[id]}
          <WordMenu
            variant="plain"
            name={dataMessages(m).filters[id]}
            word={chosen[id]}
            {...{ items, onPick, words }}
          />
        </span>
      ))}
      {isNarrowed && (
        <button type="button" className={styles['clear']} onClick={() => select({ scope, state, finding })}>
          {dataMessages(m).clear}
        </button>
      )}
      <span className={styles['shown']} role="status">
        {dataMessages(m).shown(formatNumber(shown.length, 0), formatNumber(total, 0))}
      </span>
    </div>
  )
}
