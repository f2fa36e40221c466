import { useEffect, useMemo, useState } from 'react'
import type { Board } from '../../domain/board/board.ts'
import type { Deck } from '../../domain/deck/deck.ts'
import { useMessages } from '../../i18n/MessagesContext.ts'
import { openDeck, useDecks, useDeckState } from '../../state/deckStore.ts'
import type { Selection } from '../../state/selection.ts'
import { startDecks } from '../parts/startDecks.ts'
import { freezeBoard } from '../../export/document/settingsDocument.ts'
import type { Messages } from '../../i18n/messages.ts'
import { annualDeck } from '../../shown/slide/annualDeck.ts'
import { localDay } from '../../lib/localDay.ts'

/** The kept deck that is open: the one the link names, else the one last opened, else the one last changed. */
export function useKeptDeck({ deck: wanted }: Selection): Deck | null {
  const decks = useDecks()
  const open = useDeckState((state) => state.open)
  useEffect(() => void startDecks(), [])
  const named = decks?.find(({ id }) => id === wanted)
  const deck = named ?? decks?.find(({ id }) => id === open) ?? decks?.[0] ?? null
  const id = deck?.id ?? null
  useEffect(() => {
    if (id !== null) openDeck(id)
  }, [id])
  return deck
}

/** The deck that is open; the ready-made one where none is kept. Null while decks are read, and for data that no deck can hold. */
export function useDeck(board: Board, selection: Selection): Deck | null {
  const m = useMessages()
  const isRead = useDecks() !== null
  const kept = useKeptDeck(selection)
  const { dataset } = selection
  const [now] = useState(() => new Date())
  return useMemo(
    () => kept ?? (isRead ? composeAnnual({ board, dataset, id: 'annual', now, m }) : null),
    [kept, isRead, board, dataset, now, m],
  )
}

interface Composing {
  board: Board
  dataset: string | null
  id: string
  now: Date
  m: Messages
}

/** The ready-made presentation on these data (年度汇报); null for invented and real data mixed. */
export function composeAnnual({ board, now, ...rest }: Composing): Deck | null {
  const frozen = freezeBoard(board, localDay(now))
  return frozen && annualDeck({ ...rest, board, frozen, now: now.toISOString() })
}
