import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'
import type { TakenFigure } from './taken.ts'

interface Asked {
  placed: PlacedNumber
  candidate: Candidate
  taken: readonly TakenFigure[]
}

/**
 * Whether a number is told as a part (其中) of figures about something else: 法律顾问服务183次，其中法制宣传41次 is no figure of
 * the town's publicity as a whole.
 */
export function isOfAnother(text: string, { placed, candidate, taken }: Asked): boolean {
  const { sentence, number, before } = placed
  // A semicolon goes on with the list that 其中 began.
  const start = before && text.charAt(before.end) === ';' ? before.start : sentence.start
  const at = text.slice(start, number.start).lastIndexOf('其中')
  if (at < 0) return false
  const whole = taken.findLast(({ proposal }) => proposal.start >= start && proposal.end <= start + at)
  return whole !== undefined && subjectOf(whole.candidate) !== subjectOf(candidate)
}

function subjectOf({ words }: Candidate): string {
  return words.indicator.split('.')[0] ?? ''
}
