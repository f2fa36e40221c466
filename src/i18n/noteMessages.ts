import type { Messages } from './messages.ts'
import { noteEn } from './noteEn.ts'
import { noteZh } from './noteZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of indicators' notes in the language of `m`; they come with the dialog that shows one. */
export function noteMessages(m: Messages): typeof noteZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? noteZh : noteEn)
}
