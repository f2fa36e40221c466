import { featureMessages } from './featureMessages.ts'
import { exportsEn } from './exportsEn.ts'
import { exportsZh } from './exportsZh.ts'

/** The sentences of exported files. */
export const exportMessages = featureMessages({ zh: exportsZh, en: exportsEn })
