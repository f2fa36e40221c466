import { featureMessages } from '../featureMessages.ts'
import { dataEn } from './en.ts'
import { dataZh } from './zh.ts'

/** The sentences of the data view. */
export const dataMessages = featureMessages({ zh: dataZh, en: dataEn })
