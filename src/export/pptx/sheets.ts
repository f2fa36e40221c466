import type { Deck, Slide, ViewSlide } from '../../domain/deck/deck.ts'
import type { SlideContent, SlidePage, ContentTable } from '../../shown/slideContent.ts'
import type { Messages } from '../../i18n/messages.ts'
import { pptxMessages } from '../../i18n/deck/pptxMessages.ts'
import { factText, stampFacts } from '../../shown/stamp.ts'
import { cleanText } from '../../lib/xmlText.ts'

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

/** What the speaker says, then all that the slide has no room for: 要点, every value and state in words, the stamp. */
export function notesText({ slide, pictures }: Sheet, m: Messages): string {
  const parts = [slide.notes, ...pictures.map((picture) => pictureNotes(picture, m))]
  return cleanText(parts.filter((part) => part.trim() !== '').join('\n\n'))
}

function pictureNotes({ content, shown }: SheetPicture, m: Messages): string {
  const t = pptxMessages(m)
  if (content === null) return t.unreadable
  const { title, takeaways, stamp } = content
  const blocks = [
    takeaways.length > 0 ? [t.takeaways, ...takeaways.map(({ text }) => text)] : [],
    shown ? [t.data, ...tableLines(shown.table, m), ...shown.key] : [],
    [t.stamp, ...stampFacts(stamp, m).map((fact) => factText(fact, m))],
  ]
  return [title, ...blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))].join('\n\n')
}

function tableLines({ columns, rows }: ContentTable, m: Messages): string[] {
  return [columns.map(({ title }) => title), ...rows.map((cells) => cells.map(({ text }) => text))].map((cells) =>
    cells.filter((text) => text !== '').join(m.clauseSeparator),
  )
}
