import { type ReactElement, useEffect, useState } from 'react'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { undoDeckStep, useDecks } from '../../../state/deckStore.ts'
import type { ViewProps } from '../../parts/viewProps.ts'
import { useKeptDeck, composeAnnual } from '../useDeck.ts'
import { DeckBar } from './DeckBar.tsx'
import styles from './DeskView.module.css'
import { DeskNotice, type DeskTrouble } from './DeskNotice.tsx'
import { SlideEditor } from './SlideEditor.tsx'
import { SlideList, AddSlides } from './SlideList.tsx'
import { useDeckDrop, show } from './deskActions.ts'
import { useStaleness } from './staleness.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import { formatLink } from '../../../state/link.ts'
import { EMPTY_SELECTION } from '../../../state/selection.ts'
import { newDeckId } from '../../parts/emptyDeck.ts'

/** Views whose pictures a deck most often holds. */
const VIEWS = ['overview', 'compare', 'trend'] as const

/** The deck at the desk: its slides in order, the one picked large, and what can be done with them. */
export function DeskView({ board, selection }: ViewProps): ReactElement {
  const m = useMessages()
  const t = deckMessages(m)
  const decks = useDecks()
  const deck = useKeptDeck(selection)
  const staleness = useStaleness(deck, board, m)
  const [trouble, setTrouble] = useState<DeskTrouble | null>(null)
  const drop = useDeckDrop(setTrouble)
  useEffect(() => {
    document.addEventListener('keydown', undoByKey)
    return () => document.removeEventListener('keydown', undoByKey)
  }, [])
  function compose(): void {
    const annual = composeAnnual({ board, dataset: selection.dataset, id: newDeckId(), now: new Date(), m })
    setTrouble(annual ? null : { kind: 'notComposed' })
    if (annual) show(annual)
  }
  if (!decks) return <p className={styles['reading']}>{t.reading}</p>
  const slide = deck?.slides[Math.min(selection.slide, deck.slides.length) - 1]
  const isMissing = selection.deck !== null && !decks.some(({ id }) => id === selection.deck)
  return (
    <div {...drop}>
      <DeckBar {...{ selection, deck, decks }} onCompose={compose} onTrouble={setTrouble} />
      {trouble && <DeskNotice trouble={trouble} onDismiss={() => setTrouble(null)} />}
      {isMissing && deck && <p className={styles['note']}>{t.missing}</p>}
      {deck && slide ? (
        <div className={styles['body']}>
          <SlideList deck={deck} picked={slide} staleness={staleness} />
          <SlideEditor
            key={`${deck.id} ${slide.id}`}
            live={{ board, m }}
            deck={deck}
            slide={slide}
            staleness={staleness}
            onTrouble={setTrouble}
          />
        </div>
      ) : (
        <EmptyDesk dataset={selection.dataset} deck={deck} onCompose={compose} />
      )}
    </div>
  )
}

/** Ctrl+Z outside fields, which have an undo of their own. */
function undoByKey(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
  const isInField = event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null
  if (!isUndo || isInField) return
  event.preventDefault()
  undoDeckStep()
}

/** What a deck is for and how slides get into it. `deck` is null where there is none yet. */
function EmptyDesk({
  dataset,
  deck,
  onCompose,
}: {
  dataset: string | null
  deck: Deck | null
  onCompose: () => void
}): ReactElement {
  const m = useMessages()
  const t = deckMessages(m)
  return (
    <section className={styles['empty']} aria-label={t.empty.title}>
      <h2>{t.empty.title}</h2>
      <p className={styles['emptyLead']}>{t.empty.lead}</p>
      <ul className={styles['ways']}>
        <li>
          <h3>{t.empty.annualTitle}</h3>
          <p>{t.empty.compose}</p>
          <button type="button" className={styles['primary']} title={t.bar.annualHint} onClick={onCompose}>
            {t.bar.annual}
          </button>
        </li>
        <li>
          <h3>{t.empty.pinTitle}</h3>
          <p>{t.empty.pin}</p>
          <div className={styles['tools']}>
            {VIEWS.map((view) => (
              <a key={view} className={styles['toolLink']} href={formatLink({ ...EMPTY_SELECTION, dataset, view })}>
                {m.views[view]}
              </a>
            ))}
            {deck && <AddSlides deck={deck} after={-1} />}
          </div>
        </li>
        <li>
          <h3>{t.empty.fileTitle}</h3>
          <p>{t.bar.openHint}</p>
        </li>
      </ul>
    </section>
  )
}
