import { create } from 'zustand'
import type { DeckStep } from '../domain/deck/deck.ts'

/** What became of a pin: onto which slide of which deck, that these data cannot be frozen, or that the program for it could not be had. */
export type PinOutcome = PinAnswer | { kind: 'missing' }

/** What the program that pins has to say. */
export type PinAnswer =
  | { kind: 'pinned'; deck: string; title: string; slide: number; step: DeckStep }
  | { kind: 'notFrozen' }
  | { kind: 'full' }

/** Apart from the decks, whose code nobody needs before the first pin. */
const store = create<{ pinned: PinOutcome | null }>(() => ({ pinned: null }))

/** The view that was just pinned, to be said where the reader is; null when nothing is to be said any more. */
export function usePinned(): PinOutcome | null {
  return store((state) => state.pinned)
}

export function setPinned(pinned: PinOutcome | null): void {
  store.setState({ pinned })
}
