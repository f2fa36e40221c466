import { featureMessages } from '../featureMessages.ts'
import { settingsDialogEn } from './settingsDialogEn.ts'
import { settingsDialogZh } from './settingsDialogZh.ts'

/** The sentences of the settings dialog. */
export const settingsMessages = featureMessages({ zh: settingsDialogZh, en: settingsDialogEn })
