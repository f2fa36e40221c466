import type { Messages } from './messages.ts'
import { findingsEn } from './findingsEn.ts'
import { findingsZh } from './findingsZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The words of findings in the language of `m`. They come with what lists them: the first picture stands without. */
export function findingMessages(m: Messages): typeof findingsZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? findingsZh : findingsEn)
}
