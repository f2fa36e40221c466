import { featureMessages } from './featureMessages.ts'
import { presentEn } from './presentEn.ts'
import { presentZh } from './presentZh.ts'

/** The sentences of a talk. */
export const presentMessages = featureMessages({ zh: presentZh, en: presentEn })
