import * as z from 'zod/mini'
import type { Deck, FrozenData } from '../../domain/deck/deck.ts'
import { decodeText } from '../../lib/decodeText.ts'
import { checkShape } from '../document/checkShape.ts'
import { deckSchema, SLIDE_LIMIT, TEXT_LIMIT, withOwnIds } from './deckSchema.ts'
import { locateJsonError } from '../document/locateJsonError.ts'
import { noteRepeatedKeys, repeatedKeyIn } from '../document/repeatedKeys.ts'
import { type Board, createBoard } from '../../domain/board/board.ts'
import { maskEveryText } from '../../domain/personalData/maskEveryText.ts'
import { setMasker } from '../../domain/personalData/maskReportSet.ts'
import { mergeDocuments } from '../merge/mergeDocuments.ts'
import { readDocument } from '../document/readDocument.ts'

const boards = new WeakMap<FrozenData, Board | null>()

/** Format name with its version; another version is refused by name (docs/deck-format.md). */
const DECK_FORMAT = 'town-report-deck/1'
/** Largest deck file, in bytes: two of the largest documents. */
export const DECK_BYTE_LIMIT = 40 * 1024 * 1024

/** Why a file is no deck that can be opened, with what there is to say where. */
export type DeckFault =
  | { code: 'tooBig'; bytes: number; limit: number }
  | { code: 'unreadable' }
  | { code: 'notJson'; line: number; column: number }
  | { code: 'notDeck' }
  | { code: 'otherVersion'; found: string; known: string }
  | { code: 'unsafe' }
  | { code: 'tooManySlides'; found: number; limit: number }
  | { code: 'textTooLong'; place: string; limit: number }
  | { code: 'wrongPart'; place: string }

export type DeckRead = { ok: true; deck: Deck } | { ok: false; fault: DeckFault }

/** One JSON file with the slides and all data they show. */
export function formatDeck(deck: Deck): string {
  return JSON.stringify({ format: DECK_FORMAT, ...deck })
}

/** Reads a deck file. Nothing is thrown; the documents in it are looked into when a slide is drawn. */
export function readDeck(input: Uint8Array | string): DeckRead {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  if (bytes.length > DECK_BYTE_LIMIT) return no({ code: 'tooBig', bytes: bytes.length, limit: DECK_BYTE_LIMIT })
  const { text } = decodeText(bytes)
  try {
    const value: unknown = JSON.parse(text)
    const repeated = noteRepeatedKeys(text, value) ?? repeatedInDeck(value)
    return repeated === null ? readValue(value) : no({ code: 'wrongPart', place: repeated })
  } catch {
    return no({ code: 'notJson', ...locateJsonError(text) })
  }
}

/** A key that a slide, or what is frozen, has twice. */
function repeatedInDeck(value: unknown): string | null {
  const slides = memberOf(value, 'slides')
  const parts = [memberOf(value, 'frozen'), ...(Array.isArray(slides) ? (slides as unknown[]) : [])]
  return parts.map((part) => repeatedKeyIn(part)?.path).find((path) => path !== undefined) ?? null
}

function readValue(value: unknown): DeckRead {
  const format = memberOf(value, 'format')
  if (typeof format !== 'string' || !format.startsWith('town-report-deck/')) return no({ code: 'notDeck' })
  if (format !== DECK_FORMAT) return no({ code: 'otherVersion', found: format.slice(0, 40), known: DECK_FORMAT })
  if (checkShape(value)) return no({ code: 'unsafe' })
  const slides = memberOf(value, 'slides')
  if (Array.isArray(slides) && slides.length > SLIDE_LIMIT)
    return no({ code: 'tooManySlides', found: slides.length, limit: SLIDE_LIMIT })
  const parsed = z.safeParse(deckSchema, value)
  if (!parsed.success) return no(faultOf(parsed.error.issues[0]))
  const overflown = Object.entries(parsed.data.frozen).find(([, { document }]) => hasOverflow(document))
  if (overflown) return no({ code: 'wrongPart', place: `frozen.${overflown[0]}.document` })
  return { ok: true, deck: withOwnIds(parsed.data) }
}

/**
 * Whether a number is too large to be one (1e999). Written again it would become null, and a figure an absence. Walks
 * without recursion.
 */
function hasOverflow(document: unknown): boolean {
  const open: unknown[] = [document]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'number' && !Number.isFinite(next)) return true
    if (typeof next === 'object' && next !== null) for (const member of Object.values(next)) open.push(member)
  }
  return false
}

function faultOf(issue: z.core.$ZodIssue | undefined): DeckFault {
  const place = (issue?.path ?? [])
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[')
  const isLong = issue?.code === 'too_big' && issue.origin === 'string' && issue.maximum === TEXT_LIMIT
  return isLong ? { code: 'textTooLong', place, limit: TEXT_LIMIT } : { code: 'wrongPart', place }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function no(fault: DeckFault): DeckRead {
  return { ok: false, fault }
}

/** The board a slide was pinned from; null when its document cannot be read. Read once. */
export function frozenBoard(frozen: FrozenData): Board | null {
  const known = boards.get(frozen)
  if (known !== undefined) return known
  const read = readDocument(JSON.stringify(frozen.document) ?? '', 'deck')
  setMasker(maskEveryText)
  const board = read.ok ? createBoard(mergeDocuments([read.report]).set) : null
  boards.set(frozen, board)
  return board
}
