import type { Messages } from '../i18n/messages.ts'
import { type HeadingSlot, headingWords, sentenceOf } from './headingWords.ts'
import type { Shown } from './shown.ts'

/** The heading as plain text: title of the page, of tables, of whatever leaves the screen. */
export function titleOf(props: Shown, m: Messages): string {
  const words = headingWords(props, m)
  // The catalogue's test holds every sentence to the slots there are.
  const title = sentenceOf(props.selection, m).replace(/\{(\w+)\}/g, (_, slot: string) => words[slot as HeadingSlot])
  // On the screen the words are menus and stand apart; Chinese text has no spaces.
  return title.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1')
}
