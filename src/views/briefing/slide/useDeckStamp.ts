import { useMemo } from 'react'
import { frozenBoard } from '../../../data/frozenBoard.ts'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { type Stamp, stampOfBoard } from '../../../shown/stamp.ts'

/** What the data alone decide of a stamp. */
export type DataStamp = Pick<Stamp, 'source' | 'issued' | 'classification' | 'synthetic'>

/** The stamp of the slide's data; for words, that of the first data of the deck. Null when none can be read. */
export function useDeckStamp({ frozen }: Deck, slide: Slide): DataStamp | null {
  const m = useMessages()
  return useMemo(() => {
    const keys = slide.kind === 'view' ? slide.pins.map((pin) => pin.frozen) : Object.keys(frozen)
    const boards = keys.map((key) => frozen[key]).map((data) => (data ? frozenBoard(data) : null))
    const board = boards.find((one) => one !== null)
    return board ? stampOfBoard(board, m) : null
  }, [frozen, slide, m])
}
