import { featureMessages } from './featureMessages.ts'
import { dataEn } from './dataEn.ts'
import { dataZh } from './dataZh.ts'

/** The sentences of the data view. */
export const dataMessages = featureMessages({ zh: dataZh, en: dataEn })
