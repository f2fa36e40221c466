import { keepDecks, keptDecks, dropNote, noteDeck, withNote } from '../../data/storage/deckStorage.ts'
import type { Deck } from '../../domain/deck/deck.ts'
import { mergeDecks } from '../../domain/deck/mergeDecks.ts'
import { type Channel, openChannel } from '../../lib/openChannel.ts'
import { createWorkQueue } from '../../lib/workQueue.ts'
import { currentDecks, onDecksChange, setDecks, setKeeping } from '../../state/deckStore.ts'

/** Decks as this page last saw them in storage: what differs from them is still to be written down. */
let written = new Map<string, Deck>()
let started: Promise<void> | null = null
/** Writing down and taking over never cross. */
const queue = createWorkQueue()
let isWriteDue = false
let isCheckDue = false
let channel: Channel | null = null

/** Reads the decks kept on this machine, once; from then on each change is written down, and heard from other tabs. */
export function startDecks(): Promise<void> {
  started ??= start()
  return started
}

async function start(): Promise<void> {
  const kept = await keptDecks()
  written = byId(kept ?? [])
  setDecks([...(kept ?? []).map(withNote), ...(currentDecks() ?? [])])
  if (!kept) setKeeping('refused')
  channel = openDeckChannel()
  // At once: a page may end at any moment. What changes while it is being written is written after it.
  onDecksChange(() => {
    for (const deck of unwritten().changed) note(deck)
    writeSoon()
  })
  writeSoon()
  // Where tabs cannot hear each other, a tab looks when somebody turns to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') checkSoon()
  })
  window.addEventListener('focus', checkSoon)
}

function writeSoon(): void {
  if (isWriteDue || !hasUnwritten()) return
  isWriteDue = true
  setKeeping('pending')
  interleave(write)
}

/** Only decks that storage holds: the words of a new one are few. */
function note(deck: Deck): void {
  const base = written.get(deck.id)
  if (base) noteDeck(deck, base)
}

function checkSoon(): void {
  if (isCheckDue) return
  isCheckDue = true
  interleave(takeOver)
}

function interleave(work: () => Promise<void>): void {
  // What cannot even be tried is not kept either, and says so; the next change is written all the same.
  queue(work).catch(() => setKeeping('refused'))
}

async function write(): Promise<void> {
  isWriteDue = false
  const { changed, removed } = unwritten()
  if (changed.length + removed.length === 0) return setKeeping('kept')
  const { notKept, failed, otherwise } = await keepDecks(
    changed.map((deck) => ({ deck, base: written.get(deck.id) ?? null })),
    removed,
  )
  const isKept = ({ id }: Deck): boolean => !failed.includes(id)
  for (const deck of changed.filter(isKept)) {
    written.set(deck.id, deck)
    dropNote(deck.id)
  }
  for (const { id } of removed.filter(isKept)) {
    written.delete(id)
    dropNote(id)
  }
  // What was changed while this was being written.
  for (const deck of unwritten().changed) note(deck)
  if (failed.length < changed.length + removed.length) channel?.send('changed')
  if (otherwise.length > 0) await takeOver()
  if (notKept) return setKeeping(notKept)
  if (hasUnwritten()) writeSoon()
  else setKeeping('kept')
}

/** Takes over what another tab has written; what was changed here meanwhile stays, and is written down. */
async function takeOver(): Promise<void> {
  isCheckDue = false
  const stored = await keptDecks()
  if (!stored) return
  const here = byId(currentDecks() ?? [])
  const kept = stored.map((deck) => withHeldData(deck, here.get(deck.id)))
  const fromThere = kept.flatMap((deck) => standing(deck, here.get(deck.id), written.get(deck.id)) ?? [])
  const isKept = (id: string): boolean => kept.some((deck) => deck.id === id)
  const onlyHere = [...here.values()].filter((deck) => !isKept(deck.id) && isUnwritten(deck))
  written = byId(kept)
  const decks = [...fromThere, ...onlyHere]
  if (decks.length !== here.size || decks.some((deck) => here.get(deck.id) !== deck)) setDecks(decks)
}

/** What stands for a deck of which storage has `there`; null when it was removed here. */
function standing(there: Deck, here: Deck | undefined, base: Deck | undefined): Deck | null {
  const isOld = there.changed === base?.changed
  if (!here) return isOld ? null : there
  if (isOld || here.changed === there.changed) return here
  return here.changed === base?.changed ? there : mergeDecks(base ?? null, here, there)
}

/** Data that are open here already need not be held twice, nor be opened again. */
function withHeldData(deck: Deck, own: Deck | undefined): Deck {
  if (!own) return deck
  const frozen = Object.entries(deck.frozen).map(([key, data]) => [key, own.frozen[key] ?? data] as const)
  return { ...deck, frozen: Object.fromEntries(frozen) }
}

function unwritten(): { changed: Deck[]; removed: Deck[] } {
  const decks = currentDecks() ?? []
  return {
    changed: decks.filter(isUnwritten),
    removed: [...written.values()].filter(({ id }) => !decks.some((deck) => deck.id === id)),
  }
}

function isUnwritten(deck: Deck): boolean {
  return written.get(deck.id)?.changed !== deck.changed
}

function hasUnwritten(): boolean {
  const { changed, removed } = unwritten()
  return changed.length + removed.length > 0
}

function byId(decks: readonly Deck[]): Map<string, Deck> {
  return new Map(decks.map((deck) => [deck.id, deck]))
}

/** Some browsers refuse it where they refuse storage; then there is nothing to hear either. */
function openDeckChannel(): Channel | null {
  try {
    return openChannel('zhenjian.decks', checkSoon)
  } catch {
    return null
  }
}
