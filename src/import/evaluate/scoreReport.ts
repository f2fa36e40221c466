import { isUnitOf } from '../../domain/board/indicator.ts'
import { sameText } from '../../lib/sameText.ts'
import type { ReportReading } from '../readReport.ts'
import { INDICATORS } from '../understand/indicators.ts'
import type { Proposal } from '../understand/proposal.ts'
import type { ExpectedReport, Label } from './readExpected.ts'

/** What a reading has right and wrong, number by number. */
export interface ReportScore {
  file: string
  matched: readonly { proposal: Proposal; label: Label }[]
  /** Proposals that no label has. */
  wrong: readonly Proposal[]
  /** Labels that no proposal has. */
  missed: readonly Label[]
  trapsTaken: readonly { proposal: Proposal; label: Label }[]
  traps: number
  /** Null where the labels name none. */
  isPeriodRight: boolean | null
  isTownRight: boolean | null
}

/** Compares a reading with what a careful reader took from the same text. */
export function scoreReport(reading: ReportReading, expected: ExpectedReport): ReportScore {
  const labels = expected.labels.filter(({ indicators }) => indicators.length > 0)
  const matched = matchLabels(
    reading.proposals,
    labels.filter(({ isUnscored }) => !isUnscored),
  )
  const rest = reading.proposals.filter((proposal) => !matched.some((match) => match.proposal === proposal))
  const forgiven = expected.labels.filter(({ isUnscored }) => isUnscored)
  const wrong = rest.filter((proposal) => !forgiven.some((label) => isForgiven(reading, proposal, label)))
  const found = new Set(matched.map(({ label }) => label))
  const missed = labels.filter((label) => !label.isUnscored && !found.has(label) && !isExcused(label, found))
  const traps = expected.labels.filter(({ indicators, isUnscored }) => indicators.length === 0 && !isUnscored)
  return {
    file: expected.file,
    matched,
    wrong,
    missed,
    trapsTaken: traps.flatMap((label) => {
      const proposal = reading.proposals.find((one) => liesOn(reading, one, label))
      return proposal ? [{ proposal, label }] : []
    }),
    traps: traps.length,
    isPeriodRight: expected.period && isSamePeriod(reading, expected.period),
    isTownRight: expected.town === null ? null : sameText(reading.facts.town ?? '') === sameText(expected.town),
  }
}

/** One label to one proposal; where several could, the first in the text. */
function matchLabels(proposals: readonly Proposal[], labels: readonly Label[]): { proposal: Proposal; label: Label }[] {
  const used = new Set<Proposal>()
  return labels.flatMap((label) => {
    const proposal = proposals.find((one) => !used.has(one) && agrees(one, label))
    if (!proposal) return []
    used.add(proposal)
    return [{ proposal, label }]
  })
}

function agrees(proposal: Proposal, { indicators, value, ops, unit }: Label): boolean {
  return (
    indicators.includes(proposal.indicator) &&
    proposal.value === value &&
    ops.includes(proposal.op) &&
    isSameUnit(proposal.indicator, proposal.unit, unit)
  )
}

function isSameUnit(id: string, one: string, other: string): boolean {
  if (one === other) return true
  const indicator = INDICATORS.get(id)
  return indicator !== undefined && isUnitOf(indicator, one) && isUnitOf(indicator, other)
}

/** What the careful reader left open is neither right nor wrong, whichever indicator it was taken for. */
function isForgiven(reading: ReportReading, proposal: Proposal, label: Label): boolean {
  if (label.indicators.includes(proposal.indicator) && label.value === proposal.value) return true
  return liesOn(reading, proposal, label)
}

function isExcused(label: Label, found: ReadonlySet<Label>): boolean {
  return (
    label.isPart && [...found].some((one) => !one.isPart && one.indicators.some((id) => label.indicators.includes(id)))
  )
}

/** Whether the proposal's number stands in the words that were labelled. */
function liesOn({ report }: ReportReading, { start, end }: Proposal, { quote }: Label): boolean {
  if (quote === '') return false
  const at = report.text.indexOf(quote)
  return at >= 0 && start >= at && end <= at + quote.length
}

function isSamePeriod({ facts }: ReportReading, { start, end }: { start: string; end: string }): boolean {
  return facts.period?.start === start && facts.period.end === end
}
