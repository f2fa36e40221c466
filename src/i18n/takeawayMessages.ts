import type { Messages } from './messages.ts'
import { takeawayEn } from './takeawayEn.ts'
import { takeawayZh } from './takeawayZh.ts'
import { inUnitsOf } from './unitWords.ts'

/** The sentences of comparisons and trends in the language of `m`. They come with what says them, after the first screen. */
export function takeawayMessages(m: Messages): typeof takeawayZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? takeawayZh : takeawayEn)
}
