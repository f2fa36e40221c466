import type { Candidate } from './candidates.ts'
import type { PlacedNumber } from './placed.ts'
import type { TakenFigure } from './taken.ts'

interface Asked {
  placed: PlacedNumber
  candidate: Candidate
  taken: readonly TakenFigure[]
  /** All numbers of the sentence. */
  numbers: readonly PlacedNumber[]
}

/**
 * Whether a number is part of a total that the same sentence states (其中, in brackets, or numbers that add up to the
 * total): a report's parts are not added to their total.
 */
export function isPart(text: string, { placed, candidate, taken, numbers }: Asked): boolean {
  const total = taken.findLast(
    (one) =>
      one.placed.sentence === placed.sentence &&
      one.candidate.words.indicator === candidate.words.indicator &&
      one.placed.number.value >= placed.number.value,
  )
  if (!total) return false
  const between = text.slice(total.placed.number.end, placed.number.start)
  if (/其中|包括|含|分别/u.test(between)) return true
  if (opensBracket(between)) return true
  return addsUp(total.placed, placed, numbers)
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')')
}

/** The numbers of its unit behind the total, of which this is one, make the total. */
function addsUp(total: PlacedNumber, placed: PlacedNumber, numbers: readonly PlacedNumber[]): boolean {
  let sum = 0
  const following = numbers.slice(numbers.indexOf(total) + 1)
  for (const [index, { number }] of following.entries()) {
    sum += number.value
    if (sum === total.number.value) return index > 0 && following.slice(0, index + 1).includes(placed)
  }
  return false
}
