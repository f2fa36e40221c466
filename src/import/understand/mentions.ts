import type { IndicatorWords } from '../vocabulary/words.ts'
import { firstWord } from './wordSearch.ts'

/** An indicator that the text speaks of without stating a number (提及，无数字), where it first does. */
export interface Mention {
  indicator: string
  start: number
  end: number
}

/** Mentions of indicators for which no figure is proposed; a person decides whether they count as spoken of. */
export function mentionsIn(
  text: string,
  vocabulary: readonly IndicatorWords[],
  proposed: ReadonlySet<string>,
): Mention[] {
  return vocabulary.flatMap(({ indicator, mentions }) => {
    const found = proposed.has(indicator) ? null : firstWord(text, mentions, { start: 0, end: text.length })
    return found ? [{ indicator, ...found }] : []
  })
}
