import { featureMessages } from '../featureMessages.ts'
import { takeawayEn } from './en.ts'
import { takeawayZh } from './zh.ts'

/** The sentences of comparisons and trends. */
export const takeawayMessages = featureMessages({ zh: takeawayZh, en: takeawayEn })
