import type { Messages } from './messages.ts'
import { presentEn } from './presentEn.ts'
import { presentZh } from './presentZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of a talk in the language of `m`. They come with what says them: the first screen needs none of them. */
export function presentMessages(m: Messages): typeof presentZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? presentZh : presentEn)
}
