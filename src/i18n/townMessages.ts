import { featureMessages } from './featureMessages.ts'
import { townEn } from './townEn.ts'
import { townZh } from './townZh.ts'

/** The sentences of the town profile. */
export const townMessages = featureMessages({ zh: townZh, en: townEn })
