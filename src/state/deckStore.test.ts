import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Deck } from '../domain/deck/deck.ts'
import { duplicateSlide, moveSlide, removeSlide, writeSlide } from '../domain/deck/deckEdit.ts'
import { buildDeck, buildTextSlide } from '../domain/testing/buildDeck.ts'
import { addDeck, changeDeck, currentDecks, removeDeck, setDecks, undoDeckStep, useDeckState } from './deckStore.ts'

const DECK = buildDeck([buildTextSlide('a'), buildTextSlide('b'), buildTextSlide('c')])

function only(): Deck | undefined {
  return currentDecks()?.[0]
}

function titles(): (string | undefined)[] {
  return (currentDecks() ?? []).map(({ title }) => title)
}

beforeEach(() => {
  useDeckState.setState({ decks: null, open: null, past: [] })
  setDecks([DECK])
})

afterEach(() => {
  vi.useRealTimers()
})

test('undo restores the slides, step by step, and each change is later than the one before', () => {
  changeDeck('deck1', (deck) => removeSlide(deck, 'b'), { what: 'removed' })
  const removed = only()
  changeDeck('deck1', (deck) => moveSlide(deck, 'c', 0), { what: 'moved' })
  const moved = only()
  undoDeckStep()
  expect(only()?.slides).toBe(removed?.slides)
  undoDeckStep()
  expect(only()?.slides).toBe(DECK.slides)
  const times = [DECK, removed, moved, only()].map((deck) => deck?.changed ?? '')
  expect(times).toEqual([...new Set(times)].toSorted())
  undoDeckStep()
  expect(only()?.slides).toBe(DECK.slides)
})

test('two tabs that change a deck at the same moment leave decks that are told apart', () => {
  vi.useFakeTimers({ now: new Date('2026-04-01') })
  const times = [1, 2].map(() => {
    setDecks([DECK])
    changeDeck('deck1', (deck) => removeSlide(deck, 'b'), { what: 'removed' })
    return only()?.changed
  })
  expect(new Set(times).size).toBe(2)
})

test('whatever is done, as many steps back restore the beginning', () => {
  const change = fc.record({ kind: fc.constantFrom('move', 'copy', 'remove', 'write'), at: fc.nat(9), to: fc.nat(9) })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      useDeckState.setState({ decks: [DECK], past: [] })
      for (const { kind, at, to } of changes) {
        changeDeck(
          'deck1',
          (deck) => {
            const id = deck.slides[at % Math.max(1, deck.slides.length)]?.id ?? ''
            if (kind === 'move') return moveSlide(deck, id, to)
            if (kind === 'copy') return duplicateSlide(deck, id)
            return kind === 'remove' ? removeSlide(deck, id) : writeSlide(deck, id, { title: String(to) })
          },
          { what: 'written' },
        )
      }
      while (useDeckState.getState().past.length > 0) undoDeckStep()
      expect(only()?.slides).toEqual(DECK.slides)
    }),
  )
})

test('letters typed into one field are one step', () => {
  for (const title of ['新', '新题', '新题目'])
    changeDeck('deck1', (deck) => writeSlide(deck, 'a', { title }), { what: 'written', mark: 'a title' })
  expect(only()?.slides[0]?.title).toBe('新题目')
  undoDeckStep()
  expect(only()?.slides[0]?.title).toBe('题a')
})

test('a deck that was deleted comes back whole; one that was added goes', () => {
  removeDeck('deck1')
  expect(titles()).toEqual([])
  undoDeckStep()
  expect(only()?.slides).toBe(DECK.slides)
  addDeck({ ...DECK, id: 'deck2', title: '另一份' })
  expect(titles()).toEqual(['另一份', '汇报'])
  undoDeckStep()
  expect(titles()).toEqual(['汇报'])
})

test('a change of nothing leaves no step; one of a deck that is not there neither', () => {
  changeDeck('deck1', (deck) => moveSlide(deck, 'a', 0), { what: 'moved' })
  changeDeck('none', (deck) => removeSlide(deck, 'a'), { what: 'removed' })
  expect(useDeckState.getState().past).toEqual([])
})

test('what another tab changed is not undone from here', () => {
  changeDeck('deck1', (deck) => removeSlide(deck, 'b'), { what: 'removed' })
  setDecks([{ ...DECK, title: '另一窗口改的', changed: '2030-01-01T00:00:00.000Z' }])
  undoDeckStep()
  expect(titles()).toEqual(['另一窗口改的'])
})
