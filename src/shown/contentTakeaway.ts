import type { ContentTakeaway, SlidePlace } from './slideContent.ts'

/** A sentence with **…** around its numbers, and the figures of towns, or the view behind a link, that carry it. */
export function contentTakeaway(
  marked: string,
  { places = [], href = null }: { places?: readonly SlidePlace[]; href?: string | null },
): ContentTakeaway {
  return { text: plainSentence(marked), marked, places, href }
}

/** A sentence without its marks of emphasis (**…**), for where text is plain. */
export function plainSentence(text: string): string {
  return text.replaceAll('**', '')
}
