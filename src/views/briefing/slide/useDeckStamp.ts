import { useMemo } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { type Stamp, stampOfBoard } from '../../../shown/stamp.ts'
import { boardOfSlide } from './usePinContents.ts'

/** What the data alone decide of a stamp. */
export type DataStamp = Pick<Stamp, 'source' | 'issued' | 'classification' | 'synthetic'>

/** The stamp of the slide's data; for words, that of the first data of the deck. Null when none can be read. */
export function useDeckStamp(deck: Deck, slide: Slide): DataStamp | null {
  const m = useMessages()
  return useMemo(() => {
    const board = boardOfSlide(deck, slide)
    return board && stampOfBoard(board, m)
  }, [deck, slide, m])
}
