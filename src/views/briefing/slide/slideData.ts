import { useMemo } from 'react'
import { frozenBoard } from '../../../data/storage/deckFile.ts'
import type { Board } from '../../../domain/board/board.ts'
import type { Deck, FrozenData, Pin, Slide, ViewSlide } from '../../../domain/deck/deck.ts'
import { type Messages, messagesForBoard } from '../../../i18n/messages.ts'
import { contentOf } from '../../../shown/contentOf.ts'
import type { Shown, SlideContent } from '../../../shown/slideContent.ts'
import { parseLink } from '../../../state/link.ts'
import { resolveSelection } from '../../../state/resolveSelection.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import { type DataStamp, factText, stampFoot, stampOfBoard } from '../../../shown/stamp.ts'
import { slideMessages } from '../../../i18n/deck/slideMessages.ts'

const known = new WeakMap<FrozenData, Map<string, SlideContent | null>>()

/** What each picture of a slide shows, from its frozen data; null for one whose data cannot be read. */
export function usePinContents(deck: Deck, slide: ViewSlide, m: Messages): readonly (SlideContent | null)[] {
  return useMemo(() => slide.pins.map((pin) => contentOfPin(deck, pin, m)), [deck, slide, m])
}

/** What a picture shows, in the words of its own level; null when its data cannot be read. Worked out once: frozen data never change. */
export function contentOfPin(deck: Deck, pin: Pin, m: Messages): SlideContent | null {
  const data = deck.frozen[pin.frozen]
  if (!data) return null
  const contents = known.get(data) ?? new Map<string, SlideContent | null>()
  known.set(data, contents)
  const key = `${m.locale} ${pin.link}`
  const before = contents.get(key)
  if (before !== undefined) return before
  const shown = shownOfPin(deck, pin)
  const content = shown && contentOf(shown, messagesForBoard(m, shown.board))
  contents.set(key, content)
  return content
}

/** A pin opened on the data it was frozen with. */
export function shownOfPin(deck: Deck, { link, frozen }: Pin): Shown | null {
  const board = boardOf(deck, frozen)
  const { selection } = parseLink(link)
  const resolved = board && resolveSelection(board, selection)
  return board && resolved ? { board, selection, resolved } : null
}

/**
 * The messages of a slide: of towns, counties or prefectures, as the data it was pinned from are about, whatever data
 * are open. A slide of words takes those of the first data of the deck.
 */
export function messagesOfSlide(deck: Deck, slide: Slide, m: Messages): Messages {
  const board = boardOfSlide(deck, slide)
  return board ? messagesForBoard(m, board) : m
}

/** The first board of a slide's pictures that can be read; for words, of the deck. */
function boardOfSlide(deck: Deck, slide: Slide): Board | null {
  const keys = slide.kind === 'view' ? slide.pins.map(({ frozen }) => frozen) : Object.keys(deck.frozen)
  for (const key of keys) {
    const board = boardOf(deck, key)
    if (board) return board
  }
  return null
}

function boardOf(deck: Deck, key: string): Board | null {
  const data = deck.frozen[key]
  return data ? frozenBoard(data) : null
}

/** The stamp of the slide's data; for words, that of the first data of the deck. Null when none can be read. */
export function useDeckStamp(deck: Deck, slide: Slide): DataStamp | null {
  const m = useMessages()
  return useMemo(() => {
    const board = boardOfSlide(deck, slide)
    return board && stampOfBoard(board, m)
  }, [deck, slide, m])
}

/** Where the numbers of a slide's pictures come from, of when, and who may see them. */
export function sourceLine(stamp: DataStamp | null, m: Messages): string[] {
  return stamp ? stampFoot(stamp, m).map((fact) => factText(fact, m)) : [slideMessages(m).unreadableDeck]
}
