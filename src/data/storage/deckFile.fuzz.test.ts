import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FUZZ_RUNS } from '../../../mocks/arbitrary/fuzzRuns.ts'
import { spoiledFile, spoiledJson } from '../../../mocks/arbitrary/spoiled.ts'
import { figureOf, figuresIn } from '../../../mocks/arbitrary/writtenFigures.ts'
import type { Deck } from '../../domain/deck/deck.ts'
import { duplicateSlide, removeSlide } from '../../domain/deck/deckEdit.ts'
import { mergeDecks } from '../../domain/deck/mergeDecks.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../../domain/testing/buildDeck.ts'
import { findingsOf } from '../../domain/findings/findings.ts'
import { type DeckRead, formatDeck, readDeck, frozenBoard } from './deckFile.ts'
import { parseDeck } from './deckSchema.ts'
import { exampleDocument, exampleObservation } from '../testing/exampleDocument.ts'

const OBSERVATIONS = [
  exampleObservation(),
  exampleObservation({ area: '990101102', source: 'r2', value: 100, op: 'gt', raw: '100余件', upper: 199 }),
  exampleObservation({ indicator: 'satisfaction.rate', value: 96, op: 'ge', unit: '%', num: 96, den: 100 }),
]
const VALID = buildDeck(
  [
    { kind: 'cover', id: 'a', title: '汇报', notes: '', subtitle: '县司法局' },
    buildViewSlide('b', ['k1']),
    buildTextSlide('c', '两行\n文字'),
    buildViewSlide('d', ['k1', 'k2']),
  ],
  {
    frozen: {
      k1: { taken: '2026-03-01', document: exampleDocument({}, { observations: OBSERVATIONS }) },
      k2: { taken: '2026-03-02', document: exampleDocument({}, { observations: OBSERVATIONS.slice(0, 1) }) },
    },
  },
)
const TEXT = formatDeck(VALID)

test('the deck that is spoiled below is sound, and its figures are found', () => {
  expect(readDeck(TEXT)).toEqual({ ok: true, deck: VALID })
  expect(frozenFigures(VALID)).toHaveLength(4)
})

test('a spoiled deck file is read or refused, never thrown at, and no frozen number is another than was written', () => {
  fc.assert(
    fc.property(spoiledFile(TEXT), (text) => expectHonest(readDeck(text), text)),
    { numRuns: FUZZ_RUNS },
  )
})

test('a deck with odd members anywhere is read or refused the same way', () => {
  fc.assert(
    fc.property(spoiledJson(JSON.parse(TEXT)), (value) => {
      const text = JSON.stringify(value) ?? ''
      expectHonest(readDeck(text), text)
    }),
    { numRuns: FUZZ_RUNS },
  )
})

test('spoiled bytes, in whatever encoding they then are, too', () => {
  const bytes = new TextEncoder().encode(TEXT)
  const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }))
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (spoilings) => {
      const spoiled = Uint8Array.from(bytes)
      for (const [at, byte] of spoilings) spoiled[at] = byte
      const read = readDeck(spoiled)
      if (read.ok) expectUsable(read.deck)
    }),
    { numRuns: FUZZ_RUNS },
  )
})

test('what another version or another hand left in storage is a deck or nothing', () => {
  fc.assert(
    fc.property(spoiledJson(VALID), (value) => {
      const deck = parseDeck(value)
      if (deck) expectUsable(deck)
    }),
    { numRuns: FUZZ_RUNS },
  )
})

test('whatever names its slides carry, each has one of its own once it is read', () => {
  const name = fc.oneof(fc.constantFrom('a', 'b', 's1', 's2', 's3', 'S1', '1'), fc.stringMatching(/^[a-z0-9]{1,3}$/))
  fc.assert(
    fc.property(fc.tuple(name, name, name, name), (names) => {
      const slides = VALID.slides.map((slide, index) => ({ ...slide, id: names[index] }))
      const read = readDeck(JSON.stringify({ ...JSON.parse(TEXT), slides, frozen: {} }))
      expect(read.ok && new Set(read.deck.slides.map(({ id }) => id)).size).toBe(slides.length)
    }),
    { numRuns: FUZZ_RUNS },
  )
})

test.each([
  ['lists in lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
  ['lists without an end', (depth: number) => '['.repeat(depth)],
  ['objects in objects', (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)],
  ['opened strings', (depth: number) => '"\\'.repeat(depth)],
])('%s, a million deep, are refused as a whole file and inside a frozen document', (_, nest) => {
  const bomb = nest(1_000_000)
  for (const text of [
    bomb,
    TEXT.replace('"meta":', `"x":${bomb},"meta":`),
    TEXT.replace('"slides":[', `"slides":[${bomb},`),
  ])
    expect(readDeck(text)).toMatchObject({ ok: false })
})

/** What was read is what stands in the text, comes back when it is written again, and can be worked with. */
function expectHonest(read: DeckRead, text: string): void {
  if (!read.ok) return
  expectUsable(read.deck)
  expect(readDeck(formatDeck(read.deck))).toEqual(read)
  // Something was read, so that the text is JSON with frozen data.
  const written = JSON.parse(text.replace(/^\ufeff/, '')) as { frozen: Record<string, { document?: unknown }> }
  for (const [key, { document }] of Object.entries(read.deck.frozen)) {
    expect(JSON.stringify(document)).toBe(JSON.stringify(written.frozen[key]?.document))
    const figures = figuresIn(document)
    for (const figure of figuresOf({ taken: '', document })) expect(figures).toContain(figure)
  }
}

/** Opening its data, editing it and putting it together with another all work. */
function expectUsable(deck: Deck): void {
  expect(deck.slides.length).toBeLessThanOrEqual(200)
  expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length)
  frozenFigures(deck)
  const id = deck.slides[0]?.id ?? ''
  const edited = removeSlide(duplicateSlide(deck, id), id)
  expect(parseDeck(mergeDecks(VALID, edited, deck))).not.toBeNull()
}

function frozenFigures(deck: Deck): string[] {
  return Object.values(deck.frozen).flatMap(figuresOf)
}

function figuresOf(frozen: Deck['frozen'][string]): string[] {
  const board = frozenBoard(frozen)
  if (!board) return []
  findingsOf(board)
  return [...board.observations.values()].map(figureOf)
}
