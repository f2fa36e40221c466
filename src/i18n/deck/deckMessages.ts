import { featureMessages } from '../featureMessages.ts'
import { deckEn } from './en.ts'
import { deckZh } from './zh.ts'

/** The sentences of the deck at the desk. */
export const deckMessages = featureMessages({ zh: deckZh, en: deckEn })
