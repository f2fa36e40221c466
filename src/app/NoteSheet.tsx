import type { ReactElement } from 'react'
import { useMessages } from '../i18n/MessagesContext.ts'
import { noteMessages } from '../i18n/noteMessages.ts'
import { indicatorNote } from '../shown/indicatorNote.ts'
import { indicatorsShown } from '../shown/indicatorsShown.ts'
import { nameOfIndicator } from '../shown/names.ts'
import { NoteList } from '../views/parts/NoteList.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'
import styles from './NoteSheet.module.css'

/** So many indicators have their whole note on paper; of more, what they count. */
const MAX_WHOLE_NOTES = 2

/** Notes of the indicators a view shows, for the end of its paper. */
export function NoteSheet(props: ViewProps): ReactElement | null {
  const m = useMessages()
  const { board } = props
  const t = noteMessages(m)
  const indicators = indicatorsShown(props)
  if (indicators.length === 0) return null
  if (indicators.length > MAX_WHOLE_NOTES) {
    const definitions = indicators.map((indicator) => ({
      term: nameOfIndicator(indicator, m),
      lines: indicatorNote(board, indicator, m)
        .slice(0, 1)
        .flatMap(({ lines }) => lines),
    }))
    return (
      <section className={styles['sheet']}>
        <h2>{t.definitions}</h2>
        <NoteList parts={definitions} />
      </section>
    )
  }
  return (
    <>
      {indicators.map((indicator) => (
        <section key={indicator.id} className={styles['sheet']}>
          <h2>{t.title(nameOfIndicator(indicator, m))}</h2>
          <NoteList parts={indicatorNote(board, indicator, m)} />
        </section>
      ))}
    </>
  )
}
