import type { ReactElement } from 'react'
import { SLIDE_LIMIT } from '../../../data/storage/deckSchema.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import { addSlide, type NewSlide } from '../../../domain/deck/deckEdit.ts'
import { deckMessages } from '../../../i18n/deck/deckMessages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import { select } from '../../../state/selectionStore.ts'
import styles from './DeskView.module.css'

/** Adds slides of words after a place from 0; -1 is before the first. */
export function AddSlides({ deck, after }: { deck: Deck; after: number }): ReactElement {
  const t = deckMessages(useMessages()).list
  const kinds: readonly [string, NewSlide][] = [
    [t.cover, { kind: 'cover', title: t.coverTitle, notes: '', subtitle: '' }],
    [t.section, { kind: 'section', title: t.sectionTitle, notes: '', subtitle: '' }],
    [t.text, { kind: 'text', title: t.textTitle, notes: '', text: '' }],
  ]
  function add(slide: NewSlide): void {
    // A cover belongs at the front.
    const at = slide.kind === 'cover' ? 0 : after + 1
    changeDeck(deck.id, (one) => addSlide(one, slide, at), { what: 'added' })
    select({ deck: deck.id, slide: at + 1 })
  }
  return (
    <div role="group" aria-label={t.add} className={styles['add']}>
      <span aria-hidden="true">{t.add}</span>
      {kinds.map(([name, slide]) => (
        <button
          key={slide.kind}
          type="button"
          className={styles['smallButton']}
          aria-label={`${t.add} ${name}`}
          disabled={deck.slides.length >= SLIDE_LIMIT}
          onClick={() => add(slide)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
