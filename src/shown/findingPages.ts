import { type AttentionGroup, attentionLines, countOf } from '../domain/findings/attentionLines.ts'
import type { Board } from '../domain/board/board.ts'
import type { Finding, FindingSeverity } from '../domain/findings/finding.ts'
import { findingMessages } from '../i18n/findings/findingMessages.ts'
import { findingGroupText, findingText } from '../i18n/findings/findingText.ts'
import type { Messages } from '../i18n/messages.ts'
import { formatNumber } from '../i18n/values/numbers.ts'
import { slideMessages } from '../i18n/deck/slideMessages.ts'
import { wordTable, inPages } from './pages.ts'
import { plainSentence } from './contentTakeaway.ts'
import type { SlideItem, SlidePage, SlidePlace } from './slideContent.ts'
import { wordCell } from './contentTable.ts'

/** Sentences that a room reads at once. */
const MAX_SENTENCES = 8

const SEVERITIES: Readonly<Record<FindingSeverity, NonNullable<SlideItem['severity']>>> = {
  serious: 'error',
  notable: 'warning',
  minor: 'notice',
}

interface FindingsShown {
  board: Board
  /** In the order to be shown, the gravest first. */
  findings: readonly Finding[]
  /** Pages at most; the rest is counted. */
  pages: number
}

/** Findings as sentences, the gravest first, many of a kind as one, and how many are left out. */
export function findingPages({ board, findings, pages }: FindingsShown, m: Messages): SlidePage[] {
  if (findings.length === 0) return [listPage([{ severity: null, text: findingMessages(m).none, place: null }], m)]
  const lines = attentionLines(findings, pages * MAX_SENTENCES)
  const listed = lines.slice(0, pages * MAX_SENTENCES)
  const left = lines.slice(listed.length).reduce((sum, line) => sum + countOf(line), 0)
  return inPages(listed, MAX_SENTENCES).map((part) => ({
    ...listPage(
      part.map((line) => (line.kind === 'one' ? itemOf(line.finding, board, m) : groupItem(line, board, m))),
      m,
    ),
    key: left > 0 ? [slideMessages(m).moreFindings(formatNumber(left, 0))] : [],
  }))
}

function itemOf(finding: Finding, board: Board, m: Messages): SlideItem {
  return {
    severity: SEVERITIES[finding.severity],
    text: plainSentence(findingText(finding, board, m)),
    place: placeOf(finding),
  }
}

/** Many towns have no one place. */
function groupItem(group: AttentionGroup, board: Board, m: Messages): SlideItem {
  return { severity: SEVERITIES[group.severity], text: plainSentence(findingGroupText(group, board, m)), place: null }
}

/** What is about several towns or years has no one place. */
function placeOf({ area, year, indicator }: Finding): SlidePlace | null {
  if (area === null || year === null) return null
  return { town: area, year, ...(indicator !== null && { indicator }) }
}

/** Sentences, and the same as a table. */
export function listPage(items: readonly SlideItem[], m: Messages): SlidePage {
  const t = slideMessages(m)
  return {
    body: { kind: 'list', items },
    table: wordTable(
      [t.severityHead, t.findingHead],
      items.map(({ severity, text, place }) => [
        wordCell(severity === null ? '' : severityText(severity, m)),
        { ...wordCell(text), place },
      ]),
    ),
    key: [],
  }
}

/** 严重, 注意, 提示. */
export function severityText(severity: NonNullable<SlideItem['severity']>, m: Messages): string {
  const { severities } = findingMessages(m)
  return { error: severities.serious, warning: severities.notable, notice: severities.minor }[severity]
}
