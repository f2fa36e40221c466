import { featureMessages } from '../featureMessages.ts'
import { presentEn } from './en.ts'
import { presentZh } from './zh.ts'

/** The sentences of a talk. */
export const presentMessages = featureMessages({ zh: presentZh, en: presentEn })
