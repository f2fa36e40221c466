import { featureMessages } from '../featureMessages.ts'
import { cliEn } from './en.ts'
import { cliZh } from './zh.ts'

/** The sentences of the terminal. */
export const cliMessages = featureMessages({ zh: cliZh, en: cliEn })
