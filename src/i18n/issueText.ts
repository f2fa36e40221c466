import type { Fault, LoadIssue } from '../domain/loadIssue.ts'
import type { RefusedRow } from '../domain/refusedRow.ts'
import { issueMessages } from './issueMessages.ts'
import type { Messages } from './messages.ts'
import { refusedPlace } from './valueWords.ts'

/** Where and what: 数据 第 12 行：… Rows are counted from 1, as an editor counts list items. */
export function issueText(issue: LoadIssue, m: Messages): string {
  const list = m.notices.lists[issue.row?.list ?? 'document'] ?? ''
  const isWhole = issue.row === null || issue.row.list === 'document' || issue.row.list === 'meta'
  const where = issue.row === null ? issue.document : isWhole ? list : m.notices.row(list, issue.row.index + 1)
  return `${where}${m.colon}${sentenceOf(issue, m)}`
}

/** Which row of which file, and why it was refused: a.json 数据 第 4 行：value 应为数字，却是“1,001”. */
export function refusedText(row: RefusedRow, m: Messages): string {
  return `${refusedPlace(row, m)}${m.colon}${row.faults.map((fault) => sentenceOf(fault, m)).join(m.clauseSeparator)}`
}

function sentenceOf(issue: Fault, m: Messages): string {
  // Each code's sentence takes that code's parameters; the union of pairs cannot be told to the compiler.
  const say = issueMessages(m)[issue.code] as (params: LoadIssue['params']) => string
  return say(issue.params)
}
