import { featureMessages } from './featureMessages.ts'
import { cliEn } from './cliEn.ts'
import { cliZh } from './cliZh.ts'

/** The sentences of the terminal. */
export const cliMessages = featureMessages({ zh: cliZh, en: cliEn })
