import { hostingEn } from './hostingEn.ts'
import { hostingZh } from './hostingZh.ts'
import type { Messages } from './messages.ts'

/** The words of offline copies and newer versions in the language of `m`. They come with what says them. */
export function hostingWords(m: Messages): typeof hostingZh {
  return m.locale === 'zh-CN' ? hostingZh : hostingEn
}
