import { featureMessages } from './featureMessages.ts'
import { hostingEn } from './hostingEn.ts'
import { hostingZh } from './hostingZh.ts'

/** The sentences about offline copies and newer versions. */
export const hostingWords = featureMessages({ zh: hostingZh, en: hostingEn })
