import { featureMessages } from './featureMessages.ts'
import { noteEn } from './noteEn.ts'
import { noteZh } from './noteZh.ts'

/** The sentences of indicators' notes. */
export const noteMessages = featureMessages({ zh: noteZh, en: noteEn })
