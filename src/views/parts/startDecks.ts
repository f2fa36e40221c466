import { keepDecks, keptDecks } from '../../data/deckStorage.ts'
import type { Deck } from '../../domain/deck.ts'
import { currentDecks, onDecksChange, setDecks, setKeeping } from '../../state/deckStore.ts'

const CHANNEL = 'zhenjian.decks'
/** Letters typed one after another are written down together. */
const PAUSE = 300

/** What is known to be written down: each deck's time of change. */
let written = new Map<string, string>()
let started: Promise<void> | null = null
let waiting: ReturnType<typeof setTimeout> | null = null
let isWriting = false
let channel: BroadcastChannel | null = null

/** Reads the decks kept on this machine, once; from then on each change is written down, and heard from other tabs. */
export function startDecks(): Promise<void> {
  started ??= start()
  return started
}

async function start(): Promise<void> {
  const kept = await keptDecks()
  written = timesOf(kept ?? [])
  setDecks([...(kept ?? []), ...(currentDecks() ?? [])])
  if (!kept) setKeeping('refused')
  channel = openChannel()
  onDecksChange(() => {
    if (!hasUnwritten()) return
    setKeeping('pending')
    waiting ??= setTimeout(() => void write(), PAUSE)
  })
  // Tabs that are put away may never come back.
  window.addEventListener('pagehide', () => void write())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void write()
  })
}

/** Writes down what has changed. One at a time: what changes meanwhile is written after it. */
async function write(): Promise<void> {
  if (waiting !== null) clearTimeout(waiting)
  waiting = null
  if (isWriting || !hasUnwritten()) return
  isWriting = true
  const { changed, removed } = unwritten()
  const { notKept, newer } = await keepDecks(changed, removed)
  isWriting = false
  if (notKept) return setKeeping(notKept)
  for (const deck of changed) written.set(deck.id, deck.changed)
  for (const id of removed) written.delete(id)
  channel?.postMessage('changed')
  if (newer.length > 0) await takeOver()
  if (hasUnwritten()) await write()
  else setKeeping('kept')
}

/** Takes over what another tab has written: of two changes of one deck the later one stands. */
async function takeOver(): Promise<void> {
  const kept = await keptDecks()
  if (!kept) return
  const here = currentDecks() ?? []
  const isUnwritten = (deck: Deck): boolean => written.get(deck.id) !== deck.changed
  const fromThere = kept.map((deck) => {
    const own = here.find(({ id }) => id === deck.id)
    return own && own.changed >= deck.changed ? own : withHeldData(deck, own)
  })
  const onlyHere = here.filter((deck) => isUnwritten(deck) && !kept.some(({ id }) => id === deck.id))
  written = timesOf(kept)
  setDecks([...fromThere, ...onlyHere])
}

/** Data that are open here already need not be opened again. */
function withHeldData(deck: Deck, own: Deck | undefined): Deck {
  if (!own) return deck
  const frozen = Object.entries(deck.frozen).map(([key, data]) => [key, own.frozen[key] ?? data] as const)
  return { ...deck, frozen: Object.fromEntries(frozen) }
}

function unwritten(): { changed: Deck[]; removed: string[] } {
  const decks = currentDecks() ?? []
  return {
    changed: decks.filter((deck) => written.get(deck.id) !== deck.changed),
    removed: [...written.keys()].filter((id) => !decks.some((deck) => deck.id === id)),
  }
}

function hasUnwritten(): boolean {
  const { changed, removed } = unwritten()
  return changed.length + removed.length > 0
}

function timesOf(decks: readonly Deck[]): Map<string, string> {
  return new Map(decks.map((deck) => [deck.id, deck.changed]))
}

/** Some browsers refuse it where they refuse storage; then there is nothing to hear either. */
function openChannel(): BroadcastChannel | null {
  try {
    const opened = new BroadcastChannel(CHANNEL)
    opened.addEventListener('message', () => void takeOver())
    return opened
  } catch {
    return null
  }
}
