import { create } from 'zustand'
import type { Deck, DeckChange, DeckStep } from '../domain/deck/deck.ts'
import { setPinned } from './pinStore.ts'

/** Whether the decks stay: all written down, a change still to be written, storage refused, or no room. */
export type DeckKeeping = 'kept' | 'pending' | 'refused' | 'full'

interface Decks {
  /** Null until they have been read from this machine; the one changed last comes first. */
  decks: readonly Deck[] | null
  /** Where a view that is pinned goes: the deck last opened. */
  open: string | null
  past: readonly DeckStep[]
  keeping: DeckKeeping
}

/** Steps back that are held: decks share what did not change, so this costs little. */
const MAX_UNDO_STEPS = 100

const store = create<Decks>(() => ({ decks: null, open: null, past: [], keeping: 'kept' }))

export const useDeckState: typeof store = store

export function useDecks(): readonly Deck[] | null {
  return store((state) => state.decks)
}

export function currentDecks(): readonly Deck[] | null {
  return store.getState().decks
}

/** Calls back after each change of the decks; returns the way to stop. */
export function onDecksChange(listener: (decks: readonly Deck[]) => void): () => void {
  return store.subscribe(({ decks }, before) => {
    if (decks && decks !== before.decks) listener(decks)
  })
}

/** Takes over decks as they stand in storage; steps back in those that another tab changed are given up. */
export function setDecks(decks: readonly Deck[]): void {
  store.setState(({ decks: before, past }) => ({
    decks: newestFirst(decks),
    past: past.filter((step) => deckIn(before, step.deck) === deckIn(decks, step.deck)),
  }))
}

export function openDeck(open: string | null): void {
  store.setState({ open })
}

export function setKeeping(keeping: DeckKeeping): void {
  store.setState({ keeping })
}

interface DeckEdit {
  what: DeckChange
  mark?: string
}

/** Changes a deck; a change that leaves it as it is leaves no step. */
export function changeDeck(id: string, edit: (deck: Deck) => Deck, { what, mark }: DeckEdit): void {
  const before = deckIn(currentDecks(), id)
  if (!before) return
  const after = edit(before)
  if (after !== before) put(dated(after), { what, deck: id, before, mark: mark ?? null })
}

/** Puts a deck among the others, opened. */
export function addDeck(deck: Deck, what: DeckChange = 'deckAdded'): void {
  put(dated(deck), { what, deck: deck.id, before: null, mark: null })
  openDeck(deck.id)
}

export function removeDeck(id: string): void {
  const before = deckIn(currentDecks(), id)
  if (before) put(null, { what: 'deckRemoved', deck: id, before, mark: null })
}

/** Takes back the last change. */
export function undoDeckStep(): void {
  const step = store.getState().past.at(-1)
  if (!step) return
  const { deck, before } = step
  const after = before && dated(before)
  store.setState((state) => ({
    decks: withDeck(state.decks ?? [], deck, after),
    past: state.past.slice(0, -1),
  }))
  setPinned(null)
  if (after) openDeck(deck)
}

function put(deck: Deck | null, step: DeckStep): void {
  store.setState(({ decks, past }) => {
    const last = past.at(-1)
    const isSame = step.mark !== null && last?.mark === step.mark && last.deck === step.deck
    return {
      decks: withDeck(decks ?? [], step.deck, deck),
      past: isSame ? past : [...past, step].slice(-MAX_UNDO_STEPS),
    }
  })
  setPinned(null)
}

/** Each change is later than all before it, also where the clock stands still or was set back. */
function dated(deck: Deck): Deck {
  const last = Math.max(0, ...(currentDecks() ?? []).map(timeOf))
  const time = new Date(Math.max(Date.now(), last + 1)).toISOString()
  return { ...deck, changed: time.replace('Z', `${chanceDigits()}Z`) }
}

/**
 * Two tabs may change a deck within one millisecond; by its time each change is known from the others. Nine digits
 * behind the second in all: Chromium misreads the milliseconds of longer ones.
 */
function chanceDigits(): string {
  return String(Math.floor(Math.random() * 1e6)).padStart(6, '0')
}

function timeOf({ changed }: Deck): number {
  return Date.parse(changed) || 0
}

function withDeck(decks: readonly Deck[], id: string, deck: Deck | null): readonly Deck[] {
  const others = decks.filter((one) => one.id !== id)
  return deck ? newestFirst([...others, deck]) : others
}

function newestFirst(decks: readonly Deck[]): readonly Deck[] {
  return decks.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
}

function deckIn(decks: readonly Deck[] | null, id: string): Deck | null {
  return decks?.find((deck) => deck.id === id) ?? null
}
