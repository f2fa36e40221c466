import { useEffect, useState } from 'react'
import type { Deck, Slide } from '../../../domain/deck/deck.ts'
import type { Messages } from '../../../i18n/messages.ts'
import { useMessages } from '../../../i18n/MessagesContext.ts'
import type { Shown, SlideContent } from '../../../shown/slideContent.ts'
import { pagesOf } from '../../../shown/slide/sheetPages.ts'
import { contentOfPin, shownOfPin } from '../slide/slideData.ts'

/** A slide opened on its frozen data. */
export interface PreparedSlide {
  slide: Slide
  /** Number of pages, with its pictures and with their tables. */
  pages: number
  tablePages: number
  /** For each pin; null where its data cannot be read. */
  shown: readonly (Shown | null)[]
  contents: readonly (SlideContent | null)[]
}

export interface Prepared {
  /** As many as are ready, in order. */
  slides: readonly PreparedSlide[]
  isReady: boolean
}

const NONE: readonly PreparedSlide[] = []

/** Opens slide after slide, a moment's pause between them, so that the window stays alive meanwhile. */
export function usePrepared(deck: Deck): Prepared {
  const m = useMessages()
  const [done, setDone] = useState<{ deck: Deck; slides: readonly PreparedSlide[] }>({ deck, slides: NONE })
  // Another language has other words, but the slides stay ready: only another deck begins anew.
  const slides = done.deck === deck ? done.slides : NONE
  const next = deck.slides[slides.length]
  useEffect(() => {
    if (!next) return undefined
    const timer = setTimeout(() => setDone({ deck, slides: [...slides, prepareSlide(deck, next, m)] }), 0)
    return () => clearTimeout(timer)
  }, [deck, next, slides, m])
  return { slides, isReady: next === undefined }
}

function prepareSlide(deck: Deck, slide: Slide, m: Messages): PreparedSlide {
  if (slide.kind !== 'view') return { slide, pages: 1, tablePages: 1, shown: [], contents: [] }
  const shown = slide.pins.map((pin) => shownOfPin(deck, pin))
  const contents = slide.pins.map((pin) => contentOfPin(deck, pin, m))
  return { slide, pages: pagesOf(contents), tablePages: pagesOf(contents, true), shown, contents }
}
