import type { Messages } from './messages.ts'
import { settingsDialogEn } from './settingsDialogEn.ts'
import { settingsDialogZh } from './settingsDialogZh.ts'
import { settingsEn } from './settingsEn.ts'
import { settingsZh } from './settingsZh.ts'
import { inUnitsOf } from './unitWords.ts'

const CHINESE = { ...settingsZh, ...settingsDialogZh }
const ENGLISH: typeof CHINESE = { ...settingsEn, ...settingsDialogEn }

/** The words of the settings dialog in the language of `m`. They come with the dialog: most visits never open it. */
export function settingsMessages(m: Messages): typeof CHINESE {
  return inUnitsOf(m, m.locale === 'zh-CN' ? CHINESE : ENGLISH)
}
