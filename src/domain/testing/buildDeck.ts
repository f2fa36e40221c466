import type { Deck, Slide } from '../deck/deck.ts'

/** A deck of these slides; every key that they name has frozen data of its own. */
export function buildDeck(slides: readonly Slide[], changes: Partial<Deck> = {}): Deck {
  const keys = slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins.map((pin) => pin.frozen) : []))
  const frozen = Object.fromEntries(keys.map((key) => [key, { taken: '2026-03-01', document: { of: key } }]))
  return { id: 'deck1', title: '汇报', changed: '2026-03-01T08:00:00.000Z', slides, frozen, ...changes }
}

/** A slide of pictures, one for each key of frozen data. */
export function buildViewSlide(id: string, frozen: readonly string[], words: Partial<Slide> = {}): Slide {
  const pins = frozen.map((key) => ({ link: `#/compare/petitions.handled?year=2022`, frozen: key }))
  return { id, title: `题${id}`, notes: '', ...words, kind: 'view', remark: '', pins }
}

/** A slide of words. */
export function buildTextSlide(id: string, text = ''): Slide {
  return { kind: 'text', id, title: `题${id}`, notes: '', text }
}
