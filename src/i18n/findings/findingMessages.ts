import { featureMessages } from '../featureMessages.ts'
import { findingsEn } from './en.ts'
import { findingsZh } from './zh.ts'

/** The sentences of findings. */
export const findingMessages = featureMessages({ zh: findingsZh, en: findingsEn })
