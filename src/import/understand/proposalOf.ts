import { isCounted } from '../../domain/board/indicator.ts'
import type { Period } from '../../domain/board/period.ts'
import { readInterval } from '../../domain/values/readInterval.ts'
import { INDICATORS } from './indicators.ts'
import { invariant } from '../../lib/invariant.ts'
import type { Candidate } from './candidates.ts'
import { figurePeriod } from './figurePeriod.ts'
import type { PlacedNumber } from './placed.ts'
import type { Proposal, ProposalDoubt, ProposalReason } from './proposal.ts'

const MAX_RAW = 200

interface Made {
  placed: PlacedNumber
  candidate: Candidate
  doubts: readonly ProposalDoubt[]
  period: Period | null
  /** The report's text as it is written, for the words that are quoted. */
  source: string
}

/** The figure that a number and the words about it make. */
export function proposalOf(text: string, { placed, candidate, doubts, period, source }: Made): Proposal {
  const { number, sentence, section } = placed
  const own = figurePeriod(text, placed, period)
  const raw = rawOf(source, { placed, candidate })
  const allDoubts = [
    ...candidate.doubts,
    ...doubts,
    ...(own && period && (own.start !== period.start || own.end !== period.end) ? ['otherPeriod' as const] : []),
    ...(number.inCharacters ? ['inCharacters' as const] : []),
  ]
  return {
    indicator: candidate.words.indicator,
    scope: candidate.way.scope ?? null,
    period: own,
    value: number.value,
    op: number.op,
    lower: number.lower,
    upper: number.upper,
    unit: number.unit,
    reading: readingOf(candidate, placed, raw),
    start: number.start,
    end: number.end,
    raw,
    section: section.locator,
    sentence: { start: sentence.start, end: sentence.end },
    confidence: allDoubts.length === 0 ? 'certain' : 'doubtful',
    reasons: reasonsOf(candidate),
    doubts: allDoubts,
  }
}

function readingOf({ words }: Candidate, { number }: PlacedNumber, raw: string): Proposal['reading'] {
  const indicator = INDICATORS.get(words.indicator)
  invariant(indicator, `no such indicator: ${words.indicator}`)
  const { value, op, upper, lower, unit } = number
  const counted = isCounted(indicator) && Number.isInteger(value)
  return readInterval({
    value,
    op,
    upper,
    lower,
    raw,
    counted,
    ceiling: unit === '%' ? 100 : Infinity,
    decimals: indicator.decimals,
  })
}

function reasonsOf({ doubts, about, way, words }: Candidate): ProposalReason[] {
  const reasons: ProposalReason[] = []
  if (about && !doubts.includes('nounCarried') && !doubts.includes('nounFromBefore')) reasons.push('nounBeside')
  if (way.about.length === 0) reasons.push('ownWord')
  if (!doubts.includes('verbCarried')) reasons.push('verbBeside')
  if (!doubts.includes('unitDiffers') && words.units.length > 0) reasons.push('ownUnit')
  return reasons
}

/** From the first of its words in the sentence to the number or the last of them, whichever is later. */
function rawOf(source: string, { placed, candidate }: Pick<Made, 'placed' | 'candidate'>): string {
  const { number, sentence } = placed
  const words = [candidate.said, ...(candidate.about ? [candidate.about] : [])].filter(
    ({ start }) => start >= sentence.start,
  )
  const start = Math.min(number.start, ...words.map((one) => one.start))
  const end = Math.max(number.end, ...words.map((one) => one.end))
  const from = end - start > MAX_RAW ? Math.max(sentence.start, number.start - MAX_RAW / 2) : start
  return source.slice(from, Math.min(end, from + MAX_RAW)).trim()
}
