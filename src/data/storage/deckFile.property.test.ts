import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deck, Slide } from '../../domain/deck/deck.ts'
import { formatDeck, readDeck } from './deckFile.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const key = fc.stringMatching(/^[a-z0-9]{1,20}$/).filter((name) => name !== 'constructor' && name !== 'prototype')
const words = { title: text, notes: text }
const pin = fc.record({ link: text, frozen: key })

const slide: fc.Arbitrary<Omit<Slide, 'id'>> = fc.oneof(
  fc.record({ ...words, kind: fc.constantFrom('cover', 'section'), subtitle: text }),
  fc.record({ ...words, kind: fc.constant('text'), text }),
  fc.record({
    ...words,
    kind: fc.constant('view'),
    remark: text,
    pins: fc.array(pin, { minLength: 1, maxLength: 2 }),
  }),
)

const document = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.oneof(text, fc.integer(), fc.constant(null)), {
  maxKeys: 4,
  noNullPrototype: true,
})

const deck: fc.Arbitrary<Deck> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,40}$/),
    title: text,
    slides: fc.array(slide, { maxLength: 8 }),
    frozen: fc.dictionary(key, fc.record({ taken: fc.constant('2026-03-01'), document }), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  })
  .map(({ slides, ...rest }) => ({
    ...rest,
    changed: '2026-03-01T08:00:00.000Z',
    // Each kind of slide is whole once it has a name.
    slides: slides.map((one, index) => ({ ...one, id: `s${index + 1}` }) as Slide),
  }))

test('every deck is read back as it was written', () => {
  fc.assert(
    fc.property(deck, (written) => {
      expect(readDeck(formatDeck(written))).toEqual({ ok: true, deck: written })
    }),
  )
})

test('a file with bytes changed, cut or put in never throws', () => {
  const change = fc.record({ at: fc.nat(), cut: fc.nat(5), put: fc.string({ maxLength: 5 }) })
  fc.assert(
    fc.property(deck, fc.array(change, { minLength: 1, maxLength: 4 }), (written, changes) => {
      const mutated = changes.reduce((whole, { at, cut, put }) => {
        const place = at % (whole.length + 1)
        return whole.slice(0, place) + put + whole.slice(place + cut)
      }, formatDeck(written))
      const read = readDeck(mutated)
      expect(read.ok ? read.deck.slides.length : read.fault.code.length).toBeLessThanOrEqual(200)
    }),
  )
})

test('whatever JSON stands in a deck’s parts, it is read as a deck or refused', () => {
  fc.assert(
    fc.property(
      deck,
      fc.constantFrom('id', 'title', 'slides', 'frozen', 'changed'),
      fc.json(),
      (written, part, json) => {
        const value: unknown = JSON.parse(json)
        const read = readDeck(JSON.stringify({ ...JSON.parse(formatDeck(written)), [part]: value }))
        expect(typeof read.ok).toBe('boolean')
      },
    ),
  )
})
