import type { IndicatorWords } from '../vocabulary/words.ts'
import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'
import { firstWord, lastWord } from './wordSearch.ts'

/** What may stand between two words that share the number behind them: 受理并办结, 办结率、群众满意率. */
const JOINT = /^(?:[并及和与、且或]|已|均|全部|同时)+$/u
const RATES = /^(?:[并及和与、]|[\u4e00-\u9fff]{0,8}率|[\u4e00-\u9fff]{0,6}度|群众|调解|按时|按期|及时|服务|回访)*$/u
const RATE_ORDER = /分别/u
const MAX_JOINT = 4
/** A candidate that is so much less likely does not share. */
const MAX_DISTANCE = 1.2

/**
 * The candidates that one number belongs to: the likeliest, and those whose words are joined with its own. Where several
 * rates are followed by as many numbers (分别为), each number has its own.
 */
export function sharedBy(text: string, placed: PlacedNumber, candidates: readonly Candidate[]): Candidate[] {
  const [first, ...others] = candidates
  if (!first) return []
  const isRate = placed.number.unit === '%'
  if (isRate && RATE_ORDER.test(text.slice(placed.clause.start, placed.number.start)))
    return inOrder(text, placed, candidates)
  const near = others.filter((other) => other.score > first.score - MAX_DISTANCE && other.words !== first.words)
  const joined = near.filter((other) =>
    isRate ? sharesRate(text, placed, [first, other]) : sharesCount(text, placed, [first, other]),
  )
  return [first, ...joined]
}

function sharesRate(text: string, { clause }: PlacedNumber, [one, other]: readonly [Candidate, Candidate]): boolean {
  const [left, right] = one.said.start < other.said.start ? [one, other] : [other, one]
  if (left.said.end > right.said.start || left.said.start < clause.start) return false
  return RATES.test(text.slice(left.said.end, right.said.start))
}

/** Of one subject, with a word of the one right before or behind a word of the other; 排查化解 is one thing said in two words. */
function sharesCount(text: string, placed: PlacedNumber, [one, other]: readonly [Candidate, Candidate]): boolean {
  if (subjectOf(one.words) !== subjectOf(other.words) || other.said.start < placed.left.start) return false
  const words = one.words.ways.flatMap(({ said }) => said)
  const before = lastWord(text, words, { start: placed.left.start, end: other.said.start })
  const behind = firstWord(text, words, { start: other.said.end, end: other.said.end + MAX_JOINT * 2 })
  return (
    (before !== null && JOINT.test(text.slice(before.end, other.said.start))) ||
    (behind !== null && JOINT.test(text.slice(other.said.end, behind.start)))
  )
}

function subjectOf({ indicator }: IndicatorWords): string {
  return indicator.split('.')[0] ?? ''
}

function inOrder(text: string, placed: PlacedNumber, candidates: readonly Candidate[]): Candidate[] {
  const before = text.slice(placed.clause.start, placed.number.start)
  const rank = before.match(/%/gu)?.length ?? 0
  const rates = [...(before.split('分别')[0]?.matchAll(/率|度(?=[、和与及,]|$)/gu) ?? [])]
  const end = rates[rank]?.index
  const wanted = candidates.find(({ said }) => end !== undefined && said.end === placed.clause.start + end + 1)
  const own = candidates.filter(({ said }) => said.start >= placed.left.start)
  return wanted ? [wanted] : own.slice(0, 1)
}
