import { issuesEn } from './issuesEn.ts'
import type { IssueSentences } from './issueSentences.ts'
import { issuesZh } from './issuesZh.ts'
import type { Messages } from './messages.ts'
import { inUnitsOf } from './unitWords.ts'

/** What is said of faulty data, in the language of `m`. It comes with what lists them: good data need none of it. */
export function issueMessages(m: Messages): IssueSentences {
  return inUnitsOf(m, m.locale === 'zh-CN' ? issuesZh : issuesEn)
}
