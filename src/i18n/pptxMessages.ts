import type { Messages } from './messages.ts'
import { pptxEn } from './pptxEn.ts'
import { pptxZh } from './pptxZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of presentation files in the language of `m`. They come with what writes them: no screen needs them. */
export function pptxMessages(m: Messages): typeof pptxZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? pptxZh : pptxEn)
}
