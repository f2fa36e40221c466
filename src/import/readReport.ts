import { findFacts, type ReportFacts } from './facts/reportFacts.ts'
import { halfWidth } from './text/halfWidth.ts'
import type { ReportText } from './text/reportText.ts'
import { type Mention, mentionsIn } from './understand/mentions.ts'
import type { LeftOutNumber, Proposal } from './understand/proposal.ts'
import { readFigures } from './understand/readFigures.ts'
import { VOCABULARY } from './vocabulary/vocabulary.ts'
import type { IndicatorWords } from './vocabulary/words.ts'

/** A report as it was understood (报告解读): what it says of itself, figures proposed, and every other number with the reason. */
export interface ReportReading {
  report: ReportText
  facts: ReportFacts
  proposals: readonly Proposal[]
  leftOut: readonly LeftOutNumber[]
  /** Indicators without a proposal that the text speaks of all the same. */
  mentions: readonly Mention[]
}

/**
 * Understands a report. Proposes only numbers that stand in the text, decides nothing, and never throws for what a text
 * holds; `vocabulary` is the project's own unless an office adds words.
 */
export function readReport(report: ReportText, vocabulary: readonly IndicatorWords[] = VOCABULARY): ReportReading {
  const facts = findFacts(report)
  const { title, period, isAboveTown } = facts
  const { proposals, leftOut } = readFigures({ report, title, period, isAboveTown, vocabulary })
  const proposed = new Set(proposals.map(({ indicator }) => indicator))
  return { report, facts, proposals, leftOut, mentions: mentionsIn(halfWidth(report.text), vocabulary, proposed) }
}
