import type { DBSchema, IDBPDatabase } from 'idb'
import type { Deck, FrozenData } from '../../domain/deck/deck.ts'
import { mergeDecks } from '../../domain/deck/mergeDecks.ts'
import { hashText } from '../../lib/hashText.ts'
import { parseDeck, SLIDE_LIMIT } from './deckSchema.ts'
import { openDatabase } from './openDatabase.ts'
import type { NotKept } from './ownFilesStorage.ts'
import { readStored, removeStored, writeStored } from '../../lib/storage.ts'

/**
 * A change of a deck takes a moment to be written down, and a page may be closed or crash within it. Until then its
 * words stand in a note in local storage, which is written before the key is up again.
 */

/** Longer decks do without a note: local storage is small, and writing it holds up the page. */
const LONGEST_NOTE = 500_000

const MAX_REMEMBERED_VERSIONS = 200

/** For each deck the times of change it has had on this page: a stored deck with one of them is older than the note. */
const versions = new Map<string, readonly string[]>()

/** A deck without its documents, which are large, seldom change and are shared: they stand apart under their key. */
type StoredDeck = Omit<Deck, 'frozen'> & { frozen: Readonly<Record<string, string>> }

interface DecksSchema extends DBSchema {
  decks: { key: string; value: StoredDeck }
  documents: { key: string; value: FrozenData['document'] }
}

/** A deck to be written down, and as it stood when this page last saw it in storage; null for one not seen there. */
export interface DeckToKeep {
  deck: Deck
  base: Deck | null
}

/** Why something was not written, null when all was; which decks, by id; and those that now stand otherwise than asked for: see below. */
export interface Kept {
  notKept: NotKept | null
  failed: readonly string[]
  otherwise: readonly string[]
}

const DATABASE = 'zhenjian.decks'

let connection: Promise<IDBPDatabase<DecksSchema>> | null = null

/**
 * Writes down decks that changed and forgets those removed. What another tab changed meanwhile is not lost: its slides
 * are put together with these (mergeDecks), and a deck it changed is not forgotten. Documents that no deck shows any
 * more are dropped. A deck that cannot be written (its data too large) fails alone. Nothing is thrown.
 */
export async function keepDecks(changed: readonly DeckToKeep[], removed: readonly Deck[]): Promise<Kept> {
  const together = await tryToWrite(changed, removed)
  if (together.notKept === null || changed.length + removed.length < 2) return together
  // Removals first: they make room.
  let all = await tryToWrite([], removed)
  for (const one of changed) all = joined(all, await tryToWrite([one], []))
  return all
}

async function tryToWrite(changed: readonly DeckToKeep[], removed: readonly Deck[]): Promise<Kept> {
  try {
    return { notKept: null, failed: [], otherwise: await writeDecks(changed, removed) }
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    const failed = [...changed.map(({ deck }) => deck.id), ...removed.map(({ id }) => id)]
    return { notKept: isFull ? 'full' : 'refused', failed, otherwise: [] }
  }
}

function joined(first: Kept, second: Kept): Kept {
  return {
    notKept: first.notKept ?? second.notKept,
    failed: [...first.failed, ...second.failed],
    otherwise: [...first.otherwise, ...second.otherwise],
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
    return stored.flatMap((deck) => readStoredDeck(deck, byKey) ?? [])
  } catch {
    return null
  }
}

function readStoredDeck(deck: StoredDeck, documents: ReadonlyMap<string, unknown>): Deck | null {
  try {
    return parseDeck({ ...deck, frozen: frozenOf(deck, documents) })
  } catch {
    return null
  }
}

async function writeDecks(changed: readonly DeckToKeep[], removed: readonly Deck[]): Promise<string[]> {
  const transaction = (await open()).transaction(['decks', 'documents'], 'readwrite')
  // Its end reports every failure; without this each request would report it once more, to nobody.
  transaction.done.catch(() => undefined)
  try {
    const [store, documents] = [transaction.objectStore('decks'), transaction.objectStore('documents')]
    const [stored, keys] = await Promise.all([store.getAll(), documents.getAllKeys()])
    const plan = planOf(new Map(stored.map((deck) => [deck.id, deck])), changed, removed)
    const data = new Map(changed.flatMap(({ deck }) => Object.entries(deck.frozen)))
    const used = new Set([...plan.after.values()].flatMap((deck) => Object.keys(deck.frozen)))
    await Promise.all([
      ...plan.written.map((deck) => store.put(deck)),
      ...plan.gone.map((id) => store.delete(id)),
      ...[...data].flatMap(([key, { document }]) => (keys.includes(key) ? [] : [documents.put(document, key)])),
      ...keys.filter((key) => !used.has(key)).map((key) => documents.delete(key)),
      transaction.done,
    ])
    return plan.otherwise
  } catch (error) {
    // What was begun must not stand half done.
    abort(transaction)
    throw transaction.error ?? error
  }
}

interface Plan {
  after: ReadonlyMap<string, StoredDeck>
  written: readonly StoredDeck[]
  gone: readonly string[]
  otherwise: string[]
}

/** What is to be written, given what another tab may have written since this page looked. */
function planOf(
  stored: ReadonlyMap<string, StoredDeck>,
  changed: readonly DeckToKeep[],
  removed: readonly Deck[],
): Plan {
  const written = changed.flatMap((one) => withOthers(one, stored.get(one.deck.id)))
  const [gone, stay] = split(removed, (deck) => stored.get(deck.id)?.changed === deck.changed)
  const after = new Map(stored)
  for (const deck of written) after.set(deck.id, deck)
  for (const { id } of gone) after.delete(id)
  const asked = new Map(changed.map(({ deck }) => [deck.id, deck.changed]))
  const differ = written.filter((deck) => asked.get(deck.id) !== deck.changed)
  return {
    after,
    written,
    gone: gone.map(({ id }) => id),
    otherwise: [...differ, ...stay.filter(({ id }) => stored.has(id))].map(({ id }) => id),
  }
}

/** The deck, with what another tab wrote in it; two decks where one would have too many slides to be read again. */
function withOthers({ deck, base }: DeckToKeep, stored: StoredDeck | undefined): StoredDeck[] {
  if (!stored || stored.changed === base?.changed || stored.changed === deck.changed) return [toStored(deck)]
  const merged = mergeDecks(base, deck, { ...stored, frozen: datesOf(stored) })
  if (merged.slides.length <= SLIDE_LIMIT) return [toStored(merged)]
  return [toStored(deck), { ...stored, id: `${stored.id.slice(0, 20)}${hashText(stored.changed)}` }]
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
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

/** Dates without their documents, which stand in storage already. */
function datesOf({ frozen }: StoredDeck): Deck['frozen'] {
  return Object.fromEntries(Object.entries(frozen).map(([key, taken]) => [key, { taken, document: null }]))
}

/** A document that is missing stays missing: its slides say that they cannot be drawn. */
function frozenOf({ frozen }: StoredDeck, documents: ReadonlyMap<string, unknown>): Deck['frozen'] {
  const entries = Object.entries(frozen).filter(([key]) => documents.has(key))
  return Object.fromEntries(entries.map(([key, taken]) => [key, { taken, document: documents.get(key) }]))
}

/** Stays open, so that a change is written before the page goes away; closed when another tab has to change the database. */
async function open(): Promise<IDBPDatabase<DecksSchema>> {
  connection ??= openDatabase<DecksSchema>(DATABASE, {
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
