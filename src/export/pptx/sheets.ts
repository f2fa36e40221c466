import type { Deck, Slide, ViewSlide } from '../../domain/deck/deck.ts'
import type { SlideContent, SlidePage } from '../../shown/slideContent.ts'

/** One slide of the file. A slide of the deck that has several pages becomes several. */
export interface Sheet {
  slide: Slide
  /** What its pictures show; none for slides of words. */
  pictures: readonly SheetPicture[]
  /** 1-based; of how many. */
  page: number
  pages: number
}

export interface SheetPicture {
  /** Null when the pinned data cannot be read. */
  content: SlideContent | null
  /** Null when this picture has no page that far. */
  shown: SlidePage | null
}

/** What the pins of a slide show, in their order; null for one whose data cannot be read. */
export type ContentsOf = (slide: ViewSlide) => readonly (SlideContent | null)[]

/** The slides of the file in order. Of two pictures the one with fewer pages stays on its last. */
export function sheetsOf(deck: Deck, contentsOf: ContentsOf): Sheet[] {
  return deck.slides.flatMap((slide): Sheet[] => {
    if (slide.kind !== 'view') return [{ slide, pictures: [], page: 1, pages: 1 }]
    const contents = contentsOf(slide)
    const pages = Math.max(1, ...contents.map((content) => content?.pages.length ?? 0))
    return Array.from({ length: pages }, (_, index) => ({
      slide,
      pictures: contents.map((content) => ({
        content,
        shown: content?.pages[index] ?? content?.pages.at(-1) ?? null,
      })),
      page: index + 1,
      pages,
    }))
  })
}
