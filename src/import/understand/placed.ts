import type { NumberExpression } from '../numbers/numberExpressions.ts'
import { type Section, sectionAt } from '../text/sections.ts'
import type { Sentence, Stretch } from '../text/sentences.ts'

/** A number with the text around it that may say what it counts. */
export interface PlacedNumber {
  number: NumberExpression
  sentence: Sentence
  clause: Stretch
  section: Section
  /** Words before the number that are its own: from the clause's beginning, or from where those of the number before end. */
  left: Stretch
  /** Words behind the number: to the clause's end, or to the next number or what joins it. */
  right: Stretch
  /** The sentence before, in the same numbered part; null at its beginning. */
  before: Stretch | null
}

/** What a text consists of. */
interface Pieces {
  numbers: readonly NumberExpression[]
  sentences: readonly Sentence[]
  sections: readonly Section[]
}

/** Every number with its surroundings, in order. */
export function placeNumbers(text: string, { numbers, sentences, sections }: Pieces): PlacedNumber[] {
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
      placed.push(...placeInClause(text, own, { sentence, clause, section, before }))
    }
  }
  return placed
}

type Around = Pick<PlacedNumber, 'sentence' | 'clause' | 'section' | 'before'>

function placeInClause(text: string, numbers: readonly NumberExpression[], around: Around): PlacedNumber[] {
  const { clause } = around
  let start = clause.start
  return numbers.map((number, at) => {
    const end = numbers[at + 1]?.start ?? clause.end
    const joint = numbers[at + 1] ? jointIn(text, number.end, end) : null
    const right = { start: number.end, end: joint ?? end }
    const placed = { ...around, number, left: { start, end: number.start }, right }
    start = joint ?? number.end
    return placed
  })
}

/**
 * Where words between two numbers part: those before 、 or 和 belong to the first (200册手册、300件礼品). Without such a joint
 * they may belong to either, and the number that has no other words takes them.
 */
function jointIn(text: string, start: number, end: number): number | null {
  const joint = /[、及和与并;(]/u.exec(text.slice(start, end))
  return joint ? start + joint.index : null
}
