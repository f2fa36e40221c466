import { featureMessages } from './featureMessages.ts'
import { helpEn } from './helpEn.ts'
import { helpZh } from './helpZh.ts'

/** The sentences of the list of keys. */
export const helpMessages = featureMessages({ zh: helpZh, en: helpEn })
