import { type Deck, type FrozenData, MAX_PINS, type Pin, type Slide, type ViewSlide } from './deck.ts'

/** What can be written on a slide. Fields that its kind does not have are ignored. */
export interface SlideWords {
  title: string
  notes: string
  subtitle: string
  text: string
  remark: string
}

/** A slide before it has a name in a deck. */
export type NewSlide = Slide extends infer S ? (S extends Slide ? Omit<S, 'id'> : never) : never

/** The slide's place, from 0; -1 when it is not in the deck. */
export function indexOfSlide(deck: Deck, id: string): number {
  return deck.slides.findIndex((slide) => slide.id === id)
}

/** A new slide at a place from 0, with a name that no other slide of the deck has. */
export function addSlide(deck: Deck, slide: NewSlide, at: number): Deck {
  const named: Slide = { ...slide, id: freshId(deck) }
  return { ...deck, slides: [...deck.slides.slice(0, at), named, ...deck.slides.slice(at)] }
}

/** Moves a slide to a place from 0; a place outside the deck is its nearest end. */
export function moveSlide(deck: Deck, id: string, to: number): Deck {
  const from = indexOfSlide(deck, id)
  const slide = deck.slides[from]
  const place = Math.max(0, Math.min(deck.slides.length - 1, to))
  if (!slide || place === from) return deck
  const rest = deck.slides.filter((one) => one !== slide)
  return { ...deck, slides: [...rest.slice(0, place), slide, ...rest.slice(place)] }
}

/** The same slide again, right after it. */
export function duplicateSlide(deck: Deck, id: string): Deck {
  const index = indexOfSlide(deck, id)
  const slide = deck.slides[index]
  return slide ? addSlide(deck, slide, index + 1) : deck
}

/** Frozen data that only this slide needed go with it. */
export function removeSlide(deck: Deck, id: string): Deck {
  return withoutUnused({ ...deck, slides: deck.slides.filter((slide) => slide.id !== id) })
}

/** Writes on a slide what its kind has room for. */
export function writeSlide(deck: Deck, id: string, words: Partial<SlideWords>): Deck {
  return mapSlide(deck, id, (slide) => {
    const known = Object.entries(words).filter(([name]) => name in slide)
    return { ...slide, ...Object.fromEntries(known) }
  })
}

/** Whether the slide and the next one are pictures that fit side by side. */
export function canJoin(deck: Deck, id: string): boolean {
  const index = indexOfSlide(deck, id)
  const [slide, next] = deck.slides.slice(index, index + 2)
  return slide?.kind === 'view' && next?.kind === 'view' && slide.pins.length + next.pins.length <= MAX_PINS
}

/** Puts the next slide's picture beside this one's. The title stays the first's; remarks and notes follow each other. */
export function joinSlides(deck: Deck, id: string): Deck {
  const index = indexOfSlide(deck, id)
  const [slide, next] = deck.slides.slice(index, index + 2)
  if (!canJoin(deck, id) || slide?.kind !== 'view' || next?.kind !== 'view') return deck
  const joined: ViewSlide = {
    ...slide,
    remark: linesOf(slide.remark, next.remark),
    notes: linesOf(slide.notes, next.notes),
    pins: [...slide.pins, ...next.pins],
  }
  return { ...deck, slides: [...deck.slides.slice(0, index), joined, ...deck.slides.slice(index + 2)] }
}

/** Takes the second picture onto a slide of its own, after this one, under the title given for it. */
export function splitSlide(deck: Deck, id: string, title: string): Deck {
  const index = indexOfSlide(deck, id)
  const slide = deck.slides[index]
  if (slide?.kind !== 'view' || slide.pins.length < MAX_PINS) return deck
  const first = mapSlide(deck, id, () => ({ ...slide, pins: slide.pins.slice(0, 1) }))
  return addSlide(first, { kind: 'view', title, notes: '', remark: '', pins: slide.pins.slice(1) }, index + 1)
}

/** Draws a slide's pictures from other frozen data: those of now. */
export function refreshSlide(deck: Deck, id: string, { pins, frozen }: Pick<ViewSlide, 'pins'> & Pick<Deck, 'frozen'>) {
  const changed = mapSlide(deck, id, (slide) => (slide.kind === 'view' ? { ...slide, pins } : slide))
  return withoutUnused({ ...changed, frozen: { ...deck.frozen, ...frozen } })
}

/** A slide of one picture, with the data it shows. */
export function pinSlide(deck: Deck, { title, pin, data }: { title: string; pin: Pin; data: FrozenData }): Deck {
  const slide: NewSlide = { kind: 'view', title, notes: '', remark: '', pins: [pin] }
  // Data already held keep the date on which they were first taken: they are the same data.
  return addSlide({ ...deck, frozen: { [pin.frozen]: data, ...deck.frozen } }, slide, deck.slides.length)
}

/** The deck without frozen data that no slide shows. */
export function withoutUnused(deck: Deck): Deck {
  const used = new Set(
    deck.slides.flatMap((slide) => (slide.kind === 'view' ? slide.pins : [])).map((pin) => pin.frozen),
  )
  const kept = Object.entries(deck.frozen).filter(([key]) => used.has(key))
  return kept.length === Object.keys(deck.frozen).length ? deck : { ...deck, frozen: Object.fromEntries(kept) }
}

function mapSlide(deck: Deck, id: string, change: (slide: Slide) => Slide): Deck {
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? change(slide) : slide)) }
}

function linesOf(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

function freshId({ slides }: Deck): string {
  const taken = new Set(slides.map((slide) => slide.id))
  let count = slides.length + 1
  while (taken.has(`s${count}`)) count += 1
  return `s${count}`
}
