import type { ReactElement } from 'react'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { presentMessages } from '../../../i18n/deck/presentMessages.ts'
import { usePainted } from '../../../ui/usePainted.ts'
import type { ViewProps } from '../../parts/viewProps.ts'
import { useDeck } from '../useDeck.ts'
import { Presenter } from './Presenter.tsx'
import styles from './Presenter.module.css'
import { TalkFrame } from './TalkFrame.tsx'

/** What who speaks sees, in a window of its own (演讲者视图). */
export function PresenterView({ board, selection }: ViewProps): ReactElement {
  const t = presentMessages(useMessages())
  const deck = useDeck(board, selection)
  usePainted(deck?.slides.length === 0, selection)
  return (
    <TalkFrame>
      {deck && deck.slides.length > 0 ? (
        <Presenter key={deck.id} deck={deck} selection={selection} />
      ) : (
        <main className={styles['presenter']}>
          <h1>{t.presenter}</h1>
          {deck && <p>{t.noSlides}</p>}
        </main>
      )}
    </TalkFrame>
  )
}
