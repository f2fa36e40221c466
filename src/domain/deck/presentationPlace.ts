/** Where a presentation stands: a slide, and a page of it. Both are counted from 1. */
export interface PresentationPlace {
  slide: number
  page: number
}

export type PresentationMove = 'next' | 'back' | 'first' | 'last'

/** Brings a place from a link or another window into a presentation; `pages` has the number of pages of each slide. */
export function keptPlace({ slide, page }: PresentationPlace, pages: readonly number[]): PresentationPlace {
  const at = within(slide, pages.length)
  return { slide: at, page: within(page, pages[at - 1] ?? 1) }
}

/** Pages of a slide come before the next slide; going back enters a slide at its last page. Ends hold. */
export function movePlace(
  from: PresentationPlace,
  move: PresentationMove,
  pages: readonly number[],
): PresentationPlace {
  const { slide, page } = keptPlace(from, pages)
  switch (move) {
    case 'first':
      return { slide: 1, page: 1 }
    case 'last':
      return keptPlace({ slide: pages.length, page: Infinity }, pages)
    case 'next':
      if (page < (pages[slide - 1] ?? 1)) return { slide, page: page + 1 }
      return slide < pages.length ? { slide: slide + 1, page: 1 } : { slide, page }
    case 'back':
      if (page > 1) return { slide, page: page - 1 }
      return slide > 1 ? keptPlace({ slide: slide - 1, page: Infinity }, pages) : { slide, page }
  }
}

/** The slide that typed digits name; null when there is none of that number. */
export function jumpTarget(typed: string, slides: number): number | null {
  const slide = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  return slide >= 1 && slide <= slides ? slide : null
}

/** How far the presentation is, 0–1: pages count as steps inside their slide. */
export function presentationProgress(place: PresentationPlace, pages: readonly number[]): number {
  const { slide, page } = keptPlace(place, pages)
  return pages.length === 0 ? 0 : (slide - 1 + page / (pages[slide - 1] ?? 1)) / pages.length
}

function within(number: number, most: number): number {
  return Math.max(1, Math.min(Number.isNaN(number) ? 1 : number, most))
}
