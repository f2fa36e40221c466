import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Deck } from '../../domain/deck/deck.ts'
import { removeSlide, writeSlide } from '../../domain/deck/deckEdit.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../../domain/testing/buildDeck.ts'
import { closeConnection, type DeckToKeep, keepDecks, keptDecks } from './deckStorage.ts'

const DECK = buildDeck([buildTextSlide('a', '文'), buildViewSlide('b', ['k1']), buildViewSlide('c', ['k2'])])
const FRESH = { deck: DECK, base: null }
const LATER = '2026-04-01T00:00:00.000Z'
const EVEN_LATER = '2026-05-01T00:00:00.000Z'

beforeEach(() => {
  closeConnection()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('zhenjian.decks')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no database')))
  })
}

async function documentKeys(): Promise<IDBValidKey[]> {
  const database = await openRaw()
  return new Promise((resolve, reject) => {
    const request = database.transaction('documents').objectStore('documents').getAllKeys()
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no keys')))
  })
}

/** The deck after a change here, which was made on the deck as it was first kept. */
function changed(deck: Deck): DeckToKeep {
  return { deck: { ...deck, changed: LATER }, base: DECK }
}

test('a deck comes back as it was, with its data', async () => {
  expect(await keepDecks([FRESH], [])).toEqual({ notKept: null, failed: [], otherwise: [] })
  expect(await keptDecks()).toEqual([DECK])
})

test('data that no deck shows any more are dropped; data another deck shows stay', async () => {
  const other = { ...DECK, id: 'deck2', slides: DECK.slides.slice(0, 2), frozen: pick('k1') }
  await keepDecks([FRESH, { deck: other, base: null }], [])
  await keepDecks([changed(removeSlide(removeSlide(DECK, 'b'), 'c'))], [])
  expect(await documentKeys()).toEqual(['k1'])
  await keepDecks([], [other])
  expect(await documentKeys()).toEqual([])
})

test('what two tabs write in one deck comes together, also where the clock was set back between them', async () => {
  await keepDecks([FRESH], [])
  const [mine, theirs] = [writeSlide(DECK, 'a', { title: '我写的' }), writeSlide(DECK, 'b', { title: '你写的' })]
  await keepDecks([changed(mine)], [])
  const late = { deck: { ...theirs, changed: '1970-01-01T00:00:00.000Z' }, base: DECK }
  expect(await keepDecks([late], [])).toEqual({ notKept: null, failed: [], otherwise: ['deck1'] })
  const [kept] = (await keptDecks()) ?? []
  expect(kept?.slides.map(({ title }) => title)).toEqual(['我写的', '你写的', '题c'])
  expect(kept?.frozen).toEqual(DECK.frozen)
})

test('a deck that another tab has changed is not removed unseen', async () => {
  await keepDecks([FRESH], [])
  await keepDecks([changed(writeSlide(DECK, 'a', { title: '新' }))], [])
  expect(await keepDecks([], [DECK])).toEqual({ notKept: null, failed: [], otherwise: ['deck1'] })
  expect((await keptDecks())?.[0]?.slides[0]?.title).toBe('新')
})

test('two decks that together have too many slides to be read again stand side by side', async () => {
  await keepDecks([FRESH], [])
  const many = (name: string) => Array.from({ length: 120 }, (_, index) => buildTextSlide(`${name}${index}`))
  await keepDecks([changed({ ...DECK, slides: [...DECK.slides, ...many('x')] })], [])
  await keepDecks([{ deck: { ...DECK, slides: [...DECK.slides, ...many('y')], changed: EVEN_LATER }, base: DECK }], [])
  expect((await keptDecks())?.map(({ slides }) => slides.length)).toEqual([123, 123])
})

test('what is no deck is left out, and does not harm the others', async () => {
  // As an older or a tampered-with version would have left it.
  await keepDecks([{ deck: { ...DECK, id: 'bad', slides: [{ kind: 'film' }] as never }, base: null }, FRESH], [])
  expect((await keptDecks())?.map(({ id }) => id)).toEqual(['deck1'])
})

test('a record that is damaged beyond a deck is left out too', async () => {
  await keepDecks([FRESH], [])
  const database = await openRaw()
  const transaction = database.transaction('decks', 'readwrite')
  transaction.objectStore('decks').put({ id: 'damaged' })
  await new Promise((resolve) => transaction.addEventListener('complete', resolve))
  expect((await keptDecks())?.map(({ id }) => id)).toEqual(['deck1'])
})

test('a browser that refuses storage is told of, not thrown', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect([await keepDecks([FRESH], []), await keptDecks()]).toEqual([
    { notKept: 'refused', failed: ['deck1'], otherwise: [] },
    null,
  ])
})

test('a browser that never says whether there is storage is not waited for', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() })
  const read = keptDecks()
  await vi.advanceTimersByTimeAsync(5000)
  expect(await read).toBeNull()
  vi.useRealTimers()
})

test('a disk without room is told apart, and nothing is left half written', async () => {
  await keepDecks([FRESH], [])
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect((await keepDecks([changed({ ...DECK, title: '更多' })], [])).notKept).toBe('full')
  full.mockRestore()
  expect(await keptDecks()).toEqual([DECK])
})

test('a deck that does not fit fails alone: those beside it are written, and a removal still makes room', async () => {
  const named = (id: string) => ({ deck: { ...DECK, id }, base: null })
  await keepDecks([named('gone')], [])
  // A deck that cannot be written, as a document too large for the room left cannot.
  const large = { ...named('large'), deck: { ...DECK, id: 'large', title: unwritable() } }
  const kept = await keepDecks([large, named('small')], [named('gone').deck])
  expect(kept).toEqual({ notKept: 'refused', failed: ['large'], otherwise: [] })
  expect((await keptDecks())?.map(({ id }) => id)).toEqual(['small'])
})

/** Storage refuses to copy a function. */
function unwritable(): string {
  return (() => undefined) as never
}

function pick(key: string): typeof DECK.frozen {
  return Object.fromEntries(Object.entries(DECK.frozen).filter(([one]) => one === key))
}
