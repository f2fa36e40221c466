import styles from './NoteDialog.module.css'
import type { ReactElement } from 'react'
import type { Board } from '../domain/board/board.ts'
import { useMessages } from '../i18n/MessagesContext.ts'
import { noteMessages } from '../i18n/noteMessages.ts'
import { indicatorNote, indicatorsShown } from '../shown/indicatorNote.ts'
import { nameOfIndicator } from '../shown/names.ts'
import { formatLink } from '../state/link.ts'
import { openTool } from '../state/openStore.ts'
import { useSelection } from '../state/selectionStore.ts'
import { Modal } from '../ui/Modal.tsx'
import { NoteList } from '../views/parts/NoteList.tsx'
import type { ViewProps } from '../views/parts/viewProps.ts'

/** What one indicator counts and how it is compared, over whatever is shown. */
export function NoteDialog({ board, indicator: id }: { board: Board; indicator: string }): ReactElement | null {
  const m = useMessages()
  const selection = useSelection()
  const indicator = board.indicators.get(id)
  if (!indicator) return null
  const t = noteMessages(m)
  const title = t.title(nameOfIndicator(indicator, m))
  const compare = formatLink({ ...selection, view: 'compare', indicator: id, scope: { kind: 'usual' }, measure: null })
  const close = (): void => openTool(null)
  return (
    <Modal label={title} className={styles['dialog']} onClose={close}>
      <div className={styles['head']}>
        <h2>{title}</h2>
        <button type="button" onClick={close}>
          {t.close}
        </button>
      </div>
      <NoteList parts={indicatorNote(board, indicator, m)} />
      <p className={styles['way']}>
        <a href={compare} onClick={close}>
          {t.compare}
        </a>
      </p>
    </Modal>
  )
}

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
