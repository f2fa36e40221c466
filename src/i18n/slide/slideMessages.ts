import { featureMessages } from '../featureMessages.ts'
import { slideEn } from './en.ts'
import { slideZh } from './zh.ts'

/** The sentences of slides and stamped pictures. */
export const slideMessages = featureMessages({ zh: slideZh, en: slideEn })
