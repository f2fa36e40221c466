import type { NumberExpression } from '../numbers/numberExpressions.ts'
import { type Section, sectionAt } from '../text/sections.ts'
import type { Sentence, Stretch } from '../text/sentences.ts'

/** A number with the text around it that may say what it counts. */
export interface PlacedNumber {
  number: NumberExpression
  sentence: Sentence
  clause: Stretch
  section: Section
  /** From the number before it in the clause, or the clause's beginning, to the number. */
  left: Stretch
  /** From the number to the next one in the clause, or the clause's end. */
  right: Stretch
  /** Whether another number follows in the clause, to which the words behind this one may belong. */
  isFollowed: boolean
  /** The sentence before, in the same numbered part; null at its beginning. */
  before: Stretch | null
}

/** Every number with its surroundings, in order. */
export function placeNumbers(
  numbers: readonly NumberExpression[],
  sentences: readonly Sentence[],
  sections: readonly Section[],
): PlacedNumber[] {
  const placed: PlacedNumber[] = []
  let next = 0
  for (const [index, sentence] of sentences.entries()) {
    const section = sectionAt(sections, sentence.start)
    const earlier = sentences[index - 1]
    const before = earlier && sectionAt(sections, earlier.start) === section ? earlier : null
    for (const clause of sentence.clauses) {
      while (next < numbers.length && (numbers[next]?.start ?? 0) < clause.start) next += 1
      const first = next
      while (next < numbers.length && (numbers[next]?.start ?? 0) < clause.end) next += 1
      const own = numbers.slice(first, next).filter(({ end }) => end <= clause.end)
      placed.push(...own.map((_, at) => placeOne(own, at, { sentence, clause, section, before })))
    }
  }
  return placed
}

function placeOne(
  own: readonly NumberExpression[],
  at: number,
  around: Pick<PlacedNumber, 'sentence' | 'clause' | 'section' | 'before'>,
): PlacedNumber {
  const number = own[at]
  const follower = own[at + 1]
  if (!number) throw new RangeError(`no number ${at}`)
  return {
    ...around,
    number,
    left: { start: own[at - 1]?.end ?? around.clause.start, end: number.start },
    right: { start: number.end, end: follower?.start ?? around.clause.end },
    isFollowed: follower !== undefined,
  }
}
