import type { Deck } from '../domain/deck/deck.ts'

/** What was done to a deck, to be said beside 撤销. */
export type DeckChange =
  | 'pinned'
  | 'added'
  | 'moved'
  | 'duplicated'
  | 'removed'
  | 'written'
  | 'joined'
  | 'split'
  | 'refreshed'
  | 'deckAdded'
  | 'deckRemoved'
  | 'deckRenamed'

/** A change that can be taken back. `before` is null for a deck that was not there. */
export interface DeckStep {
  what: DeckChange
  deck: string
  before: Deck | null
  /** Steps with the same mark follow each other as one: letters typed into one field. */
  mark: string | null
}
