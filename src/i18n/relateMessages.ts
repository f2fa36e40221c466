import { featureMessages } from './featureMessages.ts'
import { relateEn } from './relateEn.ts'
import { relateZh } from './relateZh.ts'

/** The sentences of a relation. */
export const relateMessages = featureMessages({ zh: relateZh, en: relateEn })
