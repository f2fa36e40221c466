import type { ReactElement } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { canJoin, indexOfSlide } from '../../../domain/deckEdit.ts'
import { deckMessages } from '../../../i18n/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { formatLink, parseLink } from '../../../state/link.ts'
import { copySlide, deleteSlide, joinWithNext, shiftSlide, splitInTwo } from './slideActions.ts'
import styles from './SlideEditor.module.css'

/** What can be done with the picked slide. */
export function SlideTools({ deck, slide }: { deck: Deck; slide: Slide }): ReactElement {
  const m = useMessages()
  const t = deckMessages(m).slide
  const index = indexOfSlide(deck, slide.id)
  const pins = slide.kind === 'view' ? slide.pins : []
  return (
    <div className={styles['bar']}>
      <p className={styles['position']}>{t.position(index + 1, deck.slides.length)}</p>
      <div role="group" aria-label={t.tools} className={styles['tools']}>
        <button type="button" disabled={index === 0} onClick={() => shiftSlide(deck, slide.id, index - 1)}>
          {t.up}
        </button>
        <button
          type="button"
          disabled={index === deck.slides.length - 1}
          onClick={() => shiftSlide(deck, slide.id, index + 1)}
        >
          {t.down}
        </button>
        <button type="button" onClick={() => copySlide(deck, slide.id)}>
          {t.duplicate}
        </button>
        <button type="button" onClick={() => deleteSlide(deck, slide.id)}>
          {t.remove}
        </button>
        {canJoin(deck, slide.id) && (
          <button type="button" onClick={() => joinWithNext(deck, slide.id)}>
            {t.join}
          </button>
        )}
        {pins.length > 1 && (
          <button type="button" onClick={() => splitInTwo(deck, slide, m)}>
            {t.split}
          </button>
        )}
        {pins.map(({ link }, place) => (
          <a key={`${place} ${link}`} href={ownLink(link)}>
            {place === 0 ? t.source : t.secondSource}
          </a>
        ))}
      </div>
    </div>
  )
}

/** A deck is a file from anywhere: whatever stands there as a link leads to a view of this page or to its first. */
function ownLink(link: string): string {
  return formatLink(parseLink(link).selection)
}
