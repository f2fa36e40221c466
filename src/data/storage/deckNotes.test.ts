import { beforeEach, expect, test, vi } from 'vitest'
import type { Deck } from '../../domain/deck/deck.ts'
import { writeSlide } from '../../domain/deck/deckEdit.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../../domain/testing/buildDeck.ts'
import { dropNote, noteDeck, withNote } from './deckStorage.ts'

const DECK = buildDeck([buildTextSlide('a'), buildViewSlide('b', ['k1'])])
const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})

function written(title: string, second: number, deck: Deck = DECK): Deck {
  return { ...writeSlide(deck, 'a', { title }), changed: `2026-04-01T00:00:0${second}.000Z` }
}

test('what was noted and not written down comes back, with the data that storage holds', () => {
  noteDeck(written('一', 1), DECK)
  noteDeck(written('一二', 2), DECK)
  expect(withNote(DECK)).toEqual(written('一二', 2))
  // Written down up to the first letter when the page ended.
  expect(withNote(written('一', 1))).toEqual(written('一二', 2))
})

test('what was written down needs no note', () => {
  noteDeck(written('一', 1), DECK)
  expect(withNote(written('一', 1))).toEqual(written('一', 1))
  dropNote(DECK.id)
  expect(withNote(DECK)).toBe(DECK)
})

test('what another tab has written since stands beside the note', () => {
  noteDeck(written('一', 1), DECK)
  const titles = withNote(written('别处写的', 5)).slides.map(({ title }) => title)
  expect(titles).toEqual(['一', '别处写的', '题b'])
})

test('a deck with data that storage lacks, and one too long, are not noted', () => {
  noteDeck(written('一', 1), { ...DECK, frozen: {} })
  noteDeck({ ...DECK, title: '长'.repeat(500_000) }, DECK)
  expect(kept.size).toBe(0)
})

test.each(['{', 'null', '[]', '{"after":[],"deck":3}', '{"after":{},"deck":{"id":"deck1"}}'])(
  '%s is no note',
  (text) => {
    kept.set('zhenjian.deck.deck1', text)
    expect(withNote(DECK)).toBe(DECK)
  },
)

test('where local storage is refused there are no notes', () => {
  vi.stubGlobal('localStorage', null)
  noteDeck(written('一', 1), DECK)
  dropNote(DECK.id)
  expect(withNote(DECK)).toBe(DECK)
})
