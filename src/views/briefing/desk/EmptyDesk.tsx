import { type ReactElement, useState } from 'react'
import type { Board } from '../../../domain/board.ts'
import type { Deck } from '../../../domain/deck.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { newDeckId } from '../../parts/emptyDeck.ts'
import { composeAnnual } from '../composeAnnual.ts'
import { AddSlides } from './AddSlides.tsx'
import { show } from './deskActions.ts'
import styles from './DeskView.module.css'

/** What a deck is for and how slides get into it. `deck` is null where there is none yet. */
export function EmptyDesk({
  board,
  dataset,
  deck,
}: {
  board: Board
  dataset: string | null
  deck: Deck | null
}): ReactElement {
  const m = useMessages()
  const t = deckMessages(m)
  const [isRefused, setRefused] = useState(false)
  function compose(): void {
    const annual = composeAnnual({ board, dataset, id: newDeckId(), now: new Date(), m })
    setRefused(annual === null)
    if (annual) show(annual)
  }
  return (
    <section className={styles['empty']} aria-label={t.empty.title}>
      <h2>{t.empty.title}</h2>
      <p>{t.empty.pin}</p>
      <p>{t.empty.compose}</p>
      <div className={styles['tools']}>
        <ToolButton hint={t.bar.annualHint} onPress={compose}>
          {t.bar.annual}
        </ToolButton>
        {deck && <AddSlides deck={deck} after={-1} />}
      </div>
      {isRefused && <p role="alert">{t.empty.notComposed}</p>}
    </section>
  )
}
