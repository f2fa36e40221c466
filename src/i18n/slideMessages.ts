import type { Messages } from './messages.ts'
import { slideEn } from './slideEn.ts'
import { slideZh } from './slideZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of slides and stamped pictures in the language of `m`. They come with what says them: the first screen needs none of them. */
export function slideMessages(m: Messages): typeof slideZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? slideZh : slideEn)
}
