import type { LeftOut } from '../domain/loadIssue.ts'
import { currencyEn, issuesEn, leftOutEn } from './issuesEn.ts'
import type { CurrencyWords, IssueSentences } from './issueSentences.ts'
import { currencyZh, issuesZh, leftOutZh } from './issuesZh.ts'
import type { Messages } from './messages.ts'
import { inUnitsOf } from './unitWords.ts'

/** What is said of faulty data, in the language of `m`. It comes with what lists them: good data need none of it. */
export function issueMessages(m: Messages): IssueSentences {
  return inUnitsOf(m, m.locale === 'zh-CN' ? issuesZh : issuesEn)
}

/** Why one of two figures is current, in the language of `m`; the end of a sentence. */
export function currencyWords(m: Messages): CurrencyWords {
  return m.locale === 'zh-CN' ? currencyZh : currencyEn
}

/** How many other rows were left out for the same fault; the end of a sentence. */
export function leftOutText(leftOut: LeftOut, m: Messages): string {
  return m.locale === 'zh-CN' ? leftOutZh(leftOut) : leftOutEn(leftOut)
}
