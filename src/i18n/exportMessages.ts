import type { Messages } from './messages.ts'
import { exportsEn } from './exportsEn.ts'
import { exportsZh } from './exportsZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of exported files in the language of `m`. They come with what says them: the first screen needs none of them. */
export function exportMessages(m: Messages): typeof exportsZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? exportsZh : exportsEn)
}
