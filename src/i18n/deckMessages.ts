import type { Messages } from './messages.ts'
import { deckEn } from './deckEn.ts'
import { deckZh } from './deckZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of the deck at the desk in the language of `m`. They come with what says them: the first screen needs none of them. */
export function deckMessages(m: Messages): typeof deckZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? deckZh : deckEn)
}
