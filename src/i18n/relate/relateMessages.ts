import { featureMessages } from '../featureMessages.ts'
import { relateEn } from './en.ts'
import { relateZh } from './zh.ts'

/** The sentences of a relation. */
export const relateMessages = featureMessages({ zh: relateZh, en: relateEn })
