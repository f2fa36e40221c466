import type { LeftOut } from '../../domain/board/loadIssue.ts'
import { featureMessages } from '../featureMessages.ts'
import { precedenceEn, fieldsEn, issuesEn, leftOutEn } from './en.ts'
import { precedenceZh, fieldsZh, issuesZh, leftOutZh } from './zh.ts'
import type { Messages } from '../messages.ts'

/** What is said of faulty data. */
export const issueMessages = featureMessages({ zh: issuesZh, en: issuesEn })

/** Why one of two figures is current; the end of a sentence. */
export const precedenceWords = featureMessages({ zh: () => precedenceZh, en: () => precedenceEn })

/** What members of a document are called by people who do not write documents. */
export const fieldWords = featureMessages({ zh: () => fieldsZh, en: () => fieldsEn })

const leftOutSentences = featureMessages({ zh: () => leftOutZh, en: () => leftOutEn })

/** How many other rows were left out for the same fault; the end of a sentence. */
export function leftOutText(leftOut: LeftOut, m: Messages): string {
  return leftOutSentences(m)(leftOut)
}
