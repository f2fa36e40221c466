import type { ReactElement } from 'react'
import type { Deck, ViewSlide } from '../../../domain/deck/deck.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { isDefined } from '../../../lib/isDefined.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import type { DeskTrouble } from './DeskNotice.tsx'
import styles from './SlideEditor.module.css'
import { type Live, refreshed, type Staleness } from './staleness.ts'
import type { StalenessByPin } from './useStaleness.ts'

interface StaleNotesProps {
  deck: Deck
  slide: ViewSlide
  live: Live
  staleness: StalenessByPin
  onTrouble: (trouble: DeskTrouble | null) => void
}

/** How the slide stands to the data that are open: changed since, of another set, not to be read. Silent when all is as it was. */
export function StaleNotes({ deck, slide, live, staleness, onTrouble }: StaleNotesProps): ReactElement {
  const m = useMessages()
  const found = slide.pins.map((pin) => staleness.get(pin)).filter(isDefined)
  const texts = [...new Set(found.map((one) => stalenessText(one, m)))].filter((text) => text !== '')
  function refresh(): void {
    const anew = refreshed(deck, slide, live)
    onTrouble(anew ? null : { kind: 'notRefreshed' })
    if (anew) changeDeck(deck.id, () => anew, { what: 'refreshed' })
  }
  return (
    <div aria-live="polite">
      {texts.map((text) => (
        <p key={text} className={styles['stale']}>
          {text}
        </p>
      ))}
      {found.some(({ kind }) => kind === 'changed') && (
        <button type="button" className={styles['refresh']} onClick={refresh}>
          {deckMessages(m).stale.refresh}
        </button>
      )}
    </div>
  )
}

function stalenessText(staleness: Staleness, m: Messages): string {
  const t = deckMessages(m).stale
  switch (staleness.kind) {
    case 'current':
      return ''
    case 'changed':
      return staleness.values > 0 ? t.changed(staleness.values) : staleness.isConclusion ? t.conclusion : t.origin
    case 'gone':
      return t.gone
    case 'otherSet':
      return t.otherSet(staleness.title)
    case 'unreadable':
      return t.unreadable
  }
}
