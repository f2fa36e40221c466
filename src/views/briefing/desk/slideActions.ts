import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import {
  duplicateSlide,
  indexOfSlide,
  joinSlides,
  moveSlide,
  removeSlide,
  splitSlide,
} from '../../../domain/deck/deckEdit.ts'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { contentOf } from '../../../shown/contentOf.ts'
import { proposedTitle } from '../../../shown/slide/slideTitle.ts'
import { changeDeck } from '../../../state/deckStore.ts'
import { select } from '../../../state/selectionStore.ts'
import { shownOfPin } from '../slide/slideData.ts'

/** Picks the slide at a place from 0. */
export function goToSlide(deck: Deck, place: number): void {
  select({ deck: deck.id, slide: place + 1 })
}

/** Moves a slide to a place from 0, and stays with it. */
export function shiftSlide(deck: Deck, id: string, to: number): void {
  changeDeck(deck.id, (one) => moveSlide(one, id, to), { what: 'moved' })
  goToSlide(deck, to)
}

export function copySlide(deck: Deck, id: string): void {
  changeDeck(deck.id, (one) => duplicateSlide(one, id), { what: 'duplicated' })
  goToSlide(deck, indexOfSlide(deck, id) + 1)
}

/** The slide after it is picked then, or the last. */
export function deleteSlide(deck: Deck, id: string): void {
  const place = indexOfSlide(deck, id)
  changeDeck(deck.id, (one) => removeSlide(one, id), { what: 'removed' })
  goToSlide(deck, Math.max(0, Math.min(place, deck.slides.length - 2)))
}

export function joinWithNext(deck: Deck, id: string): void {
  changeDeck(deck.id, (one) => joinSlides(one, id), { what: 'joined' })
}

/** The second picture gets a title of its own, proposed from what it shows. */
export function splitInTwo(deck: Deck, slide: Slide, m: Messages): void {
  const pin = slide.kind === 'view' ? slide.pins[1] : undefined
  const shown = pin && shownOfPin(deck, pin)
  const title = shown ? proposedTitle(contentOf(shown, messagesForBoard(m, shown.board))) : slide.title
  changeDeck(deck.id, (one) => splitSlide(one, slide.id, title), { what: 'split' })
}
