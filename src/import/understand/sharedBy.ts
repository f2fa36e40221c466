import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'

/** What may stand between two words that share the number behind them: 受理并办结, 办结率、群众满意率. */
const JOINT = /^(?:[并及和与、且或]|已|均|全部|全|成功|同时)*$/u
const RATES = /^(?:[并及和与、]|[\u4e00-\u9fff]{0,8}率|[\u4e00-\u9fff]{0,6}度|群众|调解|按时|按期|及时|服务|回访)*$/u
const RATE_ORDER = /分别/u

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
  const joined = others.filter((other) => isJoined(text, first, other) && isOfItsOwn(other, first))
  return [first, ...joined]

  function isJoined(whole: string, one: Candidate, other: Candidate): boolean {
    const [left, right] = one.said.start < other.said.start ? [one, other] : [other, one]
    if (left.said.end > right.said.start || left.said.start < placed.clause.start) return false
    const between = whole.slice(left.said.end, right.said.start)
    return isRate ? RATES.test(between) : between !== '' && JOINT.test(between)
  }
}

/** 排查化解 is one thing said in two words; of one subject each stage counts once. */
function isOfItsOwn(other: Candidate, first: Candidate): boolean {
  const [subject] = first.words.indicator.split('.')
  if (other.words.indicator === first.words.indicator || other.score < first.score - 1.2) return false
  return other.words.indicator.startsWith(`${subject}.`) || first.words.units.includes('%')
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
