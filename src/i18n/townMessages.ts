import type { Messages } from './messages.ts'
import { townEn } from './townEn.ts'
import { townZh } from './townZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of the town profile in the language of `m`. They come with what says them: the first screen needs none of them. */
export function townMessages(m: Messages): typeof townZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? townZh : townEn)
}
