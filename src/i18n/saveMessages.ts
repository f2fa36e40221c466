import { featureMessages } from './featureMessages.ts'
import { saveEn } from './saveEn.ts'
import { saveZh } from './saveZh.ts'

/** The sentences of pictures and files of one view. */
export const saveMessages = featureMessages({ zh: saveZh, en: saveEn })
