import { SLIDE_LIMIT } from '../../data/storage/deckSchema.ts'
import type { Deck } from '../../domain/deck/deck.ts'
import { pinSlide } from '../../domain/deck/deckEdit.ts'
import { freezeBoard } from '../../export/document/settingsDocument.ts'
import { deckMessages } from '../../i18n/deck/deckMessages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { contentOf } from '../../shown/contentOf.ts'
import type { Shown } from '../../shown/slideContent.ts'
import { proposedTitle } from '../../shown/slide/slideTitle.ts'
import { addDeck, changeDeck, useDeckState } from '../../state/deckStore.ts'
import { setPinned } from '../../state/pinStore.ts'
import { formatLink } from '../../state/link.ts'
import { EMPTY_SELECTION, type Selection } from '../../state/selection.ts'
import { startDecks } from './startDecks.ts'
import { emptyDeck } from './emptyDeck.ts'
import { localDay } from '../../lib/localDay.ts'

/** Puts what is shown at the end of the open deck, with its data as they are; makes a deck when there is none. */
export async function pinView(shown: Shown, m: Messages): Promise<void> {
  await startDecks()
  const frozen = freezeBoard(shown.board, localDay(new Date()))
  if (!frozen) return setPinned({ kind: 'notFrozen' })
  const deck = deckForPin()
  if (deck && deck.slides.length >= SLIDE_LIMIT) return setPinned({ kind: 'full' })
  const pinned = {
    title: proposedTitle(contentOf(shown, m)),
    pin: { link: pinLink(shown.selection), frozen: frozen.key },
    data: frozen.data,
  }
  if (deck) changeDeck(deck.id, (one) => pinSlide(one, pinned), { what: 'pinned' })
  else addDeck(pinSlide(emptyDeck(deckMessages(m).newTitle), pinned), 'pinned')
  announcePin()
}

/** The link of a view without what belongs to the deck it stands in. */
function pinLink(selection: Selection): string {
  const { deck, slide, mode } = EMPTY_SELECTION
  return formatLink({ ...selection, deck, slide, mode })
}

function deckForPin(): Deck | null {
  const { decks, open } = useDeckState.getState()
  return decks?.find(({ id }) => id === open) ?? decks?.[0] ?? null
}

function announcePin(): void {
  const { past } = useDeckState.getState()
  const [step, deck] = [past.at(-1), deckForPin()]
  if (step && deck) setPinned({ kind: 'pinned', deck: deck.id, title: deck.title, slide: deck.slides.length, step })
}
