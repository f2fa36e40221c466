import type { Deck } from '../../domain/deck/deck.ts'

/** A deck without slides; its time of change is given when it is put among the others. */
export function emptyDeck(title: string): Deck {
  return { id: newDeckId(), title, changed: new Date(0).toISOString(), slides: [], frozen: {} }
}

/** Letters and digits, because it stands in links; different on every visit and in every tab. */
export function newDeckId(): string {
  return `d${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`
}
