import type { Messages } from './messages.ts'
import { dataEn } from './dataEn.ts'
import { dataZh } from './dataZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of the data view in the language of `m`. They come with what says them: the first screen needs none of them. */
export function dataMessages(m: Messages): typeof dataZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? dataZh : dataEn)
}
