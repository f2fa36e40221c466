import * as z from 'zod/mini'
import { type Deck, MAX_PINS } from '../../domain/deck/deck.ts'

// A strict CSP forbids the generated code zod would otherwise try; must run before the first schema is made.
z.config({ jitless: true })

/** Most slides of a deck: an hour of presentation has sixty. */
export const SLIDE_LIMIT = 200
/** Longest text of a slide, in UTF-16 units: speaker notes of an hour. */
export const TEXT_LIMIT = 20_000
/** A link is cut off there by whoever reads it. */
const LINK_LIMIT = 4000

const textSchema = z.string().check(z.maxLength(TEXT_LIMIT))
/** Names of slides and of frozen data, as they stand in links and objects: never one that reaches a prototype. */
const nameSchema = z.string().check(
  z.regex(/^[a-z0-9]{1,60}$/i),
  z.refine((name) => name !== 'constructor'),
)
const base = { id: nameSchema, title: textSchema, notes: textSchema }
const pinSchema = z.object({ link: z.string().check(z.maxLength(LINK_LIMIT)), frozen: nameSchema })

const slideSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('cover'), subtitle: textSchema }),
  z.object({ ...base, kind: z.literal('section'), subtitle: textSchema }),
  z.object({ ...base, kind: z.literal('text'), text: textSchema }),
  z.object({
    ...base,
    kind: z.literal('view'),
    remark: textSchema,
    pins: z.array(pinSchema).check(z.minLength(1), z.maxLength(MAX_PINS)),
  }),
])

const frozenSchema = z.object({ taken: z.iso.date(), document: z.unknown() })

/** A deck as it is stored and filed; documents are looked into when they are opened. */
export const deckSchema = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
  title: textSchema,
  changed: z.iso.datetime(),
  slides: z.array(slideSchema).check(z.maxLength(SLIDE_LIMIT)),
  frozen: z.record(nameSchema, frozenSchema),
})

/** Null for what is no deck. Slides that share a name would change together, so the later ones are given up. */
export function parseDeck(value: unknown): Deck | null {
  const parsed = z.safeParse(deckSchema, value)
  return parsed.success ? withOwnIds(parsed.data) : null
}

/** Each slide under a name of its own. */
export function withOwnIds(deck: Deck): Deck {
  const taken = new Set(deck.slides.map(({ id }) => id))
  if (taken.size === deck.slides.length) return deck
  return { ...deck, slides: deck.slides.map((slide, index) => ({ ...slide, id: `s${index + 1}` })) }
}
