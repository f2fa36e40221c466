import { featureMessages } from './featureMessages.ts'
import { printEn } from './printEn.ts'
import { printZh } from './printZh.ts'

/** The sentences of printed decks. */
export const printMessages = featureMessages({ zh: printZh, en: printEn })
