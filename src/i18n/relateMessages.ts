import type { Messages } from './messages.ts'
import { relateEn } from './relateEn.ts'
import { relateZh } from './relateZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of a relation in the language of `m`. They come with what says them: the first screen needs none of them. */
export function relateMessages(m: Messages): typeof relateZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? relateZh : relateEn)
}
