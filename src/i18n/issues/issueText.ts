import type { Board } from '../../domain/board/board.ts'
import { CATALOGUE } from '../../domain/board/catalogue.ts'
import { maskPersonalData } from '../../domain/personalData/personalData.ts'
import type { Fault, LoadIssue } from '../../domain/board/loadIssue.ts'
import type { RefusedRow } from '../../domain/board/refusedRow.ts'
import { fieldWords, issueMessages, leftOutText } from './issueMessages.ts'
import type { Messages } from '../messages.ts'
import { refusedPlace } from '../values/valueWords.ts'

/** Nobody's name is a place here: an issue repeats words of a file that may not have been read at all. */
const NO_PLACES: ReadonlySet<string> = new Set()

/** The issue as it may be shown: names and numbers of persons masked in the words it repeats, and in its file's name. */
export function maskIssue(issue: LoadIssue): LoadIssue {
  const mask = (reported: unknown): unknown =>
    typeof reported === 'string' ? maskPersonalData(reported, NO_PLACES) : reported
  const params = Object.fromEntries(Object.entries(issue.params).map(([name, reported]) => [name, mask(reported)]))
  // Texts for texts; entries lose the pairing of code and parameters.
  return { ...issue, params: params as unknown, document: maskPersonalData(issue.document, NO_PLACES) } as LoadIssue
}

/** Where and what: 数据 第 12 行：… Rows are counted from 1, as an editor counts list items. */
export function issueText(found: LoadIssue, m: Messages): string {
  const issue = maskIssue(found)
  const list = m.notices.lists[issue.row?.list ?? 'document'] ?? ''
  const isWhole = issue.row === null || issue.row.list === 'document' || issue.row.list === 'meta'
  const where = issue.row === null ? issue.document : isWhole ? list : m.notices.row(list, issue.row.index + 1)
  const more = issue.leftOut ? leftOutText(issue.leftOut, m) : ''
  return `${where}${m.colon}${sentenceOf(issue, m)}${more}`
}

/**
 * The issue for people in an office, who do not write documents: what was merely noted calls indicators, areas and fields
 * by their names. What stopped a row keeps the document's own words, because they are what has to be mended.
 */
export function noticeText(issue: LoadIssue, board: Pick<Board, 'indicators' | 'areas'> | null, m: Messages): string {
  if (issue.severity === 'error') return issueText(issue, m)
  const params = Object.fromEntries(
    Object.entries(issue.params).map(([name, reported]) => [
      name,
      typeof reported === 'string' ? calledInOffices({ name, reported }, board, m) : reported,
    ]),
  )
  // Texts for texts; entries lose the pairing of code and parameters.
  return issueText({ ...issue, params: params as unknown } as LoadIssue, m)
}

function calledInOffices(
  { name, reported }: { name: string; reported: string },
  board: Pick<Board, 'indicators' | 'areas'> | null,
  m: Messages,
): string {
  const indicator = board?.indicators.get(reported) ?? CATALOGUE.find(({ id }) => id === reported)
  switch (name) {
    case 'indicator':
    case 'id':
      return indicator ? m.pickName(indicator.name, indicator.nameEn) : reported
    case 'area':
    case 'code':
      return board?.areas.get(reported)?.name ?? reported
    case 'field':
    case 'differs':
      return fieldWords(m)[reported] ?? reported
    default:
      return reported
  }
}

/** Which row of which file, and why it was refused: a.json 数据 第 4 行：value 应为数字，却是“1,001”. */
export function refusedText(row: RefusedRow, m: Messages): string {
  return `${refusedPlace(row, m)}${m.colon}${row.faults.map((fault) => sentenceOf(fault, m)).join(m.clauseSeparator)}`
}

function sentenceOf(issue: Fault, m: Messages): string {
  // Each code's sentence takes that code's parameters; the union of pairs cannot be expressed for the compiler.
  const sentence = issueMessages(m)[issue.code] as (params: LoadIssue['params']) => string
  return sentence(issue.params)
}
