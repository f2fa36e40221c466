import { featureMessages } from '../featureMessages.ts'
import { exportsEn } from './en.ts'
import { exportsZh } from './zh.ts'

/** The sentences of exported files. */
export const exportMessages = featureMessages({ zh: exportsZh, en: exportsEn })
