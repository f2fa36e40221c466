import { featureMessages } from '../featureMessages.ts'
import { townEn } from './en.ts'
import { townZh } from './zh.ts'

/** The sentences of the town profile. */
export const townMessages = featureMessages({ zh: townZh, en: townEn })
