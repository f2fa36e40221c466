import type { Messages } from './messages.ts'
import { printEn } from './printEn.ts'
import { printZh } from './printZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of printed decks in the language of `m`. They come with what says them: the first screen needs none of them. */
export function printMessages(m: Messages): typeof printZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? printZh : printEn)
}
