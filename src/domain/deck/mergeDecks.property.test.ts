import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deck } from './deck.ts'
import { addSlide, duplicateSlide, moveSlide, removeSlide, writeSlide } from './deckEdit.ts'
import { mergeDecks } from './mergeDecks.ts'
import { buildDeck, buildTextSlide, buildViewSlide } from '../testing/buildDeck.ts'

const BASE = buildDeck([
  buildTextSlide('a', '甲'),
  buildViewSlide('b', ['k1']),
  buildTextSlide('c', '丙'),
  buildViewSlide('d', ['k1', 'k2']),
])

const edits = fc.array(
  fc.record({
    what: fc.constantFrom('move', 'copy', 'remove', 'add', 'write'),
    slide: fc.nat({ max: 12 }),
    to: fc.nat({ max: 12 }),
    words: fc.stringMatching(/^[a-z]{1,6}$/),
  }),
  { maxLength: 6 },
)

type Edit = typeof edits extends fc.Arbitrary<(infer E)[]> ? E : never

function edit(deck: Deck, { what, slide, to, words }: Edit): Deck {
  const id = deck.slides[slide % Math.max(1, deck.slides.length)]?.id ?? ''
  if (what === 'move') return moveSlide(deck, id, to)
  if (what === 'copy') return duplicateSlide(deck, id)
  if (what === 'remove') return removeSlide(deck, id)
  if (what === 'add') return addSlide(deck, buildTextSlide('', words), Math.min(deck.slides.length, to))
  return writeSlide(deck, id, to % 2 === 0 ? { title: words } : { notes: words })
}

function editAll(all: readonly Edit[], changed: string): Deck {
  return { ...all.reduce(edit, BASE), changed }
}

const [EARLY, LATE] = ['2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.000Z']

test('whatever two tabs do, no words of either are lost, names stay unique and pictures have their data', () => {
  fc.assert(
    fc.property(edits, edits, (here, there) => {
      const [mine, theirs] = [editAll(here, EARLY), editAll(there, LATE)]
      const merged = mergeDecks(BASE, mine, theirs)
      const written = new Set(BASE.slides.flatMap(wordsOf))
      const kept = new Set(merged.slides.flatMap(wordsOf))
      const added = [...mine.slides, ...theirs.slides].flatMap(wordsOf).filter((words) => !written.has(words))
      for (const words of added) expect(kept).toContain(words)
      expect(new Set(merged.slides.map(({ id }) => id)).size).toBe(merged.slides.length)
      const shown = merged.slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins : [])).map((pin) => pin.frozen)
      expect(new Set(Object.keys(merged.frozen))).toEqual(new Set(shown))
      expect(merged.changed > LATE).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('where only one side changed anything, its deck stands', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const changed = editAll(all, LATE)
      expect(mergeDecks(BASE, BASE, changed).slides).toEqual(changed.slides)
      expect(mergeDecks(BASE, changed, BASE).slides).toEqual(changed.slides)
      expect(mergeDecks(BASE, changed, { ...changed }).slides).toEqual(changed.slides)
    }),
  )
})

test('words in different places of one slide come together; in the same place both slides stand', () => {
  const mine = writeSlide(BASE, 'a', { title: '我写的' })
  const apart = mergeDecks(BASE, mine, writeSlide(BASE, 'a', { notes: '你写的' }))
  expect(apart.slides[0]).toMatchObject({ id: 'a', title: '我写的', notes: '你写的' })
  expect(apart.slides).toHaveLength(4)
  const clash = mergeDecks(BASE, mine, writeSlide(BASE, 'a', { title: '你写的' }))
  expect(clash.slides.map(({ title }) => title)).toEqual(['我写的', '你写的', '题b', '题c', '题d'])
})

test('a removed slide stays removed, unless the other side has written on it', () => {
  expect(mergeDecks(BASE, removeSlide(BASE, 'c'), writeSlide(BASE, 'a', { title: '新' })).slides).toHaveLength(3)
  const kept = mergeDecks(BASE, removeSlide(BASE, 'c'), writeSlide(BASE, 'c', { title: '新' }))
  expect(kept.slides.map(({ title }) => title)).toEqual(['题a', '题b', '新', '题d'])
})

test('the time of change is a date that comes after both, whatever their last digits', () => {
  const digits = fc.stringMatching(/^\d{6}$/)
  fc.assert(
    fc.property(digits, digits, (here, there) => {
      const [mine, theirs] = [here, there].map((end) => ({ ...BASE, changed: `2026-03-02T08:00:00.000${end}Z` }))
      if (!mine || !theirs) throw new Error('two decks make two')
      const { changed } = mergeDecks(BASE, mine, theirs)
      expect(changed).toMatch(/^2026-03-02T08:00:00\.001\d{6}Z$/)
    }),
  )
})

test('two tabs that each put the same two decks together make two changes', () => {
  const [mine, theirs] = [editAll([], EARLY), editAll([], LATE)]
  expect(mergeDecks(BASE, mine, theirs).changed).not.toBe(mergeDecks(BASE, theirs, mine).changed)
})

test('the name of the deck is that of whoever changed it', () => {
  expect(mergeDecks(BASE, BASE, { ...BASE, title: '改名' }).title).toBe('改名')
  expect(mergeDecks(BASE, { ...BASE, title: '改名' }, BASE).title).toBe('改名')
})

function wordsOf(slide: Deck['slides'][number]): string[] {
  return [slide.title, slide.notes, slide.kind === 'text' ? slide.text : ''].filter((words) => words !== '')
}
