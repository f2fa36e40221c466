import type { Messages } from './messages.ts'
import { cliEn } from './cliEn.ts'
import { cliZh } from './cliZh.ts'

/** The words of the terminal in the language of `m`. They are said in a terminal only. */
export function cliMessages(m: Messages): typeof cliZh {
  return m.locale === 'zh-CN' ? cliZh : cliEn
}
