import { hashText } from '../../lib/hashText.ts'
import type { Deck, Slide } from './deck.ts'
import { withoutUnused } from './deckEdit.ts'

/**
 * One deck out of two that were changed apart, both from `base` (null: not known). Nothing written in either is lost:
 * where both wrote the same place, mine stays and the other's slide stands behind it. What one side removed and the
 * other left alone is gone.
 */
export function mergeDecks(base: Deck | null, mine: Deck, theirs: Deck): Deck {
  const slides = mergeSlides(base?.slides ?? [], mine.slides, theirs.slides)
  const title = mine.title === base?.title ? theirs.title : mine.title
  const frozen = { ...theirs.frozen, ...mine.frozen }
  return withoutUnused({ ...mine, title, slides, frozen, changed: afterBoth(mine, theirs) })
}

/** Later than both, wherever their clocks stood; its last digits distinguish it from other decks of the same moment. */
function afterBoth(mine: Deck, theirs: Deck): string {
  const times = [mine, theirs].map(({ changed }) => Date.parse(changed) || 0)
  const digits = String(parseInt(hashText(mine.changed + theirs.changed).slice(0, 5), 36) % 1e6).padStart(6, '0')
  return new Date(Math.max(...times) + 1).toISOString().replace('Z', `${digits}Z`)
}

function mergeSlides(base: readonly Slide[], mine: readonly Slide[], theirs: readonly Slide[]): Slide[] {
  const [known, own, other] = [byId(base), byId(mine), byId(theirs)]
  const order = orderOf(base, mine, theirs)
  const taken = new Set([...known, ...own, ...other].map(([id]) => id))
  return order.flatMap((id): Slide[] => {
    const sides = { before: known.get(id), here: own.get(id), there: other.get(id) }
    const { kept, conflicting } = mergeSlide(sides)
    return [...kept, ...conflicting.map((slide) => ({ ...slide, id: freshId(taken) }))]
  })
}

interface Sides {
  before: Slide | undefined
  here: Slide | undefined
  there: Slide | undefined
}

/** `conflicting`: the other's slide, where both wrote the same place, or made different slides under one name. */
function mergeSlide({ before, here, there }: Sides): { kept: Slide[]; conflicting: Slide[] } {
  if (!here || !there) {
    const left = here ?? there
    // Gone on one side: it stays only if the other side has changed it, or has made it.
    return { kept: left && !(before && isSame(left, before)) ? [left] : [], conflicting: [] }
  }
  if (isSame(here, there) || (before && isSame(there, before))) return { kept: [here], conflicting: [] }
  if (before && isSame(here, before)) return { kept: [there], conflicting: [] }
  const merged = before && mergeWords({ before, here, there })
  return merged ? { kept: [merged], conflicting: [] } : { kept: [here], conflicting: [there] }
}

/** Words written in different places of one slide; null where both wrote the same place. */
function mergeWords({ before, here, there }: { before: Slide; here: Slide; there: Slide }): Slide | null {
  const places = Object.keys(there).filter((place) => !isSame(valueAt(before, place), valueAt(there, place)))
  const isFree = places.every((place) => isSame(valueAt(before, place), valueAt(here, place)))
  if (!isFree || here.kind !== there.kind) return null
  return { ...here, ...Object.fromEntries(places.map((place) => [place, valueAt(there, place)])) }
}

/** The order of whoever moved slides; slides that only the other has follow the one they followed there. */
function orderOf(base: readonly Slide[], mine: readonly Slide[], theirs: readonly Slide[]): string[] {
  const [known, own, other] = [idsOf(base), idsOf(mine), idsOf(theirs)]
  const shared = new Set(own.filter((id) => known.includes(id)))
  const hasMoved = own.filter((id) => shared.has(id)).join(' ') !== known.filter((id) => shared.has(id)).join(' ')
  const [first, second] = hasMoved ? [own, other] : [other, own]
  const order = [...first]
  second.forEach((id, index) => {
    if (order.includes(id)) return
    order.splice(order.indexOf(second[index - 1] ?? '') + 1, 0, id)
  })
  return order
}

function freshId(taken: Set<string>): string {
  let count = taken.size + 1
  while (taken.has(`s${count}`)) count += 1
  taken.add(`s${count}`)
  return `s${count}`
}

function idsOf(slides: readonly Slide[]): string[] {
  return slides.map(({ id }) => id)
}

function byId(slides: readonly Slide[]): ReadonlyMap<string, Slide> {
  return new Map(slides.map((slide) => [slide.id, slide]))
}

function valueAt(slide: Slide, place: string): unknown {
  return Reflect.get(slide, place)
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || textOf(a) === textOf(b)
}

/** The order of an object's members says nothing. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
