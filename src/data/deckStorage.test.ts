import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { removeSlide } from '../domain/deckEdit.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../domain/testing/buildDeck.ts'
import { closeConnection, keepDecks, keptDecks } from './deckStorage.ts'

const DECK = buildDeck([buildTextSlide('a', '文'), buildViewSlide('b', ['k1']), buildViewSlide('c', ['k2'])])
const LATER = '2026-04-01T00:00:00.000Z'

beforeEach(() => {
  closeConnection()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function documentKeys(): Promise<IDBValidKey[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('zhenjian.decks')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no database')))
  })
  return new Promise((resolve, reject) => {
    const request = database.transaction('documents').objectStore('documents').getAllKeys()
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('no keys')))
  })
}

test('a deck comes back as it was, with its data', async () => {
  expect(await keepDecks([DECK], [])).toEqual({ notKept: null, newer: [] })
  expect(await keptDecks()).toEqual([DECK])
})

test('data that no deck shows any more are dropped; data another deck shows stay', async () => {
  await keepDecks([DECK, { ...DECK, id: 'deck2', slides: DECK.slides.slice(0, 2), frozen: pick('k1') }], [])
  const less = removeSlide(removeSlide(DECK, 'b'), 'c')
  await keepDecks([{ ...less, changed: LATER }], [])
  expect(await documentKeys()).toEqual(['k1'])
  await keepDecks([], ['deck2'])
  expect(await documentKeys()).toEqual([])
})

test('of two changes the later stands, and whoever comes too late is told', async () => {
  await keepDecks([{ ...DECK, title: '后改', changed: LATER }], [])
  expect(await keepDecks([{ ...DECK, title: '先改' }], [])).toEqual({ notKept: null, newer: ['deck1'] })
  expect((await keptDecks())?.map(({ title }) => title)).toEqual(['后改'])
})

test('what is no deck is left out, and does not harm the others', async () => {
  // As an older or a tampered-with version would have left it.
  await keepDecks([{ ...DECK, id: 'bad', slides: [{ kind: 'film' }] as never }, DECK], [])
  expect((await keptDecks())?.map(({ id }) => id)).toEqual(['deck1'])
})

test('a browser that refuses storage is told of, not thrown', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('denied', 'SecurityError')
    },
  })
  expect([await keepDecks([DECK], []), await keptDecks()]).toEqual([{ notKept: 'refused', newer: [] }, null])
})

test('a disk without room is told apart, and nothing is left half written', async () => {
  await keepDecks([DECK], [])
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  expect((await keepDecks([{ ...DECK, title: '更多', changed: LATER }], [])).notKept).toBe('full')
  full.mockRestore()
  expect(await keptDecks()).toEqual([DECK])
})

function pick(key: string): typeof DECK.frozen {
  return Object.fromEntries(Object.entries(DECK.frozen).filter(([one]) => one === key))
}
