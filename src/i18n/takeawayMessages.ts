import { featureMessages } from './featureMessages.ts'
import { takeawayEn } from './takeawayEn.ts'
import { takeawayZh } from './takeawayZh.ts'

/** The sentences of comparisons and trends. */
export const takeawayMessages = featureMessages({ zh: takeawayZh, en: takeawayEn })
