import { helpEn } from './helpEn.ts'
import { helpZh } from './helpZh.ts'
import type { Messages } from './messages.ts'
import { inUnitsOf } from './unitWords.ts'

/** The list of keys in the language of `m`; it comes with the dialog that shows it. */
export function helpMessages(m: Messages): typeof helpZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? helpZh : helpEn)
}
