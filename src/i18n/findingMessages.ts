import { featureMessages } from './featureMessages.ts'
import { findingsEn } from './findingsEn.ts'
import { findingsZh } from './findingsZh.ts'

/** The sentences of findings. */
export const findingMessages = featureMessages({ zh: findingsZh, en: findingsEn })
