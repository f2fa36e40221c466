import { featureMessages } from './featureMessages.ts'
import { deckEn } from './deckEn.ts'
import { deckZh } from './deckZh.ts'

/** The sentences of the deck at the desk. */
export const deckMessages = featureMessages({ zh: deckZh, en: deckEn })
