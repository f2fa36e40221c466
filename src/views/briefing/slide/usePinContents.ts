import { useMemo } from 'react'
import { frozenBoard } from '../../../data/frozenBoard.ts'
import type { Deck, FrozenData, Pin, ViewSlide } from '../../../domain/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { contentOf } from '../../../shown/contentOf.ts'
import type { Shown } from '../../../shown/shown.ts'
import type { SlideContent } from '../../../shown/slideContent.ts'
import { parseLink } from '../../../state/link.ts'
import { resolveSelection } from '../../../state/resolveSelection.ts'

const known = new WeakMap<FrozenData, Map<string, SlideContent | null>>()

/** What each picture of a slide shows, from its frozen data; null for one whose data cannot be read. */
export function usePinContents(deck: Deck, slide: ViewSlide, m: Messages): readonly (SlideContent | null)[] {
  return useMemo(() => slide.pins.map((pin) => contentOfPin(deck, pin, m)), [deck, slide, m])
}

/** What a picture shows; null when its data cannot be read. Worked out once: frozen data never change. */
export function contentOfPin(deck: Deck, pin: Pin, m: Messages): SlideContent | null {
  const data = deck.frozen[pin.frozen]
  if (!data) return null
  const contents = known.get(data) ?? new Map<string, SlideContent | null>()
  known.set(data, contents)
  const key = `${m.locale} ${pin.link}`
  const before = contents.get(key)
  if (before !== undefined) return before
  const shown = shownOfPin(deck, pin)
  const content = shown && contentOf(shown, m)
  contents.set(key, content)
  return content
}

/** A pin opened on the data it was frozen with. */
export function shownOfPin(deck: Deck, { link, frozen }: Pin): Shown | null {
  const data = deck.frozen[frozen]
  const board = data ? frozenBoard(data) : null
  const { selection } = parseLink(link)
  const resolved = board && resolveSelection(board, selection)
  return board && resolved ? { board, selection, resolved } : null
}
