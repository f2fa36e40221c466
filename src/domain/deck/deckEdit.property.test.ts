import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deck } from './deck.ts'
import { addSlide, duplicateSlide, joinSlides, moveSlide, removeSlide, splitSlide, writeSlide } from './deckEdit.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../testing/buildDeck.ts'

const DECK = buildDeck([
  buildTextSlide('a'),
  buildViewSlide('b', ['k1']),
  buildViewSlide('c', ['k2']),
  buildViewSlide('d', ['k1', 'k3']),
])

const someSlide = fc.nat({ max: 12 })
const edits = fc.array(
  fc.record({
    what: fc.constantFrom('move', 'copy', 'remove', 'join', 'split', 'add', 'write'),
    slide: someSlide,
    to: fc.integer({ min: -3, max: 15 }),
  }),
  { maxLength: 25 },
)

function edit(deck: Deck, { what, slide, to }: { what: string; slide: number; to: number }): Deck {
  const id = deck.slides[slide % Math.max(1, deck.slides.length)]?.id ?? ''
  switch (what) {
    case 'move':
      return moveSlide(deck, id, to)
    case 'copy':
      return duplicateSlide(deck, id)
    case 'remove':
      return removeSlide(deck, id)
    case 'join':
      return joinSlides(deck, id)
    case 'split':
      return splitSlide(deck, id, '')
    case 'add':
      return addSlide(deck, buildTextSlide(''), Math.max(0, Math.min(deck.slides.length, to)))
    default:
      return writeSlide(deck, id, { title: String(to) })
  }
}

test('moving keeps every slide, each exactly once', () => {
  fc.assert(
    fc.property(someSlide, fc.integer({ min: -3, max: 15 }), (slide, to) => {
      const moved = edit(DECK, { what: 'move', slide, to })
      expect(new Set(moved.slides)).toEqual(new Set(DECK.slides))
      expect(moved.slides).toHaveLength(DECK.slides.length)
    }),
  )
})

test('whatever is done, names stay unique, every picture has its data, and no data lie unused', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const deck = all.reduce(edit, DECK)
      expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length)
      const shown = deck.slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins : [])).map((pin) => pin.frozen)
      expect(new Set(Object.keys(deck.frozen))).toEqual(new Set(shown))
    }),
  )
})

test('no edit changes the deck it starts from', () => {
  const before = JSON.stringify(DECK)
  fc.assert(
    fc.property(edits, (all) => {
      all.reduce(edit, DECK)
      expect(JSON.stringify(DECK)).toBe(before)
    }),
  )
})
