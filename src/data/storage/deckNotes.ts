import type { Deck } from '../../domain/deck/deck.ts'
import { mergeDecks } from '../../domain/deck/mergeDecks.ts'
import { readStored, removeStored, writeStored } from '../../lib/storage.ts'
import { parseDeck } from './deckSchema.ts'

/**
 * A change of a deck takes a moment to be written down, and a page may be closed or crash within it. Until then its
 * words stand in a note in local storage, which is written before the key is up again.
 */

/** Longer decks do without a note: local storage is small, and writing it holds up the page. */
const LONGEST_NOTE = 500_000
const MAX_REMEMBERED_VERSIONS = 200

/** For each deck the times of change it has had on this page: a stored deck with one of them is older than the note. */
const versions = new Map<string, readonly string[]>()

/** Notes a changed deck; `base` is what storage holds. A deck with data that storage lacks gets no note. */
export function noteDeck(deck: Deck, base: Deck): void {
  const own = [...new Set([...(versions.get(deck.id) ?? []), base.changed])].slice(-MAX_REMEMBERED_VERSIONS)
  versions.set(deck.id, [...own, deck.changed])
  if (Object.keys(deck.frozen).some((key) => base.frozen[key] === undefined)) return
  const frozen = Object.fromEntries(
    Object.entries(deck.frozen).map(([key, { taken }]) => [key, { taken, document: 0 }]),
  )
  const note = JSON.stringify({ after: own, deck: { ...deck, frozen } })
  if (note.length <= LONGEST_NOTE) writeStored(keyOf(deck.id), note)
}

/** The deck is written down. */
export function dropNote(id: string): void {
  removeStored(keyOf(id))
}

/** A stored deck with what was noted and not written down any more; itself when there is nothing of the kind. */
export function withNote(stored: Deck): Deck {
  const note = readNote(stored.id)
  if (!note || note.deck.changed === stored.changed) return stored
  const frozen = Object.entries(note.deck.frozen).flatMap(([key]) => {
    const data = stored.frozen[key]
    return data ? [[key, data] as const] : []
  })
  const noted = { ...note.deck, frozen: Object.fromEntries(frozen) }
  return note.after.includes(stored.changed) ? noted : mergeDecks(null, noted, stored)
}

/** Null for anything but a note of this deck: anybody may have put it there. */
function readNote(id: string): { after: readonly unknown[]; deck: Deck } | null {
  try {
    const note: unknown = JSON.parse(readStored(keyOf(id)) ?? 'null')
    if (typeof note !== 'object' || note === null || !('after' in note) || !('deck' in note)) return null
    const deck = parseDeck(note.deck)
    return deck?.id === id && Array.isArray(note.after) ? { after: note.after, deck } : null
  } catch {
    return null
  }
}

function keyOf(id: string): string {
  return `zhenjian.deck.${id}`
}
