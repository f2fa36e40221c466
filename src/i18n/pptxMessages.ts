import { featureMessages } from './featureMessages.ts'
import { pptxEn } from './pptxEn.ts'
import { pptxZh } from './pptxZh.ts'

/** The sentences of presentation files. */
export const pptxMessages = featureMessages({ zh: pptxZh, en: pptxEn })
