import { featureMessages } from '../featureMessages.ts'
import { noteEn } from './en.ts'
import { noteZh } from './zh.ts'

/** The sentences of indicators' notes. */
export const noteMessages = featureMessages({ zh: noteZh, en: noteEn })
