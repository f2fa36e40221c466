import type { Messages } from './messages.ts'
import { ownFilesListEn } from './ownFilesListEn.ts'
import { ownFilesListZh } from './ownFilesListZh.ts'
import { inUnitsOf } from './unitWords.ts'

/**
 * The sentences of the list of local files and of the change report, in the language of `m`. They come with what says
 * them, on demand: most visits never need them.
 */
export function ownFilesWords(m: Messages): typeof ownFilesListZh {
  return inUnitsOf(m, m.locale === 'zh-CN' ? ownFilesListZh : ownFilesListEn)
}
