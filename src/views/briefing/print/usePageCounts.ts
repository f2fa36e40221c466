import { useMemo } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { pagesOf } from '../../../shown/sheetPages.ts'
import { contentOfPin } from '../slide/usePinContents.ts'

/** The pages of each slide, the first is 1. */
export function usePageCounts(deck: Deck | null, m: Messages): readonly (readonly number[])[] {
  return useMemo(() => deck?.slides.map((slide) => pagesOfSlide(deck, slide, m)) ?? [], [deck, m])
}

function pagesOfSlide(deck: Deck, slide: Slide, m: Messages): number[] {
  const pins = slide.kind === 'view' ? slide.pins : []
  const contents = pins.map((pin) => contentOfPin(deck, pin, m))
  return Array.from({ length: pagesOf(contents) }, (_, index) => index + 1)
}
