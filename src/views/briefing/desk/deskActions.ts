import { DECK_BYTE_LIMIT, type DeckFault, formatDeck, readDeck } from '../../../data/storage/deckFile.ts'
import type { Deck } from '../../../domain/deck/deck.ts'
import { download } from '../../../lib/download.ts'
import { addDeck, currentDecks } from '../../../state/deckStore.ts'
import { select } from '../../../state/selectionStore.ts'
import { emptyDeck, newDeckId } from '../../parts/emptyDeck.ts'
import type { DragEvent } from 'react'
import type { DeskTrouble } from './DeskNotice.tsx'

/** Starts a deck under a title, and shows it. */
export function startDeck(title: string): void {
  show(emptyDeck(title))
}

/** The same deck again under another title. */
export function duplicateDeck(deck: Deck, title: string): void {
  show({ ...deck, id: newDeckId(), title })
}

/** Puts a deck among the kept ones, and shows its first slide. */
export function show(deck: Deck): void {
  addDeck(deck)
  select({ deck: deck.id, slide: 1 })
}

/** Lets the browser save the deck with all it shows as one file; says whether there was memory and room for it. */
export function saveDeck(deck: Deck): boolean {
  try {
    download(new Blob([formatDeck(deck)], { type: 'application/json' }), deck.title, 'json')
    return true
  } catch {
    return false
  }
}

/** Opens a deck file beside the decks there are; null when it was opened, else why not. */
async function openDeckFile(file: File): Promise<DeckFault | null> {
  // Not even read: its size alone says that it must not be.
  if (file.size > DECK_BYTE_LIMIT) return { code: 'tooBig', bytes: file.size, limit: DECK_BYTE_LIMIT }
  const bytes = await bytesOf(file)
  if (!bytes) return { code: 'unreadable' }
  const read = readDeck(bytes)
  if (!read.ok) return read.fault
  const isTaken = currentDecks()?.some(({ id }) => id === read.deck.id)
  show(isTaken ? { ...read.deck, id: newDeckId() } : read.deck)
  return null
}

/** Null when the file was moved away or is being written. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

interface DropHandlers {
  onDragOver: (event: DragEvent) => void
  onDrop: (event: DragEvent) => void
}

/** Takes deck files dropped on the desk; `onTrouble` is called with one that cannot be opened, or null. */
export function useDeckDrop(onTrouble: (trouble: DeskTrouble | null) => void): DropHandlers {
  return {
    onDragOver: (event) => {
      if (holdsFiles(event)) event.preventDefault()
    },
    onDrop: (event) => {
      const files = [...event.dataTransfer.files]
      if (!holdsFiles(event) || files.length === 0) return
      // So the page, which takes data files anywhere, leaves this one alone.
      event.preventDefault()
      void openPicked(files, onTrouble)
    },
  }
}

/** Opens deck files one after another, so that the last one is the open deck, and says of the first that failed why. */
export async function openPicked(
  files: readonly File[],
  onTrouble: (trouble: DeskTrouble | null) => void,
): Promise<void> {
  let trouble: DeskTrouble | null = null
  for (const file of files) {
    const fault = await openDeckFile(file)
    if (fault) trouble ??= { kind: 'file', name: file.name, fault }
  }
  onTrouble(trouble)
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files')
}
