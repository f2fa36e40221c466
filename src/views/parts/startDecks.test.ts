import { expect, test, vi } from 'vitest'
import * as storage from '../../data/storage/deckStorage.ts'
import { addDeck, changeDeck, useDeckState } from '../../state/deckStore.ts'
import { emptyDeck } from './emptyDeck.ts'
import { startDecks } from './startDecks.ts'

const KEPT: storage.Kept = { notKept: null, failed: [], otherwise: [] }

test('a write that breaks off is said, and what is changed after it is written all the same', async () => {
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', new EventTarget())
  vi.spyOn(storage, 'keptDecks').mockResolvedValue([])
  const keep = vi.spyOn(storage, 'keepDecks').mockRejectedValueOnce(new Error('broken')).mockResolvedValue(KEPT)
  await startDecks()
  const deck = emptyDeck('甲')
  addDeck(deck)
  await vi.waitFor(() => expect(useDeckState.getState().keeping).toBe('refused'))
  changeDeck(deck.id, (one) => ({ ...one, title: '乙' }), { what: 'deckRenamed' })
  await vi.waitFor(() => expect(useDeckState.getState().keeping).toBe('kept'))
  expect(keep.mock.lastCall?.[0].map((one) => one.deck.title)).toEqual(['乙'])
})
