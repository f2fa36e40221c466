import { featureMessages } from './featureMessages.ts'
import { slideEn } from './slideEn.ts'
import { slideZh } from './slideZh.ts'

/** The sentences of slides and stamped pictures. */
export const slideMessages = featureMessages({ zh: slideZh, en: slideEn })
