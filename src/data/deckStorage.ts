import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Deck, FrozenData } from '../domain/deck.ts'
import { parseDeck } from './deckSchema.ts'
import type { NotKept } from './ownFilesStorage.ts'

/** A deck without its documents, which are large, seldom change and are shared: they stand apart under their key. */
type StoredDeck = Omit<Deck, 'frozen'> & { frozen: Readonly<Record<string, string>> }

interface DecksSchema extends DBSchema {
  decks: { key: string; value: StoredDeck }
  documents: { key: string; value: FrozenData['document'] }
}

/** What became of decks to be written down: null when they are, and those that another tab has changed later. */
export interface Kept {
  notKept: NotKept | null
  newer: readonly string[]
}

const DATABASE = 'zhenjian.decks'

let connection: Promise<IDBPDatabase<DecksSchema>> | null = null

/**
 * Writes down decks that changed and forgets those removed; a deck that is stored with a later change is left alone.
 * Documents that no deck shows any more are dropped. Nothing is thrown.
 */
export async function keepDecks(decks: readonly Deck[], removed: readonly string[]): Promise<Kept> {
  try {
    return { notKept: null, newer: await writeDecks(decks, removed) }
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    return { notKept: isFull ? 'full' : 'refused', newer: [] }
  }
}

/** Every kept deck; null when the browser refuses to say. What cannot be read as a deck is left out. */
export async function keptDecks(): Promise<Deck[] | null> {
  try {
    const transaction = (await open()).transaction(['decks', 'documents'])
    const [stored, keys, documents] = await Promise.all([
      transaction.objectStore('decks').getAll(),
      transaction.objectStore('documents').getAllKeys(),
      transaction.objectStore('documents').getAll(),
    ])
    const byKey = new Map(keys.map((key, index) => [key, documents[index]]))
    return stored.flatMap((deck) => parseDeck({ ...deck, frozen: frozenOf(deck, byKey) }) ?? [])
  } catch {
    return null
  }
}

async function writeDecks(decks: readonly Deck[], removed: readonly string[]): Promise<string[]> {
  const transaction = (await open()).transaction(['decks', 'documents'], 'readwrite')
  const [store, documents] = [transaction.objectStore('decks'), transaction.objectStore('documents')]
  try {
    const [stored, keys] = await Promise.all([store.getAll(), documents.getAllKeys()])
    const byId = new Map(stored.map((deck) => [deck.id, deck]))
    const newer = decks.filter((deck) => (byId.get(deck.id)?.changed ?? '') > deck.changed).map((deck) => deck.id)
    const accepted = decks.filter(({ id }) => !newer.includes(id))
    for (const deck of accepted) {
      byId.set(deck.id, toStored(deck))
      void store.put(toStored(deck))
    }
    const held = new Set(keys)
    const fresh = accepted.flatMap((deck) => Object.entries(deck.frozen)).filter(([key]) => !held.has(key))
    for (const [key, { document }] of fresh) {
      held.add(key)
      void documents.put(document, key)
    }
    for (const id of removed) {
      byId.delete(id)
      void store.delete(id)
    }
    const used = new Set([...byId.values()].flatMap((deck) => Object.keys(deck.frozen)))
    for (const key of held) if (!used.has(key)) void documents.delete(key)
    await transaction.done
    return newer
  } catch (error) {
    // What was begun must not stand half done; its own end is already told by the error above.
    transaction.done.catch(() => undefined)
    abort(transaction)
    throw error
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}

function toStored({ frozen, ...deck }: Deck): StoredDeck {
  return { ...deck, frozen: Object.fromEntries(Object.entries(frozen).map(([key, { taken }]) => [key, taken])) }
}

/** A document that is missing stays missing: its slides say that they cannot be drawn. */
function frozenOf({ frozen }: StoredDeck, documents: ReadonlyMap<string, unknown>): Deck['frozen'] {
  const entries = Object.entries(frozen).filter(([key]) => documents.has(key))
  return Object.fromEntries(entries.map(([key, taken]) => [key, { taken, document: documents.get(key) }]))
}

/** Stays open, so that a change is written before the page goes away; closed when another tab has to change the database. */
async function open(): Promise<IDBPDatabase<DecksSchema>> {
  connection ??= openDB<DecksSchema>(DATABASE, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('decks', { keyPath: 'id' })
      fresh.createObjectStore('documents')
    },
    blocking: closeConnection,
    terminated: closeConnection,
  })
  try {
    return await connection
  } catch (error) {
    connection = null
    throw error
  }
}

/** The next call opens it again. */
export function closeConnection(): void {
  const closing = connection
  connection = null
  void closing?.then(
    (database) => database.close(),
    () => undefined,
  )
}
