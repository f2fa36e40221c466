import type { Messages } from './messages.ts'
import { saveEn } from './saveEn.ts'
import { saveZh } from './saveZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of pictures and files of one view in the language of `m`. They come with what says them: the first screen needs none of them. */
export function saveMessages(m: Messages): typeof saveZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? saveZh : saveEn)
}
